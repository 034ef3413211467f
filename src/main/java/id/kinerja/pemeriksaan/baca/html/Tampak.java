package id.kinerja.pemeriksaan.baca.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a page is seen, and what begins a line of its own. */
final class Tampak {
    private static final Set<String> TAK_DICETAK = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "svg",
            "canvas",
            "object",
            "iframe",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "input",
            "nav",
            "annotation",
            "annotation-xml",
            "del",
            "rt",
            "rp");
    private static final Set<String> BLOK = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "table",
            "caption",
            "address",
            "center",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "body",
            "html",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot");
    private static final Pattern TERSEMBUNYI =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
    private static final Pattern TEBAL = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Set<String> UNSUR_TEBAL = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private Tampak() {}

    static boolean tersembunyi(Element e) {
        return TAK_DICETAK.contains(e.normalName())
                || e.hasAttr("hidden")
                || e.hasAttr("style") && TERSEMBUNYI.matcher(gaya(e)).find();
    }

    static boolean blok(Element e) {
        return BLOK.contains(e.normalName());
    }

    static boolean tebal(Element e) {
        return UNSUR_TEBAL.contains(e.normalName())
                || e.hasAttr("style") && TEBAL.matcher(gaya(e)).find();
    }

    private static String gaya(Element e) {
        return e.attr("style").toLowerCase(Locale.ROOT);
    }
}
