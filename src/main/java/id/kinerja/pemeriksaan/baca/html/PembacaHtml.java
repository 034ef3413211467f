package id.kinerja.pemeriksaan.baca.html;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.KisiTabel;
import id.kinerja.pemeriksaan.baca.susun.Pangkat;
import id.kinerja.pemeriksaan.baca.susun.PenyusunNaskah;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads an HTML page: headings, paragraphs, items of lists with their numbers, tables. */
public final class PembacaHtml {
    private final Jatah jatah = new Jatah();
    private final PenyusunNaskah susun = new PenyusunNaskah(jatah);
    private final NomorButir nomor = new NomorButir();
    private final StringBuilder alinea = new StringBuilder();
    /** Number of the item that has just begun; blank once it has text. */
    private String nomorMulai = "";

    private PembacaHtml() {}

    public static Naskah baca(String nama, String html) throws NaskahTakTerbaca {
        PembacaHtml pembaca = new PembacaHtml();
        pembaca.anak(PohonHtml.urai(html).body(), 0);
        pembaca.tutup();
        return pembaca.susun.jadi(nama);
    }

    private void anak(Element induk, int dalam) throws NaskahTakTerbaca {
        if (dalam > BatasBaca.DALAM_HTML) {
            throw BatasBaca.terlaluBesar("halaman HTML bertingkat lebih dari 500 lapis");
        }
        for (Node n = induk.firstChild(); n != null; n = n.nextSibling()) {
            if (n instanceof TextNode t) {
                alinea.append(t.getWholeText());
            } else if (n instanceof Element e && !Tampak.tersembunyi(e)) {
                unsur(e, dalam + 1);
            }
        }
    }

    private void unsur(Element e, int dalam) throws NaskahTakTerbaca {
        switch (e.normalName()) {
            case "br" -> alinea.append('\n');
            case "wbr", "img" -> {}
            case "sup" -> alinea.append(Pangkat.teks(ujung(alinea), e.text()));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (!nomorSaja()) {
                    tutup();
                }
                anak(e, dalam);
                susun.judul(e.normalName().charAt(1) - '0', ambil());
            }
            case "table" -> {
                tutup();
                tabel(e, dalam);
            }
            case "pre" -> {
                tutup();
                anak(e, dalam);
                for (String baris : ambil().split("\n", -1)) {
                    susun.paragraf(baris);
                }
            }
            case "li" -> {
                tutup();
                nomorMulai = nomor.dari(e);
                alinea.append(nomorMulai).append(' ');
                anak(e, dalam);
                if (!nomorSaja()) {
                    tutup();
                }
                alinea.setLength(0);
                nomorMulai = "";
            }
            default -> {
                boolean blok = Tampak.blok(e);
                if (blok && !nomorSaja()) {
                    tutup();
                }
                anak(e, dalam);
                if (blok && !nomorSaja()) {
                    tutup();
                }
            }
        }
    }

    /** A paragraph that begins an item belongs to its number. */
    private boolean nomorSaja() {
        return !nomorMulai.isEmpty()
                && alinea.length() < 40
                && alinea.toString().strip().equals(nomorMulai);
    }

    private void tabel(Element tabel, int dalam) throws NaskahTakTerbaca {
        BacaTabelHtml baca = new BacaTabelHtml(jatah, nomor);
        baca.baca(tabel, dalam);
        for (String judul : baca.judul()) {
            susun.paragraf(judul);
        }
        for (KisiTabel k : baca.semua()) {
            susun.tabel(k);
        }
    }

    private void tutup() throws NaskahTakTerbaca {
        susun.paragraf(ambil());
    }

    private String ambil() {
        String teks = alinea.toString();
        alinea.setLength(0);
        return teks;
    }

    static String ujung(StringBuilder teks) {
        return teks.substring(Math.max(0, teks.length() - 8));
    }
}
