package id.kinerja.layar.beranda;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.lkjip.Kelengkapan;
import id.kinerja.pengukuran.Pengukuran;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a year's report still lacks, looked for once per snapshot: that takes reading the whole prose. */
@Component
class KekuranganTahun {
    private final Cache<Pengukuran, List<Kekurangan>> diketahui =
            Caffeine.newBuilder().weakKeys().build();

    List<Kekurangan> dari(Pengukuran ukur) {
        return diketahui.get(ukur, Kelengkapan::periksa);
    }
}
