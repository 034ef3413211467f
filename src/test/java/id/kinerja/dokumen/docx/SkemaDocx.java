package id.kinerja.dokumen.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Tells where a part breaks its schema. */
final class SkemaDocx {
    private SkemaDocx() {}

    static List<String> periksa(XmlObject objek) {
        List<XmlError> salah = new ArrayList<>();
        XmlOptions opsi = new XmlOptions();
        opsi.setErrorListener(salah);
        objek.validate(opsi);
        return salah.stream()
                .map(e -> e.getMessage() + " @ "
                        + e.getCursorLocation().xmlText().transform(x -> x.substring(0, Math.min(200, x.length()))))
                .toList();
    }
}
