package id.kinerja.arsitektur.pelanggaran;

import java.math.BigDecimal;

public final class LaporanBerhitung {
    public BigDecimal persen(BigDecimal bagian) {
        return bagian.multiply(BigDecimal.valueOf(100));
    }
}
