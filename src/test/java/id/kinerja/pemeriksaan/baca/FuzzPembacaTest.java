package id.kinerja.pemeriksaan.baca;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.SalinanNaskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Spoils valid files by chance, always the same way. Each must be read and checked, or refused with a message; -Dkinerja.fuzz=10000 tries
 * more.
 */
class FuzzPembacaTest {
    private static final int BANYAK = Integer.getInteger("kinerja.fuzz", 300);
    private static final Pemeriksa PEMERIKSA = new Pemeriksa();
    private static final String LAPORAN = """
            # BAB III AKUNTABILITAS KINERJA

            3.1 Capaian Kinerja
            Tabel 3.2 Target dan Realisasi Tahun 2023

            No\tIndikator\tTarget\tRealisasi\tCapaian
            1\tPersentase PPKS\t80\t97,5\t121,88 %
            2\t**Jumlah**\tRp12.389.109.187\t(5,00)\t-

            | a | b |
            |---|---|
            | 1 | 2<br>3 |
            Penutup – selesai.
            """;

    @Test
    void docx_yang_dirusak_tetap_berakhir_jelas() throws IOException {
        rusakkan(uraikan(SalinanNaskah.docx(naskah())), kata());
    }

    @Test
    void docx_berisi_banyak_unsur_yang_dirusak_tetap_berakhir_jelas() throws IOException {
        rusakkan(uraikan(contohDocx()), kata());
    }

    @Test
    void xlsx_yang_dirusak_tetap_berakhir_jelas() throws IOException {
        rusakkan(uraikan(SalinanNaskah.xlsx(naskah())), lembar());
    }

    @Test
    void html_yang_dirusak_tetap_berakhir_jelas() {
        rusakkan(SalinanNaskah.html(naskah()), html());
    }

    @Test
    void teks_yang_dirusak_tetap_berakhir_jelas() {
        rusakkan(
                LAPORAN.getBytes(StandardCharsets.UTF_8),
                List.of("|", "\t", "--", "**", "#", "<br", "\\|", "1.1.1 ", "BAB I", "\u0000", "\ufeff"));
    }

    private static void rusakkan(byte[] asal, List<String> sisipan) {
        int terbaca = 0;
        for (int benih = 0; benih < BANYAK; benih++) {
            terbaca += coba(rusak(asal, new Random(benih), sisipan), benih);
        }
        assertThat(terbaca).isPositive();
    }

    /** Half of the files are spoiled inside their parts, so that the zip stays whole; the others as bytes. */
    private static void rusakkan(Map<String, byte[]> bagian, List<String> sisipan) {
        int terbaca = 0;
        for (int benih = 0; benih < BANYAK; benih++) {
            Random acak = new Random(benih);
            Map<String, byte[]> isi = new LinkedHashMap<>(bagian);
            List<String> jalur = isi.keySet().stream()
                    .filter(j -> j.endsWith(".xml") || j.endsWith(".rels"))
                    .toList();
            String satu = jalur.get(acak.nextInt(jalur.size()));
            String lain = jalur.get(acak.nextInt(jalur.size()));
            byte[] berkas = switch (benih % 5) {
                case 0 -> rusak(kemas(isi), acak, sisipan);
                case 1 -> {
                    isi.put(satu, bagian.get(lain));
                    isi.put(lain, bagian.get(satu));
                    yield kemas(isi);
                }
                case 2 -> {
                    isi.remove(satu);
                    yield kemas(isi);
                }
                default -> {
                    isi.put(satu, rusak(bagian.getOrDefault(satu, new byte[0]), acak, sisipan));
                    yield kemas(isi);
                }
            };
            terbaca += coba(berkas, benih);
        }
        assertThat(terbaca).isPositive();
    }

    private static int coba(byte[] isi, int benih) {
        try {
            Naskah naskah = PembacaNaskah.baca("uji", isi);
            PEMERIKSA.periksa(naskah, OptionalInt.empty());
            return naskah.unsur().isEmpty() ? 0 : 1;
        } catch (NaskahTakTerbaca e) {
            assertThat(e.getMessage()).isNotBlank();
            return 0;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("benih " + benih, e);
        }
    }

    private static byte[] rusak(byte[] asal, Random acak, List<String> sisipan) {
        byte[] hasil = asal.clone();
        for (int n = 1 + acak.nextInt(8); n > 0 && hasil.length > 4; n--) {
            int di = acak.nextInt(hasil.length);
            hasil = switch (acak.nextInt(6)) {
                case 0 -> {
                    hasil[di] = (byte) acak.nextInt(256);
                    yield hasil;
                }
                case 1 -> acak.nextInt(4) == 0 ? Arrays.copyOf(hasil, di) : hasil;
                case 2 -> sambung(hasil, di, new byte[0], Math.min(hasil.length, di + acak.nextInt(64)));
                case 3 -> {
                    int sampai = Math.min(hasil.length, di + acak.nextInt(200));
                    yield sambung(hasil, di, ulang(Arrays.copyOfRange(hasil, di, sampai), 1 + acak.nextInt(20)), di);
                }
                default ->
                    sambung(hasil, di, sisipan.get(acak.nextInt(sisipan.size())).getBytes(StandardCharsets.UTF_8), di);
            };
        }
        return hasil;
    }

    private static byte[] sambung(byte[] isi, int sampai, byte[] sisip, int dari) {
        byte[] hasil = Arrays.copyOf(isi, sampai + sisip.length + isi.length - dari);
        System.arraycopy(sisip, 0, hasil, sampai, sisip.length);
        System.arraycopy(isi, dari, hasil, sampai + sisip.length, isi.length - dari);
        return hasil;
    }

    private static byte[] ulang(byte[] isi, int kali) {
        byte[] hasil = new byte[isi.length * kali];
        for (int i = 0; i < kali; i++) {
            System.arraycopy(isi, 0, hasil, i * isi.length, isi.length);
        }
        return hasil;
    }

    private static Naskah naskah() {
        return PembacaTeks.baca("asal", LAPORAN);
    }

    private static Map<String, byte[]> uraikan(byte[] zip) throws IOException {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        try (ZipInputStream masuk = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = masuk.getNextEntry(); e != null; e = masuk.getNextEntry()) {
                hasil.put(e.getName(), masuk.readAllBytes());
            }
        }
        return hasil;
    }

    private static byte[] kemas(Map<String, byte[]> isi) {
        Map<String, String> teks = new LinkedHashMap<>();
        isi.forEach((k, v) -> teks.put(k, new String(v, StandardCharsets.UTF_8)));
        return BerkasUji.zip(teks);
    }

    private static byte[] contohDocx() {
        Map<String, String> isi = BerkasUji.bagianDocx(String.join("", kata()).replace("<w:p>", "<w:p>")
                + "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>BAB I</w:t></w:r></w:p>");
        isi.put(
                "word/styles.xml",
                BerkasUji.bagianWord(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"H\"/></w:style>"));
        isi.put(
                "word/numbering.xml",
                BerkasUji.bagianWord(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        return BerkasUji.zip(isi);
    }

    private static List<String> kata() {
        List<String> hasil = new ArrayList<>();
        String sel =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge%s/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
        hasil.add("<w:tbl><w:tr>" + sel.formatted(" w:val=\"restart\"") + sel.formatted("") + "</w:tr><w:tr>"
                + sel.formatted("") + "</w:tr></w:tbl>");
        hasil.add(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>");
        hasil.add("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>A</w:instrText></w:r></w:p>");
        hasil.add(
                "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den/></m:f><m:rad/><m:nary/><m:d/></m:oMath></w:p>");
        hasil.add(
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>k</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>");
        hasil.add(
                "<w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t><w:sym w:char=\"F0B3\"/></w:r></w:p>");
        hasil.add("<w:sdt><w:sdtContent><w:p><w:ins><w:r><w:t>s</w:t></w:r></w:ins></w:p></w:sdtContent></w:sdt>");
        return hasil;
    }

    private static List<String> lembar() {
        return List.of(
                "<c r=\"XFD1048576\"><v>1E+308</v></c>",
                "<c r=\"A0\" s=\"99\"><v>-0</v></c>",
                "<row r=\"999999999\"><c><v>1</v></c></row>",
                "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
                "<mergeCell ref=\"B2:A1\"/>",
                "<c t=\"s\"><v>-1</v></c>",
                "<numFmt numFmtId=\"0\" formatCode=\"[&lt;1]0.0#,,%;;[h]:mm;@\"/>",
                "<c t=\"d\"><v>2024</v></c>",
                "_xD800_");
    }

    private static List<String> html() {
        return List.of(
                "<table>",
                "</td>",
                "<td colspan=999999 rowspan=0>",
                "<ol reversed start=-5><li value=99999999>",
                "<sup>",
                "</table><tr>",
                "<p><b><i>",
                "<select>",
                "<!--",
                "<template>",
                "&#xD800;",
                "<math><mtext>",
                "<svg><p>",
                "\u0000");
    }
}
