package id.kinerja.dokumen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part obeys the ECMA-376 transitional schema: a file that does is opened without "repair". */
class DocxMenurutSkemaTest {
    private static final BerkasDocx CONTOH = BerkasDocx.contoh();

    /** Reads a part with its schema type. */
    private interface Pembaca {
        XmlObject baca(ByteArrayInputStream masuk) throws Exception;
    }

    @Test
    void badan_menurut_skema() throws Exception {
        assertThat(kesalahan("word/document.xml", DocumentDocument.Factory::parse))
                .isEmpty();
    }

    @Test
    void gaya_menurut_skema() throws Exception {
        assertThat(kesalahan("word/styles.xml", StylesDocument.Factory::parse)).isEmpty();
    }

    @Test
    void penomoran_menurut_skema() throws Exception {
        assertThat(kesalahan("word/numbering.xml", NumberingDocument.Factory::parse))
                .isEmpty();
    }

    @Test
    void setelan_menurut_skema() throws Exception {
        assertThat(kesalahan("word/settings.xml", SettingsDocument.Factory::parse))
                .isEmpty();
    }

    @Test
    void catatan_kaki_menurut_skema() throws Exception {
        assertThat(kesalahan("word/footnotes.xml", FootnotesDocument.Factory::parse))
                .isEmpty();
    }

    @Test
    void komentar_menurut_skema() throws Exception {
        assertThat(kesalahan("word/comments.xml", CommentsDocument.Factory::parse))
                .isEmpty();
    }

    @Test
    void kaki_halaman_menurut_skema() throws Exception {
        for (String kaki : List.of("sampul", "potret", "lanskap")) {
            assertThat(kesalahan("word/kaki-" + kaki + ".xml", FtrDocument.Factory::parse))
                    .isEmpty();
        }
    }

    @Test
    void pemeriksa_skema_menolak_unsur_yang_salah_tempat() throws Exception {
        String rusak =
                CONTOH.teks("word/document.xml").replaceFirst("<w:keepNext/>", "<w:keepNext/><w:pStyle w:val=\"X\"/>");
        assertThat(SkemaDocx.periksa(DocumentDocument.Factory.parse(rusak))).isNotEmpty();
    }

    private static List<String> kesalahan(String bagian, Pembaca pembaca) throws Exception {
        return SkemaDocx.periksa(pembaca.baca(new ByteArrayInputStream(CONTOH.ambil(bagian))));
    }
}
