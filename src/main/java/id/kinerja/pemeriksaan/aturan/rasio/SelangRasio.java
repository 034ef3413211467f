package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.HitungRasio.Rumus;
import java.math.BigDecimal;
import java.math.MathContext;

/** Rounded operands give a range of possible percentages; a printed one inside it can be right. */
final class SelangRasio {
    private static final MathContext TELITI = MathContext.DECIMAL64;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private SelangRasio() {}

    static boolean mungkin(HitungRasio h) {
        AngkaCetak p = h.pembilang().angka().orElseThrow();
        AngkaCetak q = h.penyebut().angka().orElseThrow();
        AngkaCetak c = h.hasil().angka().orElseThrow();
        BigDecimal rp = ragu(p);
        BigDecimal rq = ragu(q);
        if (h.rumus() != Rumus.NAIK
                || rp.signum() == 0 && rq.signum() == 0
                || q.nilai().subtract(rq).signum() <= 0) {
            return false;
        }
        BigDecimal terkecil =
                p.nilai().subtract(rp).multiply(SERATUS).divide(q.nilai().add(rq), TELITI);
        BigDecimal terbesar =
                p.nilai().add(rp).multiply(SERATUS).divide(q.nilai().subtract(rq), TELITI);
        BigDecimal rc = BigDecimal.valueOf(5, c.desimal() + 1);
        return c.nilai().add(rc).compareTo(terkecil) >= 0
                && c.nilai().subtract(rc).compareTo(terbesar) <= 0;
    }

    /** Half of the last decimal of what is measured; counts and money are exact. */
    private static BigDecimal ragu(AngkaCetak a) {
        boolean terukur =
                a.bentuk() == Bentuk.PERSEN && a.desimal() > 0 || a.bentuk() == Bentuk.POLOS && a.desimal() > 0;
        return terukur ? BigDecimal.valueOf(5, a.desimal() + 1) : BigDecimal.ZERO;
    }
}
