package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import id.kinerja.pemeriksaan.tandai.TeksBerjejak;
import id.kinerja.pemeriksaan.tandai.docx.Alinea.Lari;
import id.kinerja.pemeriksaan.tandai.docx.PengenalTag.Jenis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the paragraphs of a Word document's XML in reading order; those inside a drawing belong to the paragraph that holds it. */
final class PetaAlinea {
    private final PengenalTag tag;
    private final List<Alinea> hasil = new ArrayList<>();
    private final Deque<Integer> barisTerbuka = new ArrayDeque<>();
    private int banyakBaris;
    private int sel = -1;
    private int selTerbuka;
    private int dalamAlinea;
    private int mulaiAlinea;
    private int mulaiLari;
    private final List<String> teksLari = new ArrayList<>();
    private TeksBerjejak<Lari> teks = new TeksBerjejak<>();

    private PetaAlinea(String xml) {
        this.tag = new PengenalTag(xml);
    }

    /** @param awalan prefix of Word's tags with its colon, or empty */
    static List<Alinea> dari(String xml, String awalan) throws TakDapatDitandai {
        PetaAlinea peta = new PetaAlinea(xml);
        while (peta.tag.maju()) {
            if (peta.tag.nama().startsWith(awalan)) {
                peta.satu(peta.tag.nama().substring(awalan.length()));
            }
        }
        return peta.hasil;
    }

    private void satu(String nama) {
        boolean buka = tag.jenis() == Jenis.BUKA;
        boolean tutup = tag.jenis() == Jenis.TUTUP;
        switch (nama) {
            case "tr" -> baris(buka, tutup);
            case "tc" -> sel(buka, tutup);
            case "p" -> alinea(buka, tutup);
            case "pPr" -> {
                if (!buka && dalamAlinea == 1) {
                    mulaiAlinea = tag.akhir();
                }
            }
            case "r" -> lari(buka, tutup);
            case "t" -> {
                if (buka && dalamAlinea == 1) {
                    teksLari.add(tag.teksSesudah());
                }
            }
            case "tab", "br", "cr" -> teksLari.add(" ");
            default -> {}
        }
    }

    private void baris(boolean buka, boolean tutup) {
        if (buka) {
            barisTerbuka.push(banyakBaris++);
            sel = barisTerbuka.size() == 1 ? -1 : sel;
        } else if (tutup && !barisTerbuka.isEmpty()) {
            barisTerbuka.pop();
        }
    }

    private void sel(boolean buka, boolean tutup) {
        if (buka && selTerbuka++ == 0) {
            sel++;
        } else if (tutup) {
            selTerbuka--;
        }
    }

    private void alinea(boolean buka, boolean tutup) {
        if (buka && dalamAlinea++ == 0) {
            mulaiAlinea = tag.akhir();
            teks = new TeksBerjejak<>();
        } else if (tutup && --dalamAlinea == 0) {
            hasil.add(new Alinea(
                    mulaiAlinea, tag.mulai(), barisTerbuka.isEmpty() ? -1 : barisTerbuka.getLast(), sel, teks));
        }
    }

    private void lari(boolean buka, boolean tutup) {
        if (dalamAlinea != 1) {
            return;
        }
        if (buka) {
            mulaiLari = tag.mulai();
            teksLari.clear();
        } else if (tutup) {
            Lari lari = new Lari(mulaiLari, tag.akhir());
            teksLari.forEach(t -> teks.tambah(t, lari));
        }
    }
}
