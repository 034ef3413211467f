package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Blok.JenisButir;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** numbering.xml: headings numbered per chapter and lists that each begin anew. */
final class BagianPenomoran {
    private static final int TINGKAT = 5;

    private final Xml bentuk = Ruang.bagian("w:numbering");
    private final List<Nomor> nomor = new ArrayList<>();
    private int bentukTerakhir;

    private record Nomor(int bentuk, int tingkatMulai) {}

    BagianPenomoran() {
        for (JenisButir jenis : JenisButir.values()) {
            bukaBentuk("multilevel");
            for (int t = 0; t < TINGKAT; t++) {
                tingkatButir(jenis, t);
            }
            bentuk.tutup();
        }
    }

    /** A new list; gives its id. */
    int daftar(JenisButir jenis, int tingkat) {
        nomor.add(new Nomor(jenis.ordinal(), Math.min(tingkat, TINGKAT - 1)));
        return nomor.size();
    }

    /** Headings of a chapter: "3.1" and "3.1.1" for the prefix "3"; gives the id. */
    int judul(String awalan) {
        int id = bukaBentuk("multilevel");
        String depan = awalan.isEmpty() ? "" : awalan + ".";
        tingkatJudul(0, depan + "%1", 560);
        tingkatJudul(1, depan + "%1.%2", 680);
        bentuk.tutup();
        nomor.add(new Nomor(id, 0));
        return nomor.size();
    }

    Xml selesai() {
        for (int i = 0; i < nomor.size(); i++) {
            Nomor n = nomor.get(i);
            bentuk.buka("w:num", "w:numId", Integer.toString(i + 1))
                    .nilai("w:abstractNumId", Integer.toString(n.bentuk()))
                    .buka("w:lvlOverride", "w:ilvl", Integer.toString(n.tingkatMulai()))
                    .nilai("w:startOverride", "1")
                    .tutup()
                    .tutup();
        }
        return bentuk.selesai();
    }

    static int indenButir(int tingkat) {
        return 320 * (tingkat + 1);
    }

    private int bukaBentuk(String jenis) {
        int id = bentukTerakhir++;
        bentuk.buka("w:abstractNum", "w:abstractNumId", Integer.toString(id))
                .nilai("w:nsid", String.format(Locale.ROOT, "4B494E%02X", id % 256))
                .nilai("w:multiLevelType", jenis);
        return id;
    }

    private void tingkatButir(JenisButir jenis, int t) {
        String format = switch (jenis) {
            case BULAT -> "bullet";
            case ANGKA -> "decimal";
            case HURUF -> "lowerLetter";
        };
        String teks = jenis == JenisButir.BULAT ? (t == 0 ? "•" : "–") : "%" + (t + 1) + ".";
        tingkat(t, format, teks, indenButir(t), 320);
    }

    private void tingkatJudul(int t, String teks, int inden) {
        tingkat(t, "decimal", teks, inden, inden);
    }

    private void tingkat(int t, String format, String teks, int kiri, int gantung) {
        bentuk.buka("w:lvl", "w:ilvl", Integer.toString(t))
                .nilai("w:start", "1")
                .nilai("w:numFmt", format)
                .nilai("w:suff", "tab")
                .nilai("w:lvlText", teks)
                .nilai("w:lvlJc", "left")
                .buka("w:pPr")
                .kosong("w:ind", "w:left", Ukuran.teks(kiri), "w:hanging", Ukuran.teks(gantung))
                .tutup();
        if (format.equals("bullet")) {
            bentuk.buka("w:rPr")
                    .kosong("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Calibri")
                    .tutup();
        }
        bentuk.tutup();
    }
}
