package id.kinerja.pemeriksaan.baca.html;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import java.io.IOException;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses HTML within bounds: the tree is counted while it grows, and pictures within the text are left out. */
final class PohonHtml {
    private PohonHtml() {}

    static Document urai(String html) throws NaskahTakTerbaca {
        String isi = tanpaGambar(html);
        if (isi.length() > BatasBaca.HTML) {
            throw BatasBaca.terlaluBesar("halaman HTML lebih dari 20 MB tanpa gambarnya");
        }
        batasiTag(isi);
        try (StreamParser pengurai = new StreamParser(Parser.htmlParser()).parse(isi, "")) {
            Iterator<Element> unsur = pengurai.iterator();
            for (int n = 0; unsur.hasNext(); n++) {
                unsur.next();
                if (n > BatasBaca.UNSUR_HTML) {
                    throw BatasBaca.terlaluBesar("halaman HTML berisi lebih dari 500.000 unsur");
                }
            }
            return pengurai.complete();
        } catch (IOException | RuntimeException e) {
            throw new NaskahTakTerbaca("Berkas HTML ini rusak, sehingga tidak dapat dibaca.", e);
        }
    }

    /** Without what stands in {@code data:} addresses. */
    private static String tanpaGambar(String html) {
        int ada = html.indexOf(";base64,");
        if (ada < 0) {
            return html;
        }
        StringBuilder hasil = new StringBuilder(Math.min(html.length(), BatasBaca.HTML));
        int awal = 0;
        while (ada >= 0) {
            int akhir = ada + ";base64,".length();
            hasil.append(html, awal, akhir);
            while (akhir < html.length() && base64(html.charAt(akhir))) {
                akhir++;
            }
            awal = akhir;
            ada = html.indexOf(";base64,", akhir);
        }
        return hasil.append(html, awal, html.length()).toString();
    }

    private static boolean base64(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '/'
                || c == '='
                || c == '%';
    }

    /** Each tag is a node in memory at least, also while it is not closed. */
    private static void batasiTag(String html) throws NaskahTakTerbaca {
        int tag = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (++tag > 2 * BatasBaca.UNSUR_HTML) {
                throw BatasBaca.terlaluBesar("halaman HTML berisi lebih dari 500.000 unsur");
            }
        }
    }
}
