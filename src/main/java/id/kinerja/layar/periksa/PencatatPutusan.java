package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.pemeriksaan.banding.SidikTemuan;
import id.kinerja.penyimpanan.ArsipReviu;
import id.kinerja.penyimpanan.KeputusanTemuan.Macam;
import id.kinerja.penyimpanan.TampunganPenuh;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what the team decides and what the agency answers. */
@Component
class PencatatPutusan {
    private static final int TERPANJANG = 2000;

    private final ArsipReviu arsip;

    PencatatPutusan(ArsipReviu arsip) {
        this.arsip = arsip;
    }

    /** What a button of the form means. */
    enum Tindakan {
        TERIMA(Macam.DITERIMA),
        ABAIKAN(Macam.DIABAIKAN),
        BATALKAN(Macam.DIBATALKAN),
        TANGGAPI(Macam.TANGGAPAN);

        private final Macam macam;

        Tindakan(Macam macam) {
            this.macam = macam;
        }
    }

    /**
     * @param uraian reason or answer
     * @return why it was not kept
     */
    Optional<TolakPutusan> catat(String id, String temuan, Tindakan tindakan, String uraian) {
        if (!temuan.matches("[0-9a-f]{" + SidikTemuan.PANJANG + "}")) {
            throw new TidakDitemukan("Temuan itu tidak ada di dalam dokumen ini.");
        }
        String isi = uraian.replace("\u0000", "").strip();
        boolean sesuai = isi.length() <= TERPANJANG;
        return switch (tindakan) {
            case TERIMA, BATALKAN -> simpan(id, temuan, tindakan, "");
            case ABAIKAN ->
                sesuai && !isi.isEmpty()
                        ? simpan(id, temuan, tindakan, isi)
                        : Optional.of(new TolakPutusan(temuan, SusunKartu.ALASAN_KURANG));
            case TANGGAPI ->
                sesuai && !isi.isEmpty()
                        ? simpan(id, temuan, tindakan, isi)
                        : Optional.of(new TolakPutusan(temuan, SusunKartu.TANGGAPAN_KURANG));
        };
    }

    private Optional<TolakPutusan> simpan(String id, String temuan, Tindakan tindakan, String isi) {
        try {
            arsip.putuskan(id, temuan, tindakan.macam, isi);
            return Optional.empty();
        } catch (TampunganPenuh penuh) {
            return Optional.of(new TolakPutusan(temuan, String.valueOf(penuh.getMessage())));
        }
    }
}
