package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Text made to keep a pattern busy is checked to the end by all rules; the time is only there so that a hang ends. */
class PolaTahanTest {
    private static final int HURUF = 20_000;
    private static final Duration MACET = Duration.ofSeconds(60);
    private static final List<String> POTONGAN = List.of(
            "1",
            "1.",
            "1.1.",
            "1,1.",
            "1 1 ",
            "1.234.567 ",
            "(",
            "((a) ",
            "lebih tinggi dibanding ",
            "target ",
            "target berikut ",
            "sebesar ",
            "realisasi sebesar 1 ",
            "naik sebesar 1 ",
            "dari 1 menjadi 1 ",
            "428 x ",
            "total ",
            "rata-rata ",
            "-",
            "tahun 2023 ");

    @TestFactory
    Stream<DynamicTest> paragraf_yang_menyibukkan_pola_diperiksa_sampai_selesai() {
        return POTONGAN.stream().map(p -> uji(p, "Laporan kinerja tahun 2023\n\n" + ulang(p) + "\n"));
    }

    @TestFactory
    Stream<DynamicTest> sel_yang_menyibukkan_pola_diperiksa_sampai_selesai() {
        return POTONGAN.stream()
                .map(p -> uji(
                        p,
                        "No\tProgram\tAnggaran\tRealisasi\n1\t" + ulang(p) + "\t100.000.000\t50.000.000\n2\tB\t"
                                + ulang(p) + "\t1\n" + ulang(p) + "\tJumlah\t100.000.000\t50.000.000\n"));
    }

    private static DynamicTest uji(String nama, String teks) {
        return DynamicTest.dynamicTest(
                nama,
                () -> assertThat(assertTimeoutPreemptively(MACET, () -> terhenti(teks)))
                        .isEmpty());
    }

    /** What the check says of rules that broke off. */
    private static List<String> terhenti(String teks) throws NaskahTakTerbaca {
        Naskah naskah = PembacaNaskah.baca("uji.txt", teks.getBytes(StandardCharsets.UTF_8));
        return new Pemeriksa()
                .periksa(naskah, OptionalInt.of(2023)).catatan().stream()
                        .filter(c -> c.contains("terhenti"))
                        .toList();
    }

    private static String ulang(String potongan) {
        return potongan.repeat(HURUF / potongan.length());
    }
}
