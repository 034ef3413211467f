package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the tags of a well-formed XML text and knows where each begins and ends, which no XML parser tells exactly. Resolves
 * nothing: a document type is refused.
 */
final class PengenalTag {
    private static final Pattern ENTITAS = Pattern.compile("&(lt|gt|amp|quot|apos|#x[0-9a-fA-F]{1,6}|#[0-9]{1,7});");

    /** Kinds of a tag. */
    enum Jenis {
        BUKA,
        TUTUP,
        KOSONG
    }

    private final String xml;
    private int mulai;
    private int akhir;
    private Jenis jenis = Jenis.BUKA;
    private String nama = "";

    PengenalTag(String xml) {
        this.xml = xml;
    }

    /** Goes to the next tag; false after the last. */
    boolean maju() throws TakDapatDitandai {
        for (int i = xml.indexOf('<', akhir); i >= 0; i = xml.indexOf('<', akhir)) {
            if (xml.startsWith("<!--", i)) {
                akhir = sesudah("-->", i);
            } else if (xml.startsWith("<![CDATA[", i)) {
                akhir = sesudah("]]>", i);
            } else if (xml.startsWith("<?", i)) {
                akhir = sesudah("?>", i);
            } else if (xml.startsWith("<!", i)) {
                throw new TakDapatDitandai("Dokumen memuat DOCTYPE, yang tidak lazim; salinan bertanda tidak dibuat.");
            } else {
                tag(i);
                return true;
            }
        }
        return false;
    }

    int mulai() {
        return mulai;
    }

    /** Just behind its {@code >}. */
    int akhir() {
        return akhir;
    }

    Jenis jenis() {
        return jenis;
    }

    /** With its prefix. */
    String nama() {
        return nama;
    }

    /** All of the tag as it is written. */
    String seluruhnya() {
        return xml.substring(mulai, akhir);
    }

    /** Text from the end of this tag to the next one. */
    String teksSesudah() {
        int sampai = xml.indexOf('<', akhir);
        return arti(xml.substring(akhir, sampai < 0 ? xml.length() : sampai));
    }

    private void tag(int dari) throws TakDapatDitandai {
        mulai = dari;
        int i = dari + 1;
        for (char kutip = 0; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (kutip != 0) {
                kutip = c == kutip ? 0 : kutip;
            } else if (c == '"' || c == '\'') {
                kutip = c;
            } else if (c == '>') {
                break;
            }
        }
        if (i >= xml.length()) {
            throw rusak();
        }
        akhir = i + 1;
        boolean tutup = xml.charAt(dari + 1) == '/';
        jenis = tutup ? Jenis.TUTUP : xml.charAt(i - 1) == '/' ? Jenis.KOSONG : Jenis.BUKA;
        int awal = dari + (tutup ? 2 : 1);
        int sampai = awal;
        while (sampai < i && !Character.isWhitespace(xml.charAt(sampai)) && xml.charAt(sampai) != '/') {
            sampai++;
        }
        nama = xml.substring(awal, sampai);
    }

    private int sesudah(String penutup, int dari) throws TakDapatDitandai {
        int i = xml.indexOf(penutup, dari);
        if (i < 0) {
            throw rusak();
        }
        return i + penutup.length();
    }

    private static TakDapatDitandai rusak() {
        return new TakDapatDitandai("Isi dokumen Word rusak; salinan bertanda tidak dibuat.");
    }

    private static String arti(String teks) {
        return teks.indexOf('&') < 0
                ? teks
                : ENTITAS.matcher(teks).replaceAll(m -> Matcher.quoteReplacement(huruf(m.group(1))));
    }

    private static String huruf(String entitas) {
        return switch (entitas) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                int kode = entitas.startsWith("#x")
                        ? Integer.parseInt(entitas.substring(2), 16)
                        : Integer.parseInt(entitas.substring(1));
                yield Character.isValidCodePoint(kode) ? Character.toString(kode) : "";
            }
        };
    }
}
