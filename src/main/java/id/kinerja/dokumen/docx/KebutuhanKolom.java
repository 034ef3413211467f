package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.gambar.LebarTeks;
import java.util.List;

/** The least width of each column in twips: its longest number, which never breaks, or its longest word. */
final class KebutuhanKolom {
    /** Margins of the cell, room for the hanging letter of a note. */
    private static final double BANTALAN = 9.5;

    private static final double KATA_PALING_LEBAR = 110;

    private final Tabel tabel;
    private final Penomoran penomoran;
    private final double ukuran;
    private final double[] perlu;

    private KebutuhanKolom(Tabel tabel, Penomoran penomoran) {
        this.tabel = tabel;
        this.penomoran = penomoran;
        this.ukuran = tabel.kerapatan() == Kerapatan.RAPAT ? 8 : 8.5;
        this.perlu = new double[tabel.kolom().size()];
    }

    static int[] atas(Tabel tabel, Penomoran penomoran) {
        KebutuhanKolom k = new KebutuhanKolom(tabel, penomoran);
        tabel.kepala().forEach(k::kepala);
        tabel.baris().forEach(k::baris);
        int[] hasil = new int[k.perlu.length];
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] = (int) Math.ceil((k.perlu[i] + BANTALAN) * 20);
        }
        return hasil;
    }

    private void kepala(List<SelKepala> sel) {
        int i = 0;
        for (SelKepala s : sel) {
            if (s.lebar() == 1 && i < perlu.length) {
                perlu[i] = Math.max(perlu[i], kata(s.teks(), Tebal.TEBAL));
            }
            i += s.lebar();
        }
    }

    private void baris(Baris baris) {
        Tebal tebal = GayaBaris.untuk(baris.jenis()).tebal() ? Tebal.TEBAL : Tebal.BIASA;
        int i = 0;
        for (Sel s : baris.sel()) {
            if (s.lebar() == 1 && i < perlu.length) {
                String teks = polos(s.isi());
                boolean utuh = tabel.kolom().get(i).perataan() != Perataan.KIRI && angka(teks);
                perlu[i] = Math.max(perlu[i], utuh ? LebarTeks.ukur(teks, ukuran, tebal) : kata(teks, tebal));
            }
            i += s.lebar();
        }
    }

    private double kata(String teks, Tebal tebal) {
        double terlebar = 0;
        int dari = 0;
        for (int i = 0; i <= teks.length(); i++) {
            if (i == teks.length() || teks.charAt(i) == ' ' || teks.charAt(i) == '-' || teks.charAt(i) == '\n') {
                terlebar = Math.max(terlebar, LebarTeks.ukur(teks.substring(dari, i), ukuran, tebal));
                dari = i + 1;
            }
        }
        return Math.min(terlebar, KATA_PALING_LEBAR);
    }

    private static boolean angka(String teks) {
        return teks.length() <= 40
                && teks.codePoints().anyMatch(Character::isDigit)
                && (teks.startsWith("Rp") || teks.codePoints().noneMatch(Character::isLetter));
    }

    private String polos(List<Sebaris> isi) {
        StringBuilder hasil = new StringBuilder();
        for (Sebaris s : isi) {
            hasil.append(
                    switch (s) {
                        case Sebaris.Teks t -> t.teks();
                        case Sebaris.Tebal t -> t.teks();
                        case Sebaris.Miring t -> t.teks();
                        case Sebaris.Angka a -> a.teks().replace(' ', '\u00A0');
                        case Sebaris.BelumDiisi b -> b.teks();
                        case Sebaris.Rujukan r -> penomoran.rujukan(r.kunci());
                        case Sebaris.CatatanKaki _, Sebaris.Komentar _ -> "";
                    });
        }
        return hasil.toString();
    }
}
