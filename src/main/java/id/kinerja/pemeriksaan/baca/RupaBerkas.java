package id.kinerja.pemeriksaan.baca;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by its first bytes; its name is not asked. */
enum RupaBerkas {
    ZIP,
    PDF,
    OLE,
    RTF,
    GAMBAR,
    ARSIP,
    BINER,
    HTML,
    XML,
    SUREL,
    TEKS;

    private static final int AWAL = 4096;
    private static final Pattern AWAL_HTML = Pattern.compile(
            "<(?:!doctype\\s+html|(?:html|head|body|meta|title|table|div|p|h[1-6]|section|article|main|style|center|span|ul|ol|b|font)\\b).*",
            Pattern.DOTALL);
    /** By bytes; empty for what may be text. */
    static Optional<RupaBerkas> biner(byte[] isi) {
        if (mulai(isi, "PK\u0003\u0004") || mulai(isi, "PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (mulai(isi, "\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of(OLE);
        }
        if (latin(isi, 1024).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (mulai(isi, "{\\rtf")) {
            return Optional.of(RTF);
        }
        if (mulai(isi, "\u0089PNG")
                || mulai(isi, "\u00ff\u00d8\u00ff")
                || mulai(isi, "GIF8")
                || mulai(isi, "II*\0")
                || mulai(isi, "MM\0*")
                || mulai(isi, "BM") && latin(isi, 64).indexOf('\0') >= 0
                || mulai(isi, "RIFF") && latin(isi, 16).contains("WEBP")) {
            return Optional.of(GAMBAR);
        }
        if (mulai(isi, "Rar!") || mulai(isi, "7z\u00bc\u00af") || mulai(isi, "\u001f\u008b")) {
            return Optional.of(ARSIP);
        }
        return Optional.empty();
    }

    /** By what stands in it. */
    static RupaBerkas teks(String isi) {
        if (bukanTeks(isi)) {
            return BINER;
        }
        String awal = isi.substring(0, Math.min(isi.length(), AWAL)).toLowerCase(Locale.ROOT);
        String tag = tagPertama(awal);
        if (AWAL_HTML.matcher(tag).matches()
                || awal.contains("<html") && awal.stripLeading().startsWith("<")) {
            return HTML;
        }
        if (awal.stripLeading().startsWith("<?xml")) {
            return XML;
        }
        return awal.startsWith("mime-version:") || awal.startsWith("from:") && awal.contains("\nmime-version:")
                ? SUREL
                : TEKS;
    }

    /** From the first tag on that is neither a comment nor the declaration of XML. */
    private static String tagPertama(String awal) {
        String sisa = awal.stripLeading();
        while (sisa.startsWith("<!--") || sisa.startsWith("<?xml")) {
            String penutup = sisa.startsWith("<!--") ? "-->" : "?>";
            int akhir = sisa.indexOf(penutup);
            if (akhir < 0) {
                return "";
            }
            sisa = sisa.substring(akhir + penutup.length()).stripLeading();
        }
        return sisa;
    }

    /** Text has hardly any control characters. */
    private static boolean bukanTeks(String isi) {
        int n = Math.min(isi.length(), 64 * 1024);
        int asing = 0;
        for (int i = 0; i < n; i++) {
            char c = isi.charAt(i);
            asing +=
                    c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b || c == 0xfffd || c == 0x7f
                            ? 1
                            : 0;
        }
        return asing > 2 + n / 50;
    }

    private static boolean mulai(byte[] isi, String tanda) {
        return latin(isi, tanda.length()).equals(tanda);
    }

    private static String latin(byte[] isi, int n) {
        return new String(isi, 0, Math.min(n, isi.length), StandardCharsets.ISO_8859_1);
    }
}
