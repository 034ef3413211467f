package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.perencanaan.Indikator;
import java.util.List;

/** Against the national standard; without one there is no comparison. */
public final class KalimatStandarNasional {
    private KalimatStandarNasional() {}

    public record Banding(Indikator indikator, Hitungan standar, Hitungan realisasi, Hitungan capaian) {
        public boolean berstandar() {
            return standar.angka().isPresent();
        }
    }

    public static List<Sebaris> satu(Banding b) {
        Rangkai k = Rangkai.awali(b.indikator().sebutan());
        if (!b.berstandar()) {
            return k.teks(" tidak memiliki standar nasional, sehingga tidak diperbandingkan.")
                    .kalimat();
        }
        return k.teks(" terealisasi ")
                .nilai(b.realisasi())
                .teks(" terhadap standar nasional ")
                .nilai(b.standar())
                .teks("; capaiannya ")
                .nilai(b.capaian())
                .teks(".")
                .kalimat();
    }

    /** One sentence for all indicators that have no standard. */
    public static List<Sebaris> tanpaStandar(List<Indikator> indikator) {
        if (indikator.isEmpty()) {
            return List.of();
        }
        if (indikator.size() <= 2) {
            return Rangkai.kosong()
                    .deret(indikator, (r, i) -> r.teks(i.sebutan()))
                    .teks(" tidak memiliki standar nasional, sehingga tidak diperbandingkan.")
                    .kalimat();
        }
        return Rangkai.awali(FormatIndonesia.cacah(indikator.size()))
                .teks(" indikator tidak memiliki standar nasional, sehingga tidak diperbandingkan.")
                .kalimat();
    }
}
