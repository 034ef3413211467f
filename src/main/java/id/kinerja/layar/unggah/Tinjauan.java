package id.kinerja.layar.unggah;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.layar.beda.PenyusunBeda;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.banding.PerbandinganPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.penyimpanan.KunciData;
import java.util.List;
import java.util.Optional;

/** What reading an uploaded file found. */
sealed interface Tinjauan {
    /** @param paket what could be opened of it, to show the present content of the rows in question */
    record Ditolak(Optional<Paket> paket, List<Masalah> masalah) implements Tinjauan {}

    /**
     * A sound package beside the data in force.
     *
     * @param dasar version in force that it was compared with, 0 for none
     */
    record Terbanding(Sah sah, int dasar, PerbandinganPaket banding, PenyusunBeda beda) implements Tinjauan {}

    /** A sound package. */
    record Sah(KunciData kunci, Paket paket, DataTahun data, List<Masalah> peringatan) {}
}
