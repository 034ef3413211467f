package id.kinerja.arsitektur.pelanggaran;

import java.time.LocalDate;

public final class MembacaJam {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public LocalDate hariIni() {
        return LocalDate.now();
    }
}
