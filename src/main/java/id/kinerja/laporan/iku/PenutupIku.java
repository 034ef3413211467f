package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.PenandaTangan;
import id.kinerja.organisasi.Profil;
import java.util.ArrayList;
import java.util.List;

/** Last chapter with the signature of the head of the agency. */
final class PenutupIku implements Bagian {
    @Override
    public String kode() {
        return "iku.penutup";
    }

    @Override
    public String judul() {
        return "Penutup";
    }

    @Override
    public LetakNarasi letakNarasi() {
        return LetakNarasi.DIATUR_SENDIRI;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>(k.adaNarasi(kode()) ? k.narasi(kode()) : baku(k));
        isi.add(PenandaTangan.tandaTanganKepala(k));
        return isi;
    }

    private static List<Blok> baku(Konteks k) {
        Profil p = k.data().profil();
        return List.of(
                Blok.paragraf("Laporan ini menyajikan target, realisasi, dan capaian indikator kinerja utama "
                        + p.namaOpd() + " tahun " + k.tahun()
                        + ". Penyebab keberhasilan dan kegagalan beserta solusinya diuraikan dalam "
                        + p.sebutanLaporan() + " tahun yang sama."),
                Blok.paragraf("Hasilnya menjadi bahan perbaikan perencanaan, pengukuran, dan pelaksanaan program pada "
                        + "tahun berikutnya."));
    }
}
