package id.kinerja.pemeriksaan.baca.html;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.susun.Pangkat;
import id.kinerja.pemeriksaan.baca.susun.TeksRapi;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a cell on one line; tables within it are set aside. */
record IsiSelHtml(String teks, Ragam ragam) {
    static IsiSelHtml dari(Element sel, NomorButir nomor, List<Element> tersarang) {
        Pengumpul p = new Pengumpul(sel, nomor, tersarang);
        sel.filter(p);
        String teks = TeksRapi.rapi(p.teks.toString());
        return new IsiSelHtml(teks, !teks.isEmpty() && p.adaTebal && !p.adaBiasa ? Ragam.TEBAL : Ragam.BIASA);
    }

    /** Walks through a cell without recursion, as a hostile page may be deep. */
    private static final class Pengumpul implements NodeFilter {
        final StringBuilder teks = new StringBuilder();
        boolean adaTebal;
        boolean adaBiasa;
        private final Element sel;
        private final NomorButir nomor;
        private final List<Element> tersarang;
        private int tebal;

        Pengumpul(Element sel, NomorButir nomor, List<Element> tersarang) {
            this.sel = sel;
            this.nomor = nomor;
            this.tersarang = tersarang;
        }

        @Override
        public FilterResult head(Node n, int dalam) {
            if (n instanceof TextNode t) {
                teks.append(t.getWholeText());
                if (!t.isBlank()) {
                    adaTebal |= tebal > 0;
                    adaBiasa |= tebal == 0;
                }
                return FilterResult.CONTINUE;
            }
            if (!(n instanceof Element e)) {
                return FilterResult.CONTINUE;
            }
            if (e != sel) {
                if (Tampak.tersembunyi(e)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                switch (e.normalName()) {
                    case "table" -> {
                        tersarang.add(e);
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    case "sup" -> {
                        teks.append(Pangkat.teks(PembacaHtml.ujung(teks), e.text()));
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    case "br" -> teks.append('\n');
                    case "li" -> teks.append('\n').append(nomor.dari(e)).append(' ');
                    default -> teks.append(Tampak.blok(e) ? "\n" : "");
                }
            }
            tebal += Tampak.tebal(e) ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node n, int dalam) {
            if (n instanceof Element e) {
                tebal -= Tampak.tebal(e) ? 1 : 0;
                teks.append(e != sel && Tampak.blok(e) ? "\n" : "");
            }
            return FilterResult.CONTINUE;
        }
    }
}
