package id.kinerja.arsitektur.pelanggaran;

import java.math.BigDecimal;

public final class MemakaiPecahanBiner {
    public String kira(BigDecimal nilai) {
        return String.valueOf(nilai.doubleValue());
    }
}
