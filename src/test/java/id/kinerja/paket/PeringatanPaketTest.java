package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeringatanPaketTest {
    @TempDir
    private Path tempat;

    private final PaketFixture paket = PaketFixture.sah();

    private String peringatan() throws IOException {
        return Membaca.kalimat(Membaca.peringatan(paket, tempat));
    }

    @Test
    void target_nol() throws IOException {
        paket.ganti("target", "\"97,5\"", "0").tanpa("perjanjian.csv");
        assertThat(peringatan())
                .isEqualTo(
                        "target, baris 2, kolom target: Target indikator 1.1.1 tahun 2023 adalah nol; capaiannya tidak"
                                + " dapat dibagi nol. → Pastikan targetnya memang nol. Bila belum ditetapkan, hapus barisnya."
                                + " Cara menghitungnya diatur setelan target_nol.");
    }

    @Test
    void realisasi_kosong() throws IOException {
        paket.ganti("realisasi", "1.600", "-");
        assertThat(peringatan())
                .isEqualTo(
                        "realisasi, baris 3, kolom realisasi: Realisasi indikator 1.1.2 tahun 2023 kosong; kosong bukan"
                                + " nol, jadi capaiannya tidak dihitung. → Isi realisasinya. Bila memang nol, tulis 0.");
    }

    @Test
    void pagu_kosong() throws IOException {
        paket.ganti("anggaran", "\"11,750,000\"", "").tanpa("jumlah_dinyatakan.csv");
        assertThat(peringatan())
                .isEqualTo("anggaran, baris 3, kolom pagu_murni: Pagu sub kegiatan 1.06.04.2.01.02 kosong; kosong bukan"
                        + " nol, jadi serapannya tidak dihitung. → Isi pagu_murni atau pagu_perubahan. Bila memang nol,"
                        + " tulis 0.");
    }

    @Test
    void indikator_tanpa_skala() throws IOException {
        paket.tanpa("setelan.csv");
        assertThat(peringatan())
                .isEqualTo(
                        "skala: Indikator tanpa skala: tabel skala kosong dan setelan skala_kode tidak diisi, sehingga"
                                + " dipakai skala Permendagri 86/2017. → Isi tabel skala menurut dokumen perangkat daerah, atau"
                                + " pilih skala bawaan pada setelan skala_kode.");
    }

    @Test
    void jumlah_kegiatan_bukan_jumlah_anaknya() throws IOException {
        paket.ganti("jumlah_dinyatakan", "50.000.000", "60.000.000");
        assertThat(peringatan())
                .isEqualTo("jumlah_dinyatakan, baris 2, kolom nilai: Dokumen menyatakan pagu 1.06.04.2.01 Rp60.000.000,"
                        + " sedangkan jumlah 2 barisnya Rp50.000.000; selisih Rp10.000.000. → Periksa baris sub"
                        + " kegiatannya pada tabel anggaran. Laporan memakai hasil penjumlahan.");
    }

    @Test
    void satuan_yang_tidak_cocok_dengan_nama_indikator() throws IOException {
        paket.ganti("indikator", "mandiri,%", "mandiri,orang")
                .ganti("target", "\"97,5\"", "97")
                .tanpa("perjanjian.csv");
        assertThat(peringatan())
                .isEqualTo("indikator, baris 2, kolom satuan: Indikator bernama persentase, tetapi satuannya orang."
                        + " → Pakai satuan %, atau betulkan nama indikatornya.");
    }

    @Test
    void perjanjian_tanpa_realisasi_dan_tanpa_indikator() throws IOException {
        paket.ganti("perjanjian", "kemandirian,1.1.1,", "kemandirian,,");
        assertThat(peringatan())
                .isEqualTo("perjanjian, baris 2, kolom indikator: Indikator \"Persentase PPKS mandiri\" diperjanjikan,"
                        + " tetapi tidak dihubungkan dengan indikator terukur. → Isi kode indikatornya, supaya realisasinya"
                        + " ikut dilaporkan.");
        PaketFixture lain = PaketFixture.sah().ganti("realisasi", "1.1.1,2023,\"99,81\",,LKjIP 2023\n", "");
        assertThat(Membaca.peringatan(lain, tempat.resolve("lain")).salah())
                .isEqualTo(
                        "Indikator 1.1.1 (Persentase PPKS mandiri) diperjanjikan, tetapi belum ada realisasinya tahun"
                                + " 2023.");
    }

    @Test
    void realisasi_melebihi_pagu() throws IOException {
        paket.ganti("anggaran", "11750000", "11750001").tanpa("jumlah_dinyatakan.csv");
        assertThat(peringatan())
                .isEqualTo("anggaran, baris 3, kolom realisasi: Realisasi sub kegiatan 1.06.04.2.01.02 Rp11.750.001"
                        + " melebihi pagunya Rp11.750.000. → Periksa kedua angka; belanja tidak boleh melampaui pagu.");
    }

    @Test
    void kolom_dan_tabel_tidak_dikenal_menyebut_yang_terdekat() throws IOException {
        paket.ganti("program", "kode,nama,sumber", "kode,nama,sumber,kode_tercetk")
                .ganti("program", "DPA", "DPA,4");
        assertThat(peringatan())
                .isEqualTo("program, baris 1, kolom kode_tercetk: Kolom kode_tercetk tidak dikenal pada tabel program;"
                        + " isinya tidak dibaca. → Hapus kolom ini atau betulkan namanya. Mungkin maksudnya"
                        + " kode_tercetak.");
        PaketFixture lain = PaketFixture.sah().teks("realisassi.csv", "a,b\n1,2\n");
        assertThat(Membaca.peringatan(lain, tempat.resolve("lain")).perbaikan())
                .isEqualTo("Hapus berkas ini atau betulkan namanya. Mungkin maksudnya realisasi.csv.");
    }

    @Test
    void indikator_sasaran_tanpa_target_tahun_ini() throws IOException {
        paket.ganti("target", "1.1.1,2023,pk", "1.1.1,2024,pk");
        assertThat(peringatan())
                .isEqualTo(
                        "indikator, baris 2, kolom kode: Indikator 1.1.1 tidak mempunyai target yang berlaku pada tahun"
                                + " 2023, sehingga capaiannya tidak dapat dihitung. → Tambahkan barisnya pada tabel target, atau"
                                + " tandai ya pada kolom berlaku.");
    }

    @Test
    void tahun_laporan_di_luar_renstra() throws IOException {
        paket.ganti("profil", "Sosial,2021,2026", "Sosial,2024,2026");
        assertThat(peringatan())
                .startsWith("profil, baris 2, kolom tahun: Tahun laporan 2023 di luar masa Renstra 2024–2026.");
    }

    @Test
    void pembilang_dibagi_penyebut_bukan_realisasi() throws IOException {
        String tabel = "indikator,tahun,realisasi,pembilang,penyebut,sumber\n1.1.2,2023,1.600,,,L\n1.1.1,2023,";
        paket.tabel("realisasi", tabel + "\"99,81\",2100,2104,L\n");
        assertThat(PembacaPaket.baca(paket.folder(tempat.resolve("cocok"))).masalah())
                .isEmpty();
        paket.tabel("realisasi", tabel + "\"98,81\",2100,2104,L\n");
        assertThat(peringatan())
                .isEqualTo("realisasi, baris 3, kolom realisasi: Realisasi indikator 1.1.1 tahun 2023 tertulis 98,81,"
                        + " sedangkan pembilang 2.100 dibagi penyebut 2.104 menghasilkan 99,81%. → Betulkan salah"
                        + " satunya. Laporan memakai kolom realisasi.");
    }

    @Test
    void angka_per_seratus_ribu_dan_cacah_adalah_hasil_bagi_yang_sah() throws IOException {
        paket.tabel(
                "realisasi",
                "indikator,tahun,realisasi,pembilang,penyebut,sumber\n1.1.1,2023,\"99,81\",,,L\n"
                        + "1.1.2,2023,1.600,1600,1700,L\nT1,2023,\"70,4\",7,9943,L\n");
        assertThat(PembacaPaket.baca(paket.folder(tempat)).masalah()).isEmpty();
    }

    @Test
    void triwulan_yang_belum_diisi_pada_indikator_yang_dijumlahkan() throws IOException {
        paket.ganti("indikator", "arah,sumber", "arah,agregasi,sumber")
                .ganti("indikator", "naik,", "naik,jumlah,")
                .tabel(
                        "realisasi",
                        "indikator,tahun,triwulan,realisasi,sumber\n1.1.1,2023,,\"99,81\",L\n1.1.2,2023,I,800,L\n"
                                + "1.1.2,2023,II,500,L\n1.1.2,2023,IV,300,L\n");
        assertThat(peringatan())
                .isEqualTo("realisasi, baris 5, kolom triwulan: Realisasi indikator 1.1.2 tahun 2023 dijumlahkan dari"
                        + " triwulannya, tetapi triwulan III belum diisi; jumlah setahun belum lengkap. → Isi triwulan"
                        + " III. Bila memang tidak ada hasil, tulis 0.");
    }

    @Test
    void realisasi_jauh_dari_target_mungkin_salah_tanda_desimal() throws IOException {
        paket.ganti("realisasi", "\"99,81\"", "9981");
        assertThat(peringatan())
                .isEqualTo("realisasi, baris 2, kolom realisasi: Realisasi indikator 1.1.1 tahun 2023 9.981 lebih dari"
                        + " 10 kali targetnya 97,5 (target, baris 2). → Mungkin salah tanda desimal; periksa kedua"
                        + " angka dan satuannya.");
    }

    @Test
    void target_perjanjian_berbeda_dari_target_yang_berlaku_kecuali_diputuskan() throws IOException {
        paket.ganti("perjanjian", "\"97,5\"", "98");
        assertThat(peringatan())
                .isEqualTo("perjanjian, baris 2, kolom target: Target indikator 1.1.1 dalam Perjanjian Kinerja 98%,"
                        + " sedangkan target yang berlaku 97,5% (target, baris 2). → Betulkan salah satunya, tandai"
                        + " target pk sebagai yang berlaku, atau catat alasannya pada tabel keputusan dengan objek"
                        + " target:1.1.1@2023.");
        paket.tabel(
                "keputusan",
                "kode,objek,nilai_dipakai,nilai_lain,tempat_dipakai,tempat_lain,alasan\n"
                        + "k1,target:1.1.1@2023,97.5,98,A,B,C\n");
        assertThat(PembacaPaket.baca(paket.folder(tempat.resolve("putus"))).masalah())
                .isEmpty();
    }

    @Test
    void peta_yang_tidak_ditunjuk_setelan() throws IOException {
        paket.tambah("kaitan", "efisensi,1.1,1.06.04,Tabel 2.3,Renstra");
        assertThat(peringatan())
                .isEqualTo("kaitan, baris 3, kolom peta: Peta efisensi (1 baris) tidak ditunjuk setelan mana pun,"
                        + " sehingga tabel laporan tidak memakainya. → Pakai nama peta yang ditunjuk setelan (anggaran,"
                        + " efisiensi, lampiran, menunjang, renstra), atau tunjuk peta ini pada tabel setelan. Mungkin"
                        + " maksudnya efisiensi.");
    }

    @Test
    void indikator_sasaran_tanpa_target_akhir_renstra() throws IOException {
        paket.ganti("target", "1.1.2,2026,renstra,1.700,,Renstra\n", "");
        assertThat(peringatan())
                .isEqualTo("indikator, baris 3, kolom kode: Indikator 1.1.2 tidak mempunyai target tahun 2026, akhir"
                        + " Renstra, sehingga kemajuannya terhadap target akhir tidak dihitung. → Tambahkan barisnya"
                        + " pada tabel target dengan tahun 2026.");
    }

    @Test
    void bukti_berupa_jalur_harus_ada_di_dalam_paket() throws IOException {
        paket.tabel(
                "realisasi",
                "indikator,tahun,realisasi,sumber,bukti\n1.1.1,2023,\"99,81\",L,https://contoh.go.id/a/b.pdf\n"
                        + "1.1.2,2023,1.600,L,bukti/layanan 2023.pdf\n");
        assertThat(peringatan())
                .startsWith("realisasi, baris 3, kolom bukti: Bukti bukti/layanan 2023.pdf tidak ada di dalam paket.");
        paket.teks("bukti/layanan 2023.pdf", "isi");
        assertThat(PembacaPaket.baca(paket.folder(tempat.resolve("ada"))).masalah())
                .isEmpty();
    }

    @Test
    void tujuan_tanpa_indikator() throws IOException {
        paket.tambah("tujuan", "2,2,Tata kelola,Renstra");
        assertThat(peringatan())
                .startsWith("tujuan, baris 3, kolom kode: Tujuan 2 tidak mempunyai indikator, sehingga");
    }

    @Test
    void wali_kota_tidak_memimpin_kabupaten() throws IOException {
        paket.ganti("profil", ",kota,", ",kabupaten,");
        assertThat(peringatan())
                .isEqualTo("profil, baris 2, kolom jabatan_kepala_daerah: Jabatan kepala daerah \"Wali Kota Uji\" tidak"
                        + " sesuai dengan jenis pemerintah kabupaten. → Betulkan salah satunya: kota dipimpin wali"
                        + " kota, kabupaten bupati, provinsi gubernur.");
    }
}
