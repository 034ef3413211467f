package id.kinerja.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Tingkat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the examples of the rules do not show: severity, direction, and that one cause is one finding. */
class PemantauTest {
    private static final String PK_BEDA = """
            target
            indikator\ttahun\tdokumen\ttarget\tberlaku
            1.1.1\t2024\trenstra\t90\tya

            perjanjian
            kode\tversi\tsasaran\tindikator\tnama_indikator\tsatuan\ttarget
            pk-1\tmurni\tMeningkatnya kemandirian\t1.1.1\tPersentase PPKS mandiri\t%\t85

            realisasi
            indikator\ttahun\trealisasi\tbukti
            1.1.1\t2024\t88\trekap
            """;

    @Test
    void target_yang_berbeda_disebut_sekali_bukan_lagi_oleh_paket_dan_laporan() {
        TahunUji.Terbaca tahun = TahunUji.dari(PK_BEDA);
        assertThat(tahun.peringatan()).anyMatch(m -> m.kode().equals("pk-target-berbeda"));
        HasilPantauan hasil = Pemantau.periksa(tahun.ukur(), tahun.peringatan(), TahunUji.JAM);
        assertThat(kode(hasil)).containsOnlyOnce("DATA-02").doesNotContain("pk-target-berbeda", "TARGET-01");
    }

    @Test
    void target_berbeda_yang_sudah_diputuskan_tinggal_catatan() {
        TahunUji.Terbaca tahun = TahunUji.dari(PK_BEDA + """

                keputusan
                kode\tobjek\tnilai_dipakai\tnilai_lain\ttempat_dipakai\ttempat_lain\talasan
                k1\ttarget:1.1.1@2024\t90\t85\tRenstra\tPK\tTarget Renstra lebih ketat
                """);
        assertThat(Pemantau.data(tahun.ukur()))
                .singleElement()
                .matches(t -> t.temuan().tingkat() == Tingkat.INFO)
                .matches(t -> t.temuan().penjelasan().contains("Sudah diputuskan: Dipakai 90"));
    }

    @Test
    void satuan_yang_ditulis_lain_tidak_membuat_target_berbeda() {
        String tabel = """
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tJumlah PPKS mandiri\torang\tnaik

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\trenstra\t85\tya

                perjanjian
                kode\tversi\tsasaran\tindikator\tnama_indikator\tsatuan\ttarget
                pk-1\tmurni\tMeningkatnya kemandirian\t1.1.1\tJumlah PPKS mandiri\t%s\t%s

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2024\t85\trekap
                """;
        assertThat(data(tabel.formatted("Orang", "85"))).doesNotContain("WARNING DATA-02");
        assertThat(data(tabel.formatted("Orang", "86"))).contains("WARNING DATA-02");
    }

    @Test
    void penyebut_yang_melonjak_disebut_sekali() {
        String tabel = """
                realisasi
                indikator\ttahun\trealisasi\tpembilang\tpenyebut\tbukti
                1.1.1\t2023\t80\t8000\t%s\trekap
                1.1.1\t2024\t80\t8000\t10000\trekap
                """;
        assertThat(data(tabel.formatted("6500"))).contains("INFO DATA-10");
        assertThat(data(tabel.formatted("7000"))).doesNotContain("INFO DATA-10");
        TahunUji.Terbaca tahun = TahunUji.dari(tabel.formatted("6500"));
        assertThat(kode(Pemantau.periksa(tahun.ukur(), tahun.peringatan(), TahunUji.JAM)))
                .containsOnlyOnce("DATA-10")
                .doesNotContain("WAJAR-07");
    }

    @Test
    void target_yang_makin_rendah_makin_baik_dilunakkan_bila_naik() {
        String tabel = """
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tPersentase penduduk miskin\t%%\tturun

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t%s\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2023\t4,25\trekap
                """;
        assertThat(data(tabel.formatted("4,30"))).containsExactly("WARNING DATA-03");
        assertThat(data(tabel.formatted("4,20"))).isEmpty();
    }

    @Test
    void target_berupa_jumlah_orang_yang_lebih_rendah_hanya_dicatat() {
        assertThat(data("""
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tKorban bencana yang dilayani\torang\tnaik

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t700\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2023\t3192\trekap
                """)).containsExactly("INFO DATA-03");
    }

    @Test
    void capaian_tinggi_yang_sudah_dijelaskan_hanya_dicatat() {
        String tabel = """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t50\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2024\t95\trekap

                faktor
                kode\tjenis\tobjek\turaian
                f1\t%s\t1.1.1\tBantuan pemerintah pusat
                """;
        assertThat(data(tabel.formatted("pendorong"))).containsExactly("INFO DATA-04");
        assertThat(data(tabel.formatted("solusi"))).containsExactly("WARNING DATA-04");
    }

    @Test
    void belanja_di_atas_pagu_disebut_paket_dan_tidak_diulang_menurut_jenisnya() {
        TahunUji.Terbaca tahun = TahunUji.dari("""
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi\tpagu_operasi\tpagu_modal\trealisasi_operasi\trealisasi_modal
                1.06.04.2.01.0001\t2024\t100\t130\t80\t20\t110\t20

                kaitan
                peta\tsasaran\tobjek\tdasar_kaitan
                renstra\t1.1\t1.06.04\tRenstra
                """);
        HasilPantauan hasil = Pemantau.periksa(tahun.ukur(), tahun.peringatan(), TahunUji.JAM);
        assertThat(kode(hasil)).containsOnlyOnce("realisasi-melebihi-pagu").doesNotContain("DATA-06");
    }

    @Test
    void temuan_terberat_lebih_dahulu_dan_semuanya_terhitung() {
        TahunUji.Terbaca tahun = TahunUji.contoh("kota-jambi-2023");
        HasilPantauan hasil = Pemantau.periksa(tahun.ukur(), tahun.peringatan(), TahunUji.JAM);
        assertThat(hasil.temuan()).extracting(TemuanTahun::tingkat).isSorted();
        assertThat(hasil.banyak(Tingkat.ERROR) + hasil.banyak(Tingkat.WARNING) + hasil.banyak(Tingkat.INFO))
                .isEqualTo(hasil.temuan().size());
        assertThat(hasil.laporan())
                .hasValueSatisfying(r -> assertThat(r.angkaDiperiksa()).isGreaterThan(500));
    }

    @Test
    void setiap_kelas_aturan_terdaftar() throws IOException {
        try (Stream<Path> berkas = Files.list(Path.of("src/main/java/id/kinerja/pemantauan/aturan"))) {
            List<String> kelas = berkas.filter(PemantauTest::aturan)
                    .map(f -> String.valueOf(f.getFileName()).replace(".java", ""))
                    .toList();
            assertThat(DaftarAturanData.SEMUA)
                    .extracting(a -> a.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(kelas);
        }
    }

    private static boolean aturan(Path berkas) {
        try {
            return Files.readString(berkas).contains("implements AturanData");
        } catch (IOException galat) {
            throw new java.io.UncheckedIOException(galat);
        }
    }

    private static List<String> data(String tabel) {
        return Pemantau.data(TahunUji.dari(tabel).ukur()).stream()
                .map(t -> t.temuan().tingkat() + " " + t.temuan().aturan())
                .toList();
    }

    private static List<String> kode(HasilPantauan hasil) {
        return hasil.temuan().stream().map(TemuanTahun::kode).toList();
    }
}
