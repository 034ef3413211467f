package id.kinerja.cli.periksa;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Says how far the work is: at once where somebody watches, otherwise when it takes long. */
public final class Kemajuan {
    private static final long DETIK = 1_000_000_000L;
    private static final String BERSIHKAN = "\r\u001B[K";

    /** Who reads it. */
    public enum Pembaca {
        LAYAR,
        CATATAN
    }

    private final PrintWriter keluar;
    private final Pembaca pembaca;
    private final LongSupplier nano;
    private final long mulai;
    private long terakhir;
    private boolean terpampang;

    public Kemajuan(PrintWriter keluar, Pembaca pembaca, LongSupplier nano) {
        this.keluar = keluar;
        this.pembaca = pembaca;
        this.nano = nano;
        this.mulai = nano.getAsLong();
        this.terakhir = mulai;
    }

    synchronized void kini(int selesai, int semua) {
        long saat = nano.getAsLong();
        boolean layak = pembaca == Pembaca.LAYAR
                ? semua > 1 && (saat - terakhir > DETIK / 10 || !terpampang)
                : saat - mulai > DETIK && saat - terakhir > DETIK;
        if (!layak || selesai >= semua) {
            return;
        }
        terakhir = saat;
        String kata = "Memeriksa: " + selesai + " dari " + semua + " berkas selesai";
        if (pembaca == Pembaca.LAYAR) {
            keluar.print(BERSIHKAN + kata);
            terpampang = true;
        } else {
            keluar.println(kata);
        }
        keluar.flush();
    }

    /** Takes the line away before something else is printed. */
    synchronized void bersihkan() {
        if (terpampang) {
            keluar.print(BERSIHKAN);
            keluar.flush();
            terpampang = false;
        }
    }
}
