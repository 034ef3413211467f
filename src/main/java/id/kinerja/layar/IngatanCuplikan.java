package id.kinerja.layar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.pengukuran.Pengukuran;
import java.util.function.Function;

/** What a screen works out from a snapshot, remembered with it: a snapshot never changes, so neither does this. */
public final class IngatanCuplikan<T> {
    private final Cache<Pengukuran, T> isi;

    /** @param paling snapshots remembered at most */
    public IngatanCuplikan(int paling) {
        this.isi = Caffeine.newBuilder().weakKeys().maximumSize(paling).build();
    }

    /** Works it out when it is first asked for, once. */
    public T ambil(Pengukuran ukur, Function<Pengukuran, T> cara) {
        return isi.get(ukur, cara);
    }
}
