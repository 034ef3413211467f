package id.kinerja.layar.unggah;

import id.kinerja.penyimpanan.ArsipUnggahan;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files into the database, few at a time: each is whole in memory on its way, and the others wait on disk. */
@Component
class PenerimaUnggahan {
    private static final int BERSAMAAN = 2;

    private final ArsipUnggahan arsip;
    private final Semaphore giliran = new Semaphore(BERSAMAAN, true);

    PenerimaUnggahan(ArsipUnggahan arsip) {
        this.arsip = arsip;
    }

    /** @return id of the upload */
    String simpan(MultipartFile paket) throws IOException {
        giliran.acquireUninterruptibly();
        try {
            return arsip.simpan(BerkasMasuk.nama(paket), paket.getBytes());
        } finally {
            giliran.release();
        }
    }
}
