package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.DosirUji.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers of several agencies: what was planted among their documents is found and nothing else is. */
class DosirTest {
    @ParameterizedTest
    @ValueSource(strings = {"dinas-sosial", "kecamatan", "dinas-pupr", "dinas-gabungan"})
    void pertentangan_antarberkas_yang_ditanam_ditemukan_dan_tidak_ada_yang_lain(String nama) {
        List<Letak> temuan = DosirUji.folder(nama).hasil().stream()
                .flatMap(h -> h.temuan().stream()
                        .filter(t ->
                                t.aturan().startsWith("BERSAMA") || t.aturan().startsWith("WAJAR"))
                        .map(t -> new Letak(
                                h.dokumen(), t.tempat().letak().baris().orElse(0), t.aturan())))
                .toList();
        assertThat(temuan).containsExactlyInAnyOrderElementsOf(DosirUji.ditanam(nama));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dinas-sosial | lkjip-2023.txt | laporan kinerja (LKjIP) tahun 2023",
                "dinas-sosial | lkjip-2022.txt | laporan kinerja (LKjIP) tahun 2022",
                "dinas-sosial | lra-sipd.csv | laporan realisasi anggaran",
                "dinas-sosial | lhe-2022.txt | laporan hasil evaluasi AKIP tahun 2022",
                "dinas-sosial | renstra.txt | rencana strategis (Renstra)",
                "kecamatan | pk.txt | Perjanjian Kinerja tahun 2024",
                "kecamatan | lhe.txt | laporan hasil evaluasi AKIP",
                "dinas-pupr | lakip.txt | laporan kinerja (LKjIP) tahun 2023",
                "dinas-pupr | lra.txt | laporan realisasi anggaran",
                "dinas-gabungan | spj-fungsional.txt | laporan realisasi anggaran tahun 2023",
                "dinas-gabungan | sipd.csv | laporan realisasi anggaran"
            })
    void setiap_berkas_dikenali_dari_isinya(String dosir, String berkas, String sebutan) {
        assertThat(DosirUji.folder(dosir).hasil(berkas).catatan())
                .contains("Dalam dosir ini dikenali sebagai " + sebutan + ".");
    }

    @ParameterizedTest
    @CsvSource({"dinas-sosial, docx", "dinas-sosial, xlsx", "kecamatan, docx", "kecamatan, xlsx", "dinas-pupr, xlsx"})
    void bentuk_berkas_tidak_mengubah_yang_ditemukan(String nama, String bentuk) throws IOException, NaskahTakTerbaca {
        List<Naskah> salinan = new ArrayList<>();
        for (Naskah n : DosirUji.folder(nama).naskah()) {
            byte[] isi = bentuk.equals("docx") ? SalinanNaskah.docx(n) : SalinanNaskah.xlsx(n);
            salinan.add(PembacaNaskah.baca(n.nama(), isi));
        }
        assertThat(new DosirUji(salinan)
                        .hasil().stream()
                                .flatMap(h -> h.temuan().stream()
                                        .map(t -> h.dokumen() + " " + t.aturan())
                                        .filter(t -> t.contains(" BERSAMA"))))
                .containsExactlyInAnyOrderElementsOf(DosirUji.ditanam(nama).stream()
                        .map(l -> l.berkas() + " " + l.aturan())
                        .filter(t -> t.contains(" BERSAMA"))
                        .toList());
    }

    @Test
    void berkas_instansi_lain_disebut_dan_tidak_dibandingkan() {
        assertThat(DosirUji.folder("dinas-pupr").hasil("pk-dinas-lain.txt").catatan())
                .containsExactly(
                        "Dalam dosir ini dikenali sebagai Perjanjian Kinerja tahun 2023. Tampaknya milik Dinas Kesehatan Kota Muara Selat, bukan Dinas Pekerjaan Umum dan Penataan Ruang Kota Muara Selat; tidak dibandingkan.");
    }

    @Test
    void pemilik_dosir_adalah_instansi_dengan_berkas_terbanyak() {
        DosirUji dosir = DosirUji.teks(laporan("semarang", "DINAS SOSIAL\nKOTA SEMARANG", 2024)
                + laporan("jambi-2023", "Dinas Sosial\nKota Jambi", 2023)
                + laporan("jambi-2022", "DINAS SOSIAL KOTA JAMBI", 2022));
        assertThat(dosir.hasil("jambi-2023").catatan())
                .containsExactly("Dalam dosir ini dikenali sebagai laporan kinerja (LKjIP) tahun 2023.");
        assertThat(dosir.hasil("jambi-2022").catatan())
                .containsExactly("Dalam dosir ini dikenali sebagai laporan kinerja (LKjIP) tahun 2022.");
        assertThat(dosir.hasil("semarang").catatan())
                .containsExactly(
                        "Dalam dosir ini dikenali sebagai laporan kinerja (LKjIP) tahun 2024. Tampaknya milik Dinas Sosial Kota Semarang, bukan Dinas Sosial Kota Jambi; tidak dibandingkan.");
    }

    @Test
    void dari_dua_instansi_dengan_berkas_sama_banyak_pemiliknya_instansi_lkjip_pertama() {
        DosirUji dosir = DosirUji.teks(laporan("kabupaten", "Dinas Sosial Kabupaten Tanjung Jabung Barat", 2022)
                + laporan("kota", "DINAS SOSIAL KOTA SEMARANG", 2023));
        assertThat(dosir.hasil("kabupaten").catatan())
                .containsExactly("Dalam dosir ini dikenali sebagai laporan kinerja (LKjIP) tahun 2022.");
        assertThat(dosir.hasil("kota").catatan())
                .singleElement()
                .asString()
                .endsWith(
                        "milik Dinas Sosial Kota Semarang, bukan Dinas Sosial Kabupaten Tanjung Jabung Barat; tidak dibandingkan.");
    }

    @Test
    void ibu_kota_yang_disebut_sambil_lalu_bukan_instansi_lain() {
        DosirUji dosir = DosirUji.teks(laporan("lkjip", "Dinas Sosial Kabupaten Tanjung Jabung Barat", 2023) + """
                === pk
                PERJANJIAN KINERJA TAHUN 2023
                DINAS SOSIAL
                Kantor terletak di pusat Kota Tungkal dan melayani warga.

                """);
        assertThat(dosir.hasil("pk").catatan())
                .containsExactly("Dalam dosir ini dikenali sebagai Perjanjian Kinerja tahun 2023.");
    }

    @Test
    void berkas_instansi_lain_dibandingkan_dengan_sesamanya() {
        String jambi = "DINAS SOSIAL KOTA JAMBI";
        String semarang = "DINAS SOSIAL KOTA SEMARANG";
        DosirUji dosir = DosirUji.teks(laporan("jambi-2023", jambi, 2023)
                + laporan("jambi-2022", jambi, 2022)
                + laporan("jambi-2021", jambi, 2021)
                + laporan("semarang", semarang, 2023)
                + perjanjian("pk-semarang", semarang, "85"));
        assertThat(dosir.hasil("semarang").catatan())
                .singleElement()
                .asString()
                .endsWith(
                        "milik Dinas Sosial Kota Semarang, bukan Dinas Sosial Kota Jambi; hanya dibandingkan dengan berkas lain milik Dinas Sosial Kota Semarang.");
        assertThat(dosir.hasil("semarang").temuan()).extracting(Temuan::aturan).contains("BERSAMA-04");
        assertThat(dosir.hasil("jambi-2023").temuan())
                .extracting(Temuan::aturan)
                .doesNotContain("BERSAMA-04");
    }

    private static String laporan(String nama, String instansi, int tahun) {
        return """
                === %s
                LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN %d
                %s

                Tabel 3.1
                Capaian Kinerja Tahun %d

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%%)
                1\tPersentase layanan tepat waktu\t80\t80\t100

                """.formatted(nama, tahun, instansi, tahun);
    }

    private static String perjanjian(String nama, String instansi, String target) {
        return """
                === %s
                PERJANJIAN KINERJA TAHUN 2023
                %s

                No\tSasaran\tIndikator Kinerja\tTarget
                1\tMeningkatnya layanan\tPersentase layanan tepat waktu\t%s

                """.formatted(nama, instansi, target);
    }

    @Test
    void selisih_sub_kegiatan_disebut_satu_kali_bersama_program_dan_jumlahnya() {
        Temuan temuan = DosirUji.folder("dinas-sosial").hasil("lkjip-2023.txt").temuan().stream()
                .filter(t -> t.aturan().equals("BERSAMA-03"))
                .findFirst()
                .orElseThrow();
        assertThat(temuan.penjelasan()).contains("selisihnya 9.000.000");
        assertThat(temuan.terkait()).extracting(Tempat::tercetak).containsExactly("1.089.675.000", "5.744.075.000");
    }

    @Test
    void capaian_tahun_lalu_yang_berbeda_karena_realisasinya_termasuk_temuan_itu() {
        DosirUji dosir = DosirUji.teks("""
                === ini.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.2
                Perbandingan Kinerja

                No\tIndikator Kinerja\tTarget 2022\tRealisasi 2022\tCapaian 2022\tTarget 2023\tRealisasi 2023\tCapaian 2023
                1\tPersentase layanan tepat waktu\t80\t78\t97,50\t82\t82\t100
                2\tNilai AKIP perangkat daerah\t66\t67\t101,52\t68\t69\t101,47

                === lalu.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2022

                Tabel 3.1
                Capaian Kinerja Tahun 2022

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t72\t90,00
                2\tNilai AKIP perangkat daerah\t66\t67\t101,52
                """);
        assertThat(dosir.hasil("ini.txt").temuan().stream()
                        .filter(t -> t.aturan().equals("BERSAMA-07")))
                .singleElement()
                .satisfies(t -> assertThat(t.tempat().tercetak()).isEqualTo("78"))
                .satisfies(t ->
                        assertThat(t.terkait()).extracting(Tempat::tercetak).containsExactly("97,50"));
    }

    @Test
    void kalimat_peraturan_dan_kalimat_hasil_yang_sama_setiap_tahun_bukan_salinan() {
        String laporan = """
                === %1$d.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN %1$d

                BAB III AKUNTABILITAS KINERJA

                Analisis Penyebab Keberhasilan

                Sesuai Peraturan Daerah Nomor 5 Tahun 2016 Dinas Contoh melaksanakan urusan sosial karena urusan itu wajib dan berkaitan dengan pelayanan dasar bagi seluruh warga kota.
                Capaian kinerja diperoleh dengan membandingkan realisasi dan target, lalu dihitung sebagai persentase sehingga setiap indikator dapat dibandingkan dengan indikator lainnya pada laporan ini.
                Realisasi layanan tepat waktu tahun %1$d sebesar 82 persen dari target 80 persen dengan capaian 102,50 persen menurut pengukuran petugas pelayanan di seluruh kecamatan.

                """;
        assertThat(DosirUji.teks(laporan.formatted(2023) + laporan.formatted(2022)).hasil().stream()
                        .flatMap(h -> h.temuan().stream())
                        .map(Temuan::aturan))
                .doesNotContain("BERSAMA-08");
    }

    @Test
    void laporan_realisasi_yang_hampir_seluruhnya_berbeda_adalah_satu_temuan() {
        DosirUji dosir = DosirUji.teks("""
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                Kode\tProgram\tAnggaran (Rp)
                1.06.02\tProgram Pemberdayaan Sosial\t60.000.000
                1.06.04\tProgram Rehabilitasi Sosial\t30.000.000
                1.06.05\tProgram Perlindungan dan Jaminan Sosial\t20.000.000
                1.06.06\tProgram Penanganan Bencana\t10.000.000

                === lra.txt
                LAPORAN REALISASI ANGGARAN
                TAHUN ANGGARAN 2023

                Kode\tUraian\tAnggaran\tRealisasi
                1.06.02\tPROGRAM PEMBERDAYAAN SOSIAL\t66.000.000,00\t51.000.000,00
                1.06.04\tPROGRAM REHABILITASI SOSIAL\t31.500.000,00\t28.000.000,00
                1.06.05\tPROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL\t19.000.000,00\t18.000.000,00
                1.06.06\tPROGRAM PENANGANAN BENCANA\t14.000.000,00\t13.000.000,00
                """);
        assertThat(dosir.hasil("lkjip.txt").temuan().stream()
                        .filter(t -> t.aturan().equals("BERSAMA-03")))
                .singleElement()
                .extracting(Temuan::penjelasan)
                .asString()
                .startsWith("4 dari 4 angka anggaran");
    }

    @Test
    void tahun_yang_disebut_pengguna_tidak_mengubah_tahun_laporan_lalu() {
        List<HasilPeriksa> hasil =
                new Pemeriksa().periksaBersama(DosirUji.folder("dinas-sosial").naskah(), OptionalInt.of(2023));
        assertThat(hasil.stream().filter(h -> h.dokumen().equals("lkjip-2022.txt")))
                .singleElement()
                .extracting(HasilPeriksa::catatan)
                .asString()
                .contains("tahun 2022");
    }

    @Test
    void berkas_sendirian_tidak_diberi_catatan_dosir() {
        assertThat(new Pemeriksa()
                        .periksaBersama(
                                List.of(PembacaTeks.baca("a.txt", "LAPORAN KINERJA TAHUN 2023")), OptionalInt.empty())
                        .getFirst()
                        .catatan())
                .isEmpty();
    }

    @Test
    void perjanjian_yang_sudah_diubah_tidak_dinilai_lagi() {
        String perjanjian = """
                === %s.txt
                PERJANJIAN KINERJA %s TAHUN 2023
                DINAS CONTOH

                No\tSasaran\tIndikator Kinerja\tTarget
                1\tMeningkatnya layanan\tPersentase layanan tepat waktu\t%s
                %s

                """;
        String lkjip = """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t80\t100

                === renstra.txt
                RENCANA STRATEGIS DINAS CONTOH
                TAHUN 2021-2026

                Target Kinerja Sasaran Tahun 2021-2026

                No\tSasaran\tIndikator Kinerja\tTarget 2022\tTarget 2023\tTarget 2024
                1\tMeningkatnya layanan\tPersentase layanan tepat waktu\t78\t80\t82
                """;
        String murni =
                perjanjian.formatted("pk", "", "75", "2\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\t70");
        assertThat(bersama(murni + lkjip)).contains("BERSAMA-05", "BERSAMA-06");
        assertThat(bersama(murni + perjanjian.formatted("pkp", "PERUBAHAN", "80", "") + lkjip))
                .isEmpty();
    }

    @Test
    void indikator_yang_belum_dihitung_tetap_dilaporkan() {
        assertThat(bersama("""
                === pk.txt
                PERJANJIAN KINERJA TAHUN 2023
                DINAS CONTOH

                No\tSasaran\tIndikator Kinerja\tTarget
                1\tMeningkatnya layanan\tPersentase layanan tepat waktu\t80
                2\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\t70

                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t80\t100
                2\tNilai AKIP perangkat daerah\t70\tN/A\tN/A
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 0", "2022, 1"})
    void evaluasi_sesudah_tahun_laporan_belum_harus_dijawab(int tahun, int temuan) {
        assertThat(bersama("""
                        === lkjip.txt
                        LAPORAN KINERJA DINAS CONTOH
                        TAHUN 2023

                        Laporan ini disusun sebagai pertanggungjawaban.

                        === lhe.txt
                        LAPORAN HASIL EVALUASI AKUNTABILITAS KINERJA
                        DINAS CONTOH TAHUN %d

                        Berdasarkan hasil evaluasi, kami merekomendasikan hal-hal berikut:

                        1. Menyempurnakan indikator kinerja sasaran
                        2. Memantau capaian kinerja setiap triwulan
                        """.formatted(tahun))).hasSize(temuan).allMatch("BERSAMA-09"::equals);
    }

    @Test
    void angka_laporan_realisasi_disebut_seperti_tercetak_di_sana() {
        String lkjip = """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.7
                Realisasi Anggaran Tahun 2023 (dalam ribuan rupiah)

                Kode\tProgram/Kegiatan\tAnggaran\tRealisasi
                1.06.02\tProgram Pemberdayaan Sosial\t60.000\t51.000
                1.06.04\tProgram Rehabilitasi Sosial\t30.000\t28.000

                """;
        assertThat(penjelasan(lkjip + """
                === lra.txt
                LAPORAN REALISASI ANGGARAN
                TAHUN ANGGARAN 2023

                Kode\tUraian\tAnggaran\tRealisasi
                1.06.02\tPROGRAM PEMBERDAYAAN SOSIAL\t60.000.000,00\t51.000.000,00
                1.06.04\tPROGRAM REHABILITASI SOSIAL\t30.000.000,00\t20.800.000,00
                """))
                .singleElement()
                .asString()
                .contains("tercetak 28.000 (ribu rupiah)", ") mencetak 20.800.000; selisihnya 7.200.000.");
        assertThat(penjelasan(lkjip + """
                === lra.txt
                LAPORAN REALISASI ANGGARAN
                TAHUN ANGGARAN 2023

                Kode\tUraian\tAnggaran\tRealisasi
                1.06.02\tPROGRAM PEMBERDAYAAN SOSIAL\t60.000.000,00\t51.000.000,00
                1.06.04.2.01\tRehabilitasi Sosial Dasar\t20.000.000,00\t12.000.000,00
                1.06.04.2.02\tRehabilitasi Sosial Anak\t10.000.000,00\t8.800.000,00
                """))
                .singleElement()
                .asString()
                .contains(") berjumlah 20.800.000; selisihnya 7.200.000.");
    }

    private static List<String> penjelasan(String teks) {
        return DosirUji.teks(teks).hasil("lkjip.txt").temuan().stream()
                .filter(t -> t.aturan().equals("BERSAMA-03"))
                .map(Temuan::penjelasan)
                .toList();
    }

    private static List<String> bersama(String teks) {
        return DosirUji.teks(teks).hasil().stream()
                .flatMap(h -> h.temuan().stream())
                .map(Temuan::aturan)
                .filter(a -> a.startsWith("BERSAMA") || a.equals("WAJAR-10"))
                .toList();
    }
}
