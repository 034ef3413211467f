package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.bentuk.TabelMentah.BarisMentah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TulisPaketTest {
    @TempDir
    private Path tempat;

    static List<Path> contoh() throws IOException {
        return PaketContohTest.contoh();
    }

    @ParameterizedTest
    @MethodSource("contoh")
    void paket_contoh_yang_ditulis_kembali_sama_bitanya(Path contoh) throws IOException {
        Path folder = tempat.resolve("folder");
        assertThat(TulisPaket.folder(isi(contoh), folder)).isEmpty();
        assertThat(bita(folder)).isEqualTo(bita(contoh));

        Path zip = tempat.resolve("paket.zip");
        TulisPaket.zip(isi(folder), zip);
        Path kembali = tempat.resolve("kembali");
        assertThat(TulisPaket.folder(isi(zip), kembali)).isEmpty();
        assertThat(bita(kembali)).isEqualTo(bita(contoh));
    }

    @Test
    void folder_yang_berisi_tidak_ditimpa() throws IOException {
        Files.writeString(tempat.resolve("milik-saya.txt"), "penting");
        assertThat(TulisPaket.folder(isi(contoh().getFirst()), tempat))
                .extracting(Masalah::kode)
                .containsExactly("tujuan-sudah-ada");
        assertThat(bita(tempat)).hasSize(1);
    }

    @Test
    void zip_yang_ditulis_dua_kali_sama_bitanya_dan_tidak_meninggalkan_sisa() throws IOException {
        TulisPaket.zip(isi(contoh().getFirst()), tempat.resolve("a.zip"));
        TulisPaket.zip(isi(contoh().getFirst()), tempat.resolve("b.zip"));
        assertThat(tempat.resolve("a.zip")).hasSameBinaryContentAs(tempat.resolve("b.zip"));
        assertThat(bita(tempat)).hasSize(2);
    }

    /** A spreadsheet would run the cell; the apostrophe prevents it and is gone again after reading. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1,'=1+1",
                "=cmd|'/c calc'!A0,'=cmd|'/c calc'!A0",
                "+62 812,'+62 812",
                "@SUM(A1),'@SUM(A1)",
                "-2+3,'-2+3",
                "- satu,'- satu",
                "＝1,'＝1",
                "'=1,''=1",
                "'-5,''-5"
            })
    void sel_serupa_rumus_dijaga_dengan_apostrof(String sel, String tertulis) throws IOException {
        assertThat(csv(sel)).isEqualTo("kode,uraian\nT1," + tertulis + "\n");
        assertThat(bacaKembali(sel)).isEqualTo(sel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-1.234,5", "+5", "-97,5%", "-", "'kutip'", "'", "a=b", "it's", "–5", "1-2"})
    void yang_bukan_rumus_dibiarkan(String sel) throws IOException {
        assertThat(csv(sel)).doesNotContain("'" + sel).contains(sel);
        assertThat(bacaKembali(sel)).isEqualTo(sel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "baris\nbaru", "\"kutip\"", "a,b;c", " tepi ", "😀 0012"})
    void semua_teks_kembali_utuh(String sel) throws IOException {
        assertThat(bacaKembali(sel)).isEqualTo(sel);
    }

    private String csv(String sel) throws IOException {
        Path folder = tempat.resolve("csv");
        assertThat(TulisPaket.folder(paket(sel), folder)).isEmpty();
        String isi = Files.readString(folder.resolve("tujuan.csv"));
        try (Stream<Path> berkas = Files.list(folder)) {
            for (Path b : berkas.toList()) {
                Files.delete(b);
            }
        }
        return isi;
    }

    private String bacaKembali(String sel) throws IOException {
        Path zip = tempat.resolve("kembali.zip");
        TulisPaket.zip(paket(sel), zip);
        return isi(zip).tabel("tujuan").orElseThrow().baris().getFirst().sel().get(1);
    }

    private static Paket paket(String sel) {
        return new Paket(
                Map.of(
                        "tujuan",
                        new TabelMentah(
                                "tujuan",
                                ',',
                                List.of("kode", "uraian"),
                                List.of(new BarisMentah(2, List.of("T1", sel))))),
                Map.of());
    }

    private static Paket isi(Path paket) {
        return PembacaPaket.buka(paket).paket().orElseThrow();
    }

    private static Map<String, String> bita(Path folder) throws IOException {
        Map<String, String> hasil = new TreeMap<>();
        try (Stream<Path> jalan = Files.walk(folder)) {
            for (Path p : jalan.filter(Files::isRegularFile).toList()) {
                hasil.put(
                        folder.relativize(p).toString(),
                        new String(Files.readAllBytes(p), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return hasil;
    }
}
