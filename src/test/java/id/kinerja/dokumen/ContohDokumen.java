package id.kinerja.dokumen;

import static id.kinerja.dokumen.Blok.paragraf;

import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Titik;
import id.kinerja.dokumen.Lukisan.Warna;
import id.kinerja.kernel.Alamat;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A document that uses every kind of block and run, for the tests of all writers. */
public final class ContohDokumen {
    private ContohDokumen() {}

    public static final String ISI_CATATAN_KAKI = "Pembulatan dua desimal, setengah ke atas.";
    public static final String ISI_KOMENTAR = "Mohon dilengkapi oleh bidang sebelum ditandatangani.";
    public static final String ALT_GAMBAR = "Capaian: 1.1.1 Angka DTKS 135,47; 2.1.1 PPKS yang ditangani 100,19.";

    public static Dokumen dokumen() {
        return new Dokumen(identitas(), sampul(), depan(), isi());
    }

    /** Made-up pages: the numbered things of the body each on the next page from 1, of the front from i. */
    public static TataHalaman halaman() {
        String[] romawi = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
        Map<String, String> letak = new java.util.HashMap<>();
        int depan = 0;
        int isi = 0;
        for (Penomoran.Butir b : Penomoran.atas(dokumen()).semua(Penomoran.Jenis.values())) {
            letak.put(b.kunci(), b.depan() ? romawi[depan++] : String.valueOf(++isi));
        }
        return new TataHalaman(letak, depan + isi + 1);
    }

    private static Identitas identitas() {
        return new Identitas(
                "Laporan Kinerja Instansi Pemerintah Dinas Sosial Kota Contoh Tahun 2023",
                "LKjIP 2023",
                "Dinas Sosial Kota Contoh",
                "LKjIP Dinas Sosial Kota Contoh Tahun 2023",
                ZonedDateTime.of(2024, 2, 12, 9, 30, 0, 0, ZoneId.of("Asia/Jakarta")));
    }

    private static Sampul sampul() {
        return new Sampul(
                "Pemerintah Kota Contoh",
                "Dinas Sosial",
                "Laporan Kinerja Instansi Pemerintah",
                "LKjIP Dinas Sosial Kota Contoh",
                "2023",
                "Kota Contoh, Februari 2024",
                Optional.of(new GambarBerkas(png(260, 300), "Lambang Kota Contoh")));
    }

    private static List<Bab> depan() {
        return List.of(
                new Bab(
                        "kata-pengantar",
                        "",
                        "Kata Pengantar",
                        "",
                        List.of(
                                paragraf("Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa atas tersusunnya "
                                        + "laporan kinerja ini. Laporan memuat target, realisasi, dan capaian."),
                                tandaTangan("Drs. Contoh Nama, M.M."))),
                daftar("daftar-isi", "Daftar Isi", Blok.JenisDaftar.ISI),
                daftar("daftar-tabel", "Daftar Tabel", Blok.JenisDaftar.TABEL),
                daftar("daftar-gambar", "Daftar Gambar", Blok.JenisDaftar.GAMBAR),
                new Bab(
                        "ikhtisar",
                        "",
                        "Ikhtisar Eksekutif",
                        "R",
                        List.of(
                                new Blok.KotakAngka(List.of(
                                        new Blok.AngkaBesar("116,35%", "rata-rata capaian tiga sasaran strategis"),
                                        new Blok.AngkaBesar("6 dari 10", "indikator melampaui target"),
                                        new Blok.AngkaBesar("88,98%", "anggaran terserap: Rp31,39 miliar"),
                                        new Blok.AngkaBesar("9 dari 10", "indikator telah mencapai target akhir"))),
                                new Blok.Gambar(
                                        "gambar-capaian",
                                        "Capaian indikator sasaran (persen)",
                                        lukisan(),
                                        ALT_GAMBAR,
                                        Optional.of("Dinas Sosial Kota Contoh; diolah.")))));
    }

    private static Bab daftar(String kunci, String judul, Blok.JenisDaftar jenis) {
        return new Bab(kunci, "", judul, "", List.of(new Blok.DaftarOtomatis(jenis)));
    }

    private static List<Bab> isi() {
        return List.of(
                new Bab(
                        "bab1",
                        "BAB I",
                        "Pendahuluan",
                        "1",
                        List.of(
                                new Blok.SubJudul("latar", 2, "Latar belakang"),
                                naskah(),
                                new Blok.Kutipan(
                                        List.of(new Sebaris.Teks("“Setiap entitas menyusun laporan kinerja.”"))),
                                new Blok.DaftarButir(Blok.JenisButir.BULAT, butir("mutu data", "ketepatan waktu")),
                                new Blok.DaftarButir(Blok.JenisButir.ANGKA, bertingkat()),
                                new Blok.JudulKecil("Bidang Rehabilitasi Sosial"),
                                new Blok.DaftarButir(Blok.JenisButir.ANGKA, butir("menyusun program", "menilai hasil")),
                                new Blok.SubJudul("sarana", 2, "Sarana dan prasarana"),
                                paragraf("Sarana dirinci pada tabel berikut."),
                                new Blok.BlokTabel(ContohTabel.sarana()),
                                paragraf("Seluruh sarana dalam keadaan baik."),
                                new Blok.Foto(
                                        "foto-kantor",
                                        "Gedung kantor",
                                        new GambarBerkas(png(800, 450), "Gedung kantor dua lantai tampak depan"),
                                        Optional.of("Dokumentasi dinas.")))),
                new Bab(
                        "bab3",
                        "BAB III",
                        "Akuntabilitas Kinerja",
                        "3",
                        List.of(
                                new Blok.SubJudul("capaian", 2, "Capaian kinerja organisasi"),
                                new Blok.SubJudul("target-realisasi", 3, "Target dan realisasi tahun 2023"),
                                new Blok.Paragraf(List.of(
                                        new Sebaris.Rujukan("tabel-capaian"),
                                        new Sebaris.Teks(" memuat capaian; lihat juga "),
                                        new Sebaris.Rujukan("sarana"),
                                        new Sebaris.Teks(" dan "),
                                        new Sebaris.Rujukan("bab1"),
                                        new Sebaris.Teks("."))),
                                new Blok.BlokTabel(ContohTabel.capaian()),
                                new Blok.BarisRumus("Capaian = (2 × target − realisasi) ÷ target × 100%"),
                                new Blok.SubJudul("anggaran", 2, "Realisasi anggaran"),
                                new Blok.BlokTabel(ContohTabel.anggaran()),
                                paragraf("Penyerapan tertinggi terdapat pada program pertama."))),
                new Bab(
                        "lampiran1",
                        "LAMPIRAN 1",
                        "Perjanjian Kinerja",
                        "L",
                        List.of(
                                new Blok.Lanskap(List.of(
                                        paragraf("Tabel ini memerlukan halaman lanskap."),
                                        new Blok.BlokTabel(ContohTabel.lebar()))),
                                new Blok.TandaTanganBerdua(
                                        tandaTangan("Wali Kota Contoh"), tandaTangan("Drs. Contoh Nama, M.M.")))));
    }

    private static Blok naskah() {
        return new Blok.Paragraf(List.of(
                new Sebaris.Teks("Dari pagu "),
                new Sebaris.Angka("Rp35.272.253.286", Alamat.dari("pagu", "total")),
                new Sebaris.Teks(" terserap "),
                new Sebaris.Tebal("sebagian besar"),
                new Sebaris.CatatanKaki(List.of(new Sebaris.Teks(ISI_CATATAN_KAKI))),
                new Sebaris.Teks(" menurut "),
                new Sebaris.Miring("outcome"),
                new Sebaris.Teks(" yang dicapai; "),
                new Sebaris.BelumDiisi("penyebab belum diisi"),
                new Sebaris.Komentar(ISI_KOMENTAR),
                new Sebaris.Teks(" (< 100% & > 0). Ditunjukkan "),
                new Sebaris.Rujukan("foto-kantor"),
                new Sebaris.Teks(".")));
    }

    private static List<List<Blok>> butir(String... teks) {
        List<List<Blok>> hasil = new ArrayList<>();
        for (String t : teks) {
            hasil.add(List.of(paragraf(t)));
        }
        return hasil;
    }

    private static List<List<Blok>> bertingkat() {
        return List.of(
                List.of(paragraf("perencanaan"), paragraf("Perencanaan dimulai pada awal tahun.")),
                List.of(
                        paragraf("pelaksanaan"),
                        new Blok.DaftarButir(Blok.JenisButir.HURUF, butir("program", "kegiatan"))));
    }

    private static Blok.TandaTangan tandaTangan(String nama) {
        return new Blok.TandaTangan(
                "Kota Contoh, 12 Februari 2024",
                List.of("Kepala Dinas Sosial", "Kota Contoh"),
                nama,
                Optional.of("Pembina Utama Muda"),
                Optional.of("19700101 199503 1 001"));
    }

    /** A chart with every shape. */
    public static Lukisan lukisan() {
        return new Lukisan(
                447,
                90,
                List.of(
                        new Lukisan.Garis(List.of(new Titik(330, 12), new Titik(330, 78)), Warna.TINTA, 1, Corak.PUTUS),
                        new Lukisan.Kotak(170, 18, 217, 12, Warna.BIRU_TUA, Warna.BIRU_TUA, 0.5),
                        new Lukisan.Kotak(170, 40, 160, 12, Warna.TANPA, Warna.BIRU_TUA, 0.5),
                        new Lukisan.Tulisan(2, 28, "1.1.1  Angka DTKS", 8, Tebal.BIASA, Rata.KIRI, Warna.TINTA),
                        new Lukisan.Tulisan(
                                2, 50, "2.1.1  PPKS yang ditangani", 8, Tebal.BIASA, Rata.KIRI, Warna.TINTA),
                        new Lukisan.Tulisan(391, 28, "135,47", 8, Tebal.TEBAL, Rata.KIRI, Warna.TINTA),
                        new Lukisan.Tulisan(391, 50, "100,19", 8, Tebal.TEBAL, Rata.KIRI, Warna.TINTA),
                        new Lukisan.Tulisan(330, 9, "target = 100", 7.5, Tebal.TEBAL, Rata.TENGAH, Warna.TINTA),
                        new Lukisan.Tulisan(445, 86, "persen", 7.5, Tebal.BIASA, Rata.KANAN, Warna.KELABU),
                        new Lukisan.Garis(
                                List.of(new Titik(170, 84), new Titik(200, 70), new Titik(230, 76)),
                                Warna.KELABU,
                                1.5,
                                Corak.PENUH),
                        new Lukisan.Lingkaran(200, 70, 2.5, Warna.PUTIH, Warna.BIRU_TUA)));
    }

    private static byte[] png(int lebar, int tinggi) {
        BufferedImage gambar = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        var g = gambar.createGraphics();
        g.setColor(new Color(0x9D, 0xB2, 0xBF));
        g.fillRect(0, 0, lebar, tinggi);
        g.setColor(new Color(0x1B, 0x49, 0x65));
        g.fillRect(lebar / 4, tinggi / 4, lebar / 2, tinggi / 2);
        g.dispose();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try {
            ImageIO.write(gambar, "png", keluar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }
}
