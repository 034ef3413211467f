package id.kinerja.pekerjaan;

import java.io.IOException;

/** How a job is done; runs on a thread of its own, which is interrupted when the program ends. */
@FunctionalInterface
public interface Kerja {
    /** @throws KerjaDitolak when it can not be done, with a sentence that says why and what to do */
    HasilKerja kerjakan(PencatatLangkah langkah) throws IOException;
}
