package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.lkjip.SebutanLaporan;
import id.kinerja.organisasi.Profil;
import java.util.List;

/** Why there is a report; people's text, or a standard one. */
final class LatarBelakang implements Bagian {
    @Override
    public String kode() {
        return "bab1.latar-belakang";
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
                Blok.paragraf(SebutanLaporan.panjang(p) + " (" + p.sebutanLaporan()
                        + ") memuat pertanggungjawaban " + p.namaOpd()
                        + " atas tujuan dan sasaran yang diperjanjikan untuk tahun " + k.tahun()
                        + " serta atas anggaran yang digunakan untuk mencapainya."),
                Blok.paragraf(
                        "Targetnya bersumber dari " + p.namaRpjmd() + " dan " + p.namaRenstra()
                                + ", lalu diperjanjikan untuk tahun " + k.tahun()
                                + ". Hasil pengukurannya menjadi bahan perbaikan perencanaan dan kinerja pada tahun berikutnya."));
    }
}
