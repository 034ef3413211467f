package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.organisasi.Profil;
import java.util.List;

/** What the report is for: people's text, or a standard one. */
final class LatarBelakangIku implements Bagian {
    @Override
    public String kode() {
        return "iku.latar-belakang";
    }

    @Override
    public String judul() {
        return "Latar belakang";
    }

    @Override
    public LetakNarasi letakNarasi() {
        return LetakNarasi.DIATUR_SENDIRI;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        return k.adaNarasi(kode()) ? k.narasi(kode()) : baku(k);
    }

    private static List<Blok> baku(Konteks k) {
        Profil p = k.data().profil();
        return List.of(
                Blok.paragraf("Indikator kinerja utama (IKU) adalah ukuran keberhasilan " + p.namaOpd()
                        + " dalam mencapai tujuan dan sasaran strategisnya. IKU menjadi acuan dalam menyusun rencana kerja dan "
                        + "perjanjian kinerja, mengukur kinerja, serta melaporkan dan mengevaluasi hasilnya."),
                Blok.paragraf("Laporan ini memuat rumus, sumber data, dan penanggung jawab setiap IKU, targetnya "
                        + "selama masa Renstra " + p.renstra() + ", serta realisasi dan capaiannya pada tahun "
                        + k.tahun() + "."));
    }
}
