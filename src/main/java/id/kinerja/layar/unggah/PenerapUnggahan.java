package id.kinerja.layar.unggah;

import id.kinerja.pekerjaan.ArsipPekerjaan;
import id.kinerja.pekerjaan.HasilKerja;
import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.pekerjaan.PelaksanaPekerjaan;
import id.kinerja.pekerjaan.Tugas;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.DataSudahBerubah;
import id.kinerja.penyimpanan.Unggahan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Applies an uploaded package as a job: all or nothing, and only on the version it was compared with. */
@Component
class PenerapUnggahan {
    private static final int PERIKSA_MILIDETIK = 20;
    private static final int PALING_LAMA = 45;

    private final ArsipPaket arsip;
    private final PelaksanaPekerjaan pelaksana;
    private final ArsipPekerjaan pekerjaan;

    PenerapUnggahan(ArsipPaket arsip, PelaksanaPekerjaan pelaksana, ArsipPekerjaan pekerjaan) {
        this.arsip = arsip;
        this.pelaksana = pelaksana;
        this.pekerjaan = pekerjaan;
    }

    /**
     * @param dasar version that was shown when this was decided
     * @return where to go: the result, or the job while it goes on
     */
    String terapkan(Unggahan u, Tinjauan.Terbanding t, int dasar) {
        if (t.dasar() != dasar) {
            return berubah(u, dasar);
        }
        String jalur = "/" + t.sah().kunci().jalur();
        String id = pelaksana.mulai(
                new Tugas(
                        Optional.of(t.sah().kunci()),
                        "terapkan:" + u.id() + ":" + dasar,
                        "Penerapan " + u.nama(),
                        UnggahController.alamat(u)),
                langkah -> {
                    langkah.catat("Menyimpan semua tabel", 0, 0);
                    try {
                        int versi =
                                arsip.simpan(t.sah().data().profil(), t.sah().paket(), u.nama(), dasar);
                        return new HasilKerja.Halaman(jalur + "/riwayat?diterapkan=" + versi);
                    } catch (DataSudahBerubah lain) {
                        return new HasilKerja.Halaman(berubah(u, dasar));
                    }
                });
        return tujuan(id);
    }

    private static String berubah(Unggahan u, int dasar) {
        return UnggahController.alamat(u) + "?berubah=" + dasar;
    }

    /** The page of the result when it is there within a second, else that of the job. */
    private String tujuan(String id) {
        for (int i = 0; i < PALING_LAMA; i++) {
            Optional<Pekerjaan.Keadaan> keadaan = pekerjaan.cari(id).map(Pekerjaan::keadaan);
            if (keadaan.isPresent() && keadaan.get() instanceof Pekerjaan.HalamanSelesai(String alamat)) {
                return alamat;
            }
            try {
                Thread.sleep(PERIKSA_MILIDETIK);
            } catch (InterruptedException galat) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return "/pekerjaan/" + id;
    }
}
