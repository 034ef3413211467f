package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Alamat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KesalahanPaketTest {
    @TempDir
    private Path tempat;

    private final PaketFixture paket = PaketFixture.sah();

    private String kesalahan() throws IOException {
        return Membaca.kalimat(Membaca.kesalahan(paket, tempat));
    }

    @Test
    void kode_ganda() throws IOException {
        paket.tambah("program", "1.06.04,Rehabilitasi Lagi,DPA");
        assertThat(kesalahan())
                .isEqualTo("program, baris 3, kolom kode: Kode nomenklatur \"1.06.04\" sudah dipakai pada baris 2."
                        + " → Hapus salah satu baris, atau beri nilai yang berbeda pada kolom kuncinya.");
    }

    @Test
    void induk_tidak_dikenal() throws IOException {
        paket.tambah("sub_kegiatan", "1.06.04.2.02.01,Tanpa induk,DPA");
        assertThat(kesalahan())
                .isEqualTo("sub_kegiatan, baris 4, kolom kode: Induk tidak dikenal: sub kegiatan 1.06.04.2.02.01"
                        + " menginduk pada 1.06.04.2.02, yang tidak ada pada tabel kegiatan. → Tambahkan 1.06.04.2.02"
                        + " pada tabel kegiatan, atau betulkan kode ini. Mungkin maksudnya 1.06.04.2.01.");
    }

    @Test
    void rujukan_tidak_dikenal_menyebut_tabel_dan_kode_terdekat() throws IOException {
        paket.tambah("realisasi", "1.1.9,2022,5,,LKjIP 2022");
        assertThat(kesalahan())
                .isEqualTo("realisasi, baris 4, kolom indikator: Kode 1.1.9 tidak ada pada tabel indikator."
                        + " → Tambahkan 1.1.9 pada tabel indikator, atau betulkan kodenya. Mungkin maksudnya 1.1.1.");
    }

    @Test
    void uang_negatif() throws IOException {
        paket.ganti("anggaran", "28.178.000", "(28.178.000)").tanpa("jumlah_dinyatakan.csv");
        assertThat(kesalahan())
                .isEqualTo(
                        "anggaran, baris 2, kolom realisasi: \"(28.178.000)\" negatif, padahal uang tidak boleh kurang"
                                + " dari nol. → Tulis angkanya tanpa tanda minus atau kurung; bila belum ada, kosongkan.");
    }

    @Test
    void angka_yang_dapat_berarti_dua() throws IOException {
        paket.ganti("target", "\"97,5\"", "1.234");
        assertThat(kesalahan())
                .isEqualTo("target, baris 2, kolom target: \"1.234\" dapat berarti 1234 atau 1,234. → Tulis 1234 bila"
                        + " yang dimaksud ribuan, atau 1,2340 bila yang dimaksud pecahan; rentang ditulis seperti"
                        + " 80–90.");
    }

    @Test
    void pilihan_yang_tidak_ada() throws IOException {
        paket.ganti("target", "1.1.2,2023,renstra", "1.1.2,2023,renstar");
        assertThat(kesalahan())
                .isEqualTo("target, baris 4, kolom dokumen: \"renstar\" tidak termasuk pilihan. → Pilih salah satu:"
                        + " rpjmd, renstra, renstra-perubahan, renja, iku, pk, pk-perubahan, pengukuran. Mungkin maksudnya"
                        + " renstra.");
    }

    @Test
    void sel_wajib_kosong_dan_kolom_wajib_tidak_ada() throws IOException {
        paket.ganti("sasaran", "Meningkatnya kemandirian", "");
        assertThat(kesalahan())
                .isEqualTo("sasaran, baris 2, kolom uraian: Uraian wajib diisi, tetapi kosong. → Isi dengan teks.");
        paket.tabel("program", "kode,sumber\n1.06.04,DPA\n")
                .tabel("sasaran", "kode,nomor,uraian,sumber\n1.1,1,Satu,R\n");
        assertThat(kesalahan())
                .isEqualTo("program, baris 1, kolom nama: Kolom wajib nama tidak ada pada tabel program."
                        + " → Tambahkan kolom nama pada baris judul.");
    }

    @Test
    void tabel_wajib_tidak_ada() throws IOException {
        paket.tanpa("indikator.csv");
        assertThat(kesalahan())
                .isEqualTo("indikator: Tabel indikator (indikator.csv) tidak ada. → Isi tabel ini: Indikator tujuan,"
                        + " sasaran, program, kegiatan, sub kegiatan, dan keluaran.");
    }

    @Test
    void dua_target_berlaku_atau_tidak_satu_pun() throws IOException {
        paket.ganti("target", "1.500,,", "1.500,ya,");
        assertThat(kesalahan())
                .isEqualTo("target, baris 4, kolom berlaku: Lebih dari satu target berlaku untuk indikator 1.1.2 tahun"
                        + " 2023: baris 3 (pk), baris 4 (renstra). → Tandai ya hanya pada satu baris.");
        paket.ganti("target", ",ya,", ",,");
        HasilBaca tanpa = PembacaPaket.baca(paket.folder(tempat));
        assertThat(tanpa.masalah().getFirst().salah())
                .isEqualTo(
                        "Ada 2 target untuk indikator 1.1.2 tahun 2023 (baris 3 (pk), baris 4 (renstra)), tetapi tidak"
                                + " satu pun ditandai berlaku.");
    }

    @Test
    void nip_bukan_18_angka() throws IOException {
        paket.tabel("pejabat", "kode,jabatan,nama,nip\nkadis,Kepala Dinas,Contoh,19700101 199503 1\n");
        assertThat(kesalahan())
                .startsWith("pejabat, baris 2, kolom nip: NIP \"19700101 199503 1\" tidak terdiri atas 18");
    }

    @Test
    void kode_profil_bukan_slug() throws IOException {
        paket.ganti("profil", "dinsos-kota-uji", "Dinsos Kota Uji");
        assertThat(kesalahan())
                .isEqualTo("profil, baris 2, kolom kode: \"Dinsos Kota Uji\" tidak berbentuk huruf kecil, angka, dan"
                        + " tanda hubung. → Contoh: dinkes-kab-contoh.");
    }

    @Test
    void rujukan_prosa_yang_tidak_berbentuk_alamat() throws IOException {
        paket.teks("narasi/kesimpulan.md", "Satu.\n\nCapaian {capaian: 1.1.1} baik.\n");
        assertThat(kesalahan())
                .isEqualTo("narasi/kesimpulan.md, baris 3: Rujukan {capaian: 1.1.1} tidak berbentuk alamat."
                        + " → Tulis seperti {capaian:1.1.1} atau {target:1.1.1@2023/renstra}.");
    }

    @Test
    void rujukan_prosa_yang_tidak_ditemukan() throws IOException {
        paket.teks("narasi/kesimpulan.md", "Satu.\n\nCapaian {capaian:1.1.9} dan {capaian:1.1.1} baik.\n");
        HasilBaca hasil = PembacaPaket.baca(paket.folder(tempat), mengenal("capaian:1.1.1"));
        assertThat(Membaca.kalimat(Membaca.satu(hasil, Masalah.Tingkat.KESALAHAN)))
                .isEqualTo("narasi/kesimpulan.md, baris 3: Rujukan {capaian:1.1.9} tidak menunjuk angka yang ada."
                        + " → Periksa kodenya; daftar alamat: kinerja jelaskan PAKET.");
    }

    @Test
    void berkas_narasi_tidak_ada() throws IOException {
        paket.tanpa("narasi/kesimpulan.md").teks("narasi/kesimpulan.MD", "x");
        assertThat(kesalahan())
                .isEqualTo(
                        "narasi, baris 2, kolom berkas: Berkas narasi/kesimpulan.md tidak ada di dalam paket. → Taruh"
                                + " berkasnya di dalam paket, atau betulkan jalurnya (huruf besar dan kecil dibedakan). Mungkin"
                                + " maksudnya narasi/kesimpulan.MD.");
    }

    @Test
    void gambar_lima_puluh_megabita_ditolak_dari_ukurannya() throws IOException {
        paket.tabel("lampiran", "kode,judul,berkas,alt\nfoto,Foto,gambar/foto.jpg,Foto kegiatan\n")
                .bita("gambar/foto.jpg", new byte[50 * 1024 * 1024]);
        assertThat(kesalahan())
                .isEqualTo("gambar/foto.jpg: Berkas gambar/foto.jpg berukuran 50 MB, melampaui batas 10 MB."
                        + " → Perkecil berkasnya; gambar untuk cetak A4 cukup 1–2 MB.");
    }

    @Test
    void lampiran_bukan_gambar() throws IOException {
        paket.tabel("lampiran", "kode,judul,berkas,alt\nfoto,Foto,gambar/foto.png,Foto kegiatan\n")
                .teks("gambar/foto.png", "<svg onload='alert(1)'/>");
        assertThat(kesalahan())
                .isEqualTo("lampiran, baris 2, kolom berkas: Berkas gambar/foto.png bukan gambar PNG atau JPEG, apa pun"
                        + " akhiran namanya. → Simpan ulang gambarnya sebagai PNG atau JPEG.");
    }

    @Test
    void gambar_kecil_yang_meledak_saat_dibuka_ditolak() throws IOException {
        byte[] png = HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d494844520000753000007530080200000039c5bb8f0000000049454e44ae426082");
        paket.tabel("lampiran", "kode,judul,berkas,alt\nfoto,Foto,gambar/foto.png,Foto kegiatan\n")
                .bita("gambar/foto.png", png);
        assertThat(kesalahan())
                .isEqualTo("lampiran, baris 2, kolom berkas: Gambar gambar/foto.png terlalu luas: 900 juta piksel."
                        + " → Kecilkan gambarnya sampai paling banyak 40 juta piksel.");
    }

    @Test
    void tanda_kutip_tidak_ditutup_dan_sel_berlebih() throws IOException {
        paket.tabel("tujuan", "kode,nomor,uraian,sumber\n1,1,\"Terwujudnya,Renstra\n")
                .tanpa("sasaran.csv");
        assertThat(PembacaPaket.baca(paket.folder(tempat.resolve("a"))).masalah())
                .anyMatch(
                        m -> Membaca.kalimat(m).startsWith("tujuan, baris 2: Tanda kutip pada atau sesudah baris ini"));
        PaketFixture lain = PaketFixture.sah().ganti("tujuan", "kesejahteraan", "kesejahteraan, keadilan");
        assertThat(Membaca.kesalahan(lain, tempat.resolve("b")).salah())
                .isEqualTo("Baris ini berisi 5 sel, padahal judulnya hanya 4.");
    }

    @Test
    void tabel_yang_rusak_hanya_satu_kesalahan_tanpa_akibatnya() throws IOException {
        paket.ganti("indikator", "Jumlah PPKS", "\"Jumlah PPKS")
                .ganti("target", "\"97,5\"", "1.234")
                .teks("datapackage.json", "{\"resources\":[{\"name\":\"indikator\",\"path\":\"indikator.csv\"}]}");
        assertThat(PembacaPaket.baca(paket.folder(tempat)).masalah())
                .filteredOn(m -> m.tingkat() == Masalah.Tingkat.KESALAHAN)
                .singleElement()
                .satisfies(m -> assertThat(Membaca.kalimat(m))
                        .startsWith("indikator, baris 3: Tanda kutip pada atau sesudah baris ini"));
    }

    @Test
    void kolom_wajib_yang_salah_nama_hanya_satu_kesalahan() throws IOException {
        paket.ganti("target", "indikator,tahun", "indikator,thn");
        assertThat(kesalahan())
                .isEqualTo("target, baris 1, kolom tahun: Kolom wajib tahun tidak ada pada tabel target. → Ganti judul"
                        + " kolom thn menjadi tahun. Mungkin maksudnya tahun.");
    }

    @Test
    void tabel_tujuan_rujukan_yang_kosong_hanya_satu_kesalahan() throws IOException {
        paket.tanpa("tujuan.csv").tambah("sasaran", "1.2,2,1,Lain,Renstra");
        paket.tabel("indikator", paket.isi("indikator").replaceAll("(?m)^.*,tujuan,.*\n", ""));
        assertThat(PembacaPaket.baca(paket.folder(tempat)).masalah())
                .filteredOn(m -> m.tabel().equals("sasaran"))
                .extracting(Masalah::salah)
                .containsExactly(
                        "Tabel tujuan tidak ada atau tidak berisi, padahal dirujuk oleh 2 baris tabel sasaran.");
    }

    @Test
    void pangkal_kesalahan_didahulukan_lalu_urutan_tabel_baris_dan_kolom() throws IOException {
        paket.ganti("program", "kode,nama", "kode,nana")
                .ganti("target", "1.1.2,2023,renstra", "1.1.2,20x3,renstar")
                .ganti("profil", "kota,Wali", "kotta,Wali");
        assertThat(PembacaPaket.baca(paket.folder(tempat)).masalah())
                .filteredOn(m -> m.tingkat() == Masalah.Tingkat.KESALAHAN)
                .extracting(m -> m.tabel() + "." + m.kolom().orElse(""))
                .containsExactly("program.nama", "profil.jenis_pemda", "target.tahun", "target.dokumen");
    }

    @Test
    void bagian_yang_tidak_dikenal_menyebut_yang_terdekat_dan_daftarnya() throws IOException {
        paket.tabel("susunan", "urut,bagian\n1,bab4.kesimpulam\n2,narasi.penyebab\n");
        assertThat(PembacaPaket.baca(paket.folder(tempat), mengenal("capaian:1.1.1"))
                        .masalah())
                .extracting(Masalah::perbaikan)
                .containsExactly(
                        "Betulkan kode bagiannya. Mungkin maksudnya bab4.kesimpulan (Kesimpulan). Daftar kode bagian:"
                                + " BACA-SAYA.md paket kosong, atau docs/paket.md.",
                        "Betulkan kode bagiannya. Mungkin maksudnya bab3.penyebab (Analisis Penyebab). Daftar kode"
                                + " bagian: BACA-SAYA.md paket kosong, atau docs/paket.md.");
    }

    @Test
    void buku_kerja_excel_yang_berganti_nama() throws IOException {
        paket.bita("jumlah_dinyatakan.csv", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(kesalahan())
                .isEqualTo("jumlah_dinyatakan: Berkas jumlah_dinyatakan.csv bukan CSV, melainkan buku kerja Excel."
                        + " → Buka di Excel lalu simpan sebagai \"CSV UTF-8\".");
    }

    @Test
    void datapackage_menunjuk_ke_luar_paket() throws IOException {
        paket.teks("datapackage.json", "{\"resources\":[{\"name\":\"x\",\"path\":\"../rahasia.csv\"}]}");
        HasilBaca hasil = PembacaPaket.baca(paket.folder(tempat));
        assertThat(hasil).isInstanceOf(HasilBaca.Ditolak.class);
        assertThat(hasil.masalah().getFirst().salah())
                .isEqualTo("datapackage.json menunjuk ../rahasia.csv di luar paket.");
    }

    @Test
    void datapackage_bukan_json() throws IOException {
        paket.teks("datapackage.json", "{\"resources\":\n[}");
        assertThat(kesalahan()).startsWith("datapackage.json, baris 2: datapackage.json bukan JSON yang benar.");
    }

    private static PengetahuanLuar mengenal(String alamat) {
        return new PengetahuanLuar() {
            @Override
            public Predicate<Alamat> dikenal(DataTahun data) {
                return a -> a.toString().equals(alamat);
            }

            @Override
            public List<String> celaSkala(Skala skala) {
                return List.of();
            }

            @Override
            public Map<String, String> bagian() {
                return Map.of("bab3.penyebab", "Analisis Penyebab", "bab4.kesimpulan", "Kesimpulan");
            }
        };
    }
}
