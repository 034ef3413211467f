import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text document as HTML with ruled tables, for LibreOffice to make a PDF of. */
public class NaskahHtml {
    public static void main(String[] a) throws Exception {
        Naskah naskah = PembacaNaskah.baca(Path.of(a[0]));
        StringBuilder html = new StringBuilder("<!doctype html><html lang=id><meta charset=utf-8><body>");
        for (Unsur u : naskah.unsur()) {
            switch (u) {
                case Judul j -> html.append("<h2>").append(aman(j.teks())).append("</h2>");
                case Paragraf p -> html.append("<p>").append(aman(p.teks())).append("</p>");
                case TabelCetak t -> {
                    html.append("<table border=1 width=100%>");
                    for (BarisCetak b : t.baris()) {
                        html.append("<tr>");
                        for (SelCetak s : b.sel()) {
                            html.append("<td colspan=").append(s.lebar()).append(">").append(aman(s.teks())).append("</td>");
                        }
                        html.append("</tr>");
                    }
                    html.append("</table>");
                }
            }
        }
        Files.writeString(Path.of(a[1]), html.append("</body></html>"));
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;");
    }
}
