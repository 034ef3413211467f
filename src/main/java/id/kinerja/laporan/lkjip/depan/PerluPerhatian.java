package id.kinerja.laporan.lkjip.depan;

import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perjanjian.BarisPk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What still needs attention: what fell short, what was not measured, where money was left. */
final class PerluPerhatian {
    private PerluPerhatian() {}

    static List<Blok> susun(Konteks k, List<HasilTahun> hasil) {
        List<List<Sebaris>> butir = new ArrayList<>();
        hasil.stream().filter(HasilTahun::diBawahTarget).forEach(h -> butir.add(diBawah(h)));
        belumTerukur(k, hasil, butir);
        belumDiukur(k, butir);
        serapanTerendah(k, butir);
        if (butir.isEmpty()) {
            return List.of();
        }
        return List.of(
                Blok.paragraf("Hal yang masih perlu perhatian:"),
                new Blok.DaftarButir(
                        JenisButir.BULAT,
                        butir.stream()
                                .map(b -> List.<Blok>of(new Blok.Paragraf(b)))
                                .toList()));
    }

    private static List<Sebaris> diBawah(HasilTahun h) {
        return Rangkai.awali(h.indikator().sebutan())
                .teks(" terealisasi ")
                .nilai(h.realisasi())
                .teks(h.indikator().arah().makinRendahMakinBaik() ? ", melebihi batas " : " dari target ")
                .nilai(h.target())
                .teks(" (capaian ")
                .nilai(h.capaian())
                .teks(").")
                .kalimat();
    }

    private static void belumTerukur(Konteks k, List<HasilTahun> hasil, List<List<Sebaris>> butir) {
        List<HasilTahun> belum = hasil.stream().filter(h -> !h.terukur()).toList();
        if (!belum.isEmpty()) {
            butir.add(Rangkai.awali("Capaian tahun " + k.tahun() + " belum dapat dihitung untuk ")
                    .deret(
                            belum,
                            (r, h) -> r.teks(Rangkai.diTengah(h.indikator().sebutan())))
                    .teks(".")
                    .kalimat());
        }
    }

    private static void belumDiukur(Konteks k, List<List<Sebaris>> butir) {
        long belum = k.data().perjanjian().stream()
                .map(BarisPk::indikator)
                .filter(i -> i.isEmpty())
                .count();
        if (belum > 0) {
            butir.add(Rangkai.awali(FormatIndonesia.cacah(belum) + " indikator Perjanjian Kinerja belum diukur.")
                    .kalimat());
        }
    }

    private static void serapanTerendah(Konteks k, List<List<Sebaris>> butir) {
        if (k.data().program().size() < 2) {
            return;
        }
        k.data().program().stream()
                .filter(p -> serapan(k, p).angka().isPresent())
                .min(Comparator.comparing(p -> serapan(k, p).angka().orElseThrow()))
                .ifPresent(p -> butir.add(Rangkai.awali(p.nama() + " menyerap anggaran paling rendah, yaitu ")
                        .nilai(serapan(k, p))
                        .teks(" dari pagu ")
                        .nilai(k.ukur().anggaran().pos(Ukuran.PAGU, p.kode()))
                        .teks(".")
                        .kalimat()));
    }

    private static Hitungan serapan(Konteks k, Program p) {
        return k.ukur().anggaran().pos(Ukuran.SERAPAN, p.kode());
    }
}
