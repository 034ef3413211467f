package id.kinerja.dokumen.tabel;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import java.util.List;

/** Runs as plain text for measuring; what stays on one line has no-break spaces. */
public final class TeksPolos {
    /** A gap's box up to this length is not broken over lines. */
    public static final int BELUM_PALING_PANJANG = 60;

    private TeksPolos() {}

    public static String dari(List<Sebaris> isi, Penomoran penomoran) {
        if (isi.size() == 1) {
            return satu(isi.getFirst(), penomoran);
        }
        StringBuilder hasil = new StringBuilder();
        isi.forEach(s -> hasil.append(satu(s, penomoran)));
        return hasil.toString();
    }

    private static String satu(Sebaris s, Penomoran penomoran) {
        return switch (s) {
            case Sebaris.Teks t -> t.teks();
            case Sebaris.Tebal t -> t.teks();
            case Sebaris.Miring m -> m.teks();
            case Sebaris.Angka a -> utuh(a.teks());
            case Sebaris.Rujukan r -> penomoran.rujukan(r.kunci());
            case Sebaris.BelumDiisi b ->
                b.teks().length() > BELUM_PALING_PANJANG ? b.teks() : "\u00a0" + utuh(b.teks()) + "\u00a0";
            case Sebaris.CatatanKaki _, Sebaris.Komentar _ -> "";
        };
    }

    private static String utuh(String teks) {
        return teks.replace(' ', '\u00a0');
    }
}
