package id.kinerja.layar.periksa;

import id.kinerja.penyimpanan.ArsipReviu;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes documents into the database, few at a time: each is whole in memory on its way, and the others wait on disk. */
@Component
class PenerimaNaskah {
    private static final int BERSAMAAN = 2;

    private final ArsipReviu arsip;
    private final Semaphore giliran = new Semaphore(BERSAMAAN, true);

    PenerimaNaskah(ArsipReviu arsip) {
        this.arsip = arsip;
    }

    /** @return id of the review */
    String simpan(OptionalInt tahun, List<MultipartFile> berkas) {
        return bergiliran(() ->
                arsip.simpan(tahun, berkas.stream().map(NaskahMasuk::berkas).toList()));
    }

    /** @return version that the document has now; empty when there is no such document */
    OptionalInt perbarui(String id, int nomor, MultipartFile berkas) {
        return bergiliran(() -> arsip.perbarui(id, nomor, NaskahMasuk.berkas(berkas)));
    }

    private <T> T bergiliran(Supplier<T> kerja) {
        giliran.acquireUninterruptibly();
        try {
            return kerja.get();
        } finally {
            giliran.release();
        }
    }
}
