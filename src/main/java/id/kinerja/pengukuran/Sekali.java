package id.kinerja.pengukuran;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, once, also among several threads. */
final class Sekali<T> {
    private final Supplier<T> cara;
    private volatile @Nullable T nilai;

    Sekali(Supplier<T> cara) {
        this.cara = cara;
    }

    T ambil() {
        T ada = nilai;
        if (ada != null) {
            return ada;
        }
        synchronized (this) {
            T lagi = nilai;
            if (lagi == null) {
                lagi = cara.get();
                nilai = lagi;
            }
            return lagi;
        }
    }
}
