package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A written HTML file, parsed as XML. */
record BerkasHtml(String teks, Document pohon) {

    static BerkasHtml dari(Dokumen dokumen, Function<Alamat, Optional<Hitungan>> asal) throws Exception {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        HtmlPenulis.tulis(dokumen, asal, keluar);
        return dari(keluar.toString(StandardCharsets.UTF_8));
    }

    static BerkasHtml dari(String teks) throws Exception {
        DocumentBuilderFactory pabrik = DocumentBuilderFactory.newDefaultInstance();
        Document pohon =
                pabrik.newDocumentBuilder().parse(new ByteArrayInputStream(teks.getBytes(StandardCharsets.UTF_8)));
        return new BerkasHtml(teks, pohon);
    }

    /** The text of all nodes that the XPath finds, white space folded, no-break spaces too. */
    List<String> cari(String jalan) {
        try {
            NodeList simpul = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(jalan, pohon, XPathConstants.NODESET);
            List<String> hasil = new ArrayList<>();
            for (int i = 0; i < simpul.getLength(); i++) {
                Node n = simpul.item(i);
                hasil.add(n.getTextContent().replaceAll("[\\s\u00a0]+", " ").strip());
            }
            return hasil;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(jalan, e);
        }
    }

    /** Links within the file that lead nowhere. */
    List<String> tautanPutus() {
        List<String> id = cari("//@id");
        return cari("//@href[starts-with(., '#')]").stream()
                .filter(h -> !id.contains(h.substring(1)))
                .toList();
    }
}
