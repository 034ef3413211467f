package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.tabel.TeksPolos;
import java.util.List;

/** Writes runs. What must stay on one line takes its punctuation along: "(Tabel 3.5)." is never broken. */
final class PenulisSebaris {
    private static final int REKAT_PALING_PANJANG = 24;

    private final Xhtml x;
    private final Acuan acuan;
    private int catatanKaki;

    PenulisSebaris(Xhtml x, Acuan acuan) {
        this.x = x;
        this.acuan = acuan;
    }

    void tulis(List<Sebaris> isi) {
        if (isi.size() == 1 && isi.getFirst() instanceof Sebaris.Angka a) {
            x.teks(a.teks().replace(' ', '\u00a0'));
            return;
        }
        String rekatDepan = "";
        for (int i = 0; i < isi.size(); i++) {
            Sebaris s = isi.get(i);
            if (s instanceof Sebaris.Teks t) {
                String teks = t.teks().substring(rekatDepan.isEmpty() ? 0 : rekatDepan.length());
                rekatDepan = "";
                String ekor = i + 1 < isi.size() && utuh(isi.get(i + 1)) ? kataTerakhir(teks) : "";
                potongan(teks.substring(0, teks.length() - ekor.length()), isi.size() > 1);
                continue;
            }
            if (!utuh(s)) {
                tulis(s);
                continue;
            }
            String sebelum = i > 0 && isi.get(i - 1) instanceof Sebaris.Teks t ? kataTerakhir(sisa(isi, i - 1, t)) : "";
            rekatDepan = i + 1 < isi.size() && isi.get(i + 1) instanceof Sebaris.Teks t ? kataPertama(t.teks()) : "";
            utuh(s, sebelum, rekatDepan);
        }
    }

    /** On one line, with what stands before and after it; the layout breaks at borders of elements, so there are none if possible. */
    private void utuh(Sebaris s, String sebelum, String sesudah) {
        if (s instanceof Sebaris.Angka a) {
            x.unsur("span", sebelum + tetap(a.teks()) + sesudah, "class", "nw");
            return;
        }
        x.buka("span", "class", "nw");
        switch (s) {
            case Sebaris.Rujukan r -> rujukan(r, sebelum, sesudah);
            default -> {
                potongan(sebelum, true);
                tulis(s);
                potongan(sesudah, true);
            }
        }
        x.tutup();
    }

    private void rujukan(Sebaris.Rujukan r, String sebelum, String sesudah) {
        String teks = acuan.rujukan(r.kunci());
        x.unsur(
                "a",
                sebelum + (acuan.pendek(r.kunci()) ? tetap(teks) : teks) + sesudah,
                "href",
                "#" + acuan.id(r.kunci()),
                "title",
                acuan.keterangan(r.kunci()));
    }

    private static String tetap(String teks) {
        return teks.replace(' ', '\u00a0');
    }

    /** Text between elements gets one of its own: the layout paints a block's own text first, and copied text would be jumbled. */
    private void potongan(String teks, boolean diAntaraUnsur) {
        if (!teks.isEmpty() && diAntaraUnsur) {
            x.unsur("span", teks);
        } else {
            x.teks(teks);
        }
    }

    /** The text of run {@code i} without the head that the run before it has already taken. */
    private String sisa(List<Sebaris> isi, int i, Sebaris.Teks t) {
        return i > 0 && utuh(isi.get(i - 1))
                ? t.teks().substring(kataPertama(t.teks()).length())
                : t.teks();
    }

    private void tulis(Sebaris s) {
        switch (s) {
            case Sebaris.Teks t -> x.teks(t.teks());
            case Sebaris.Tebal t -> x.unsur("strong", t.teks());
            case Sebaris.Miring m -> x.unsur("em", m.teks());
            case Sebaris.Angka a -> x.unsur("span", tetap(a.teks()));
            case Sebaris.Rujukan r -> rujukan(r, "", "");
            case Sebaris.CatatanKaki c -> {
                x.buka("span", "class", "fn", "data-n", String.valueOf(++catatanKaki));
                tulis(c.isi());
                x.tutup();
            }
            case Sebaris.BelumDiisi b ->
                x.unsur(
                        "span",
                        b.teks(),
                        "class",
                        b.teks().length() > TeksPolos.BELUM_PALING_PANJANG ? "belum" : "belum nw");
            case Sebaris.Komentar _ -> {}
        }
    }

    private boolean utuh(Sebaris s) {
        return switch (s) {
            case Sebaris.Angka _, Sebaris.CatatanKaki _ -> true;
            case Sebaris.Rujukan r -> acuan.pendek(r.kunci());
            case Sebaris.Tebal t -> t.teks().length() <= REKAT_PALING_PANJANG;
            case Sebaris.Miring m -> m.teks().length() <= REKAT_PALING_PANJANG;
            case Sebaris.Teks _, Sebaris.BelumDiisi _, Sebaris.Komentar _ -> false;
        };
    }

    private static String kataTerakhir(String teks) {
        String kata = teks.substring(teks.lastIndexOf(' ') + 1);
        return kata.length() > REKAT_PALING_PANJANG ? "" : kata;
    }

    private static String kataPertama(String teks) {
        int spasi = teks.indexOf(' ');
        String kata = spasi < 0 ? teks : teks.substring(0, spasi);
        return kata.length() > REKAT_PALING_PANJANG ? "" : kata;
    }
}
