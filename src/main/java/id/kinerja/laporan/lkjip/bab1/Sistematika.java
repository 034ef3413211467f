package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import java.util.List;

/** What each chapter holds. @dasar PermenPAN-RB 53/2014, Lampiran II */
final class Sistematika implements Bagian {
    @Override
    public String kode() {
        return "bab1.sistematika";
    }

    @Override
    public String judul() {
        return "Sistematika laporan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<List<Blok>> butir = List.of(
                bab(
                        "Bab I Pendahuluan",
                        " menguraikan organisasi, sumber daya, dan isu strategis yang dihadapi "
                                + k.data().profil().namaOpd() + "."),
                bab(
                        "Bab II Perencanaan Kinerja",
                        " memuat ringkasan rencana dan perjanjian kinerja tahun " + k.tahun() + "."),
                bab(
                        "Bab III Akuntabilitas Kinerja",
                        " menyajikan capaian kinerja, analisisnya, dan realisasi anggaran."),
                bab("Bab IV Penutup", " memuat simpulan dan langkah perbaikan."),
                bab("Lampiran", " memuat rincian pengukuran kinerja dan anggaran serta Perjanjian Kinerja."));
        return List.of(
                Blok.paragraf("Laporan ini disusun dengan sistematika sebagai berikut."),
                new Blok.DaftarButir(JenisButir.BULAT, butir));
    }

    private static List<Blok> bab(String judul, String isi) {
        return List.of(new Blok.Paragraf(List.of(new Sebaris.Tebal(judul), new Sebaris.Teks(isi))));
    }
}
