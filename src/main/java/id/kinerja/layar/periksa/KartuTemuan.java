package id.kinerja.layar.periksa;

import id.kinerja.tampilan.Keparahan;
import java.util.List;
import java.util.Optional;

/**
 * A finding beside the document.
 *
 * @param id as people and anchors call it, e.g. {@code T12}
 * @param keterangan what the published rule says: consequence, basis, repair
 * @param galat why the last decision could not be kept
 */
public record KartuTemuan(
        String id,
        String sidik,
        Keparahan keparahan,
        String tingkat,
        Tempat tempat,
        String jenis,
        String penjelasan,
        List<Butir> rincian,
        List<Tempat> terkait,
        List<Butir> keterangan,
        Optional<String> sebelum,
        Optional<String> sesudah,
        String putusan,
        String tanggapan,
        Optional<String> galat) {
    public KartuTemuan {
        rincian = List.copyOf(rincian);
        terkait = List.copyOf(terkait);
        keterangan = List.copyOf(keterangan);
    }

    /** @param alamat blank when the place can not be shown */
    public record Tempat(String nama, String alamat) {}

    public record Butir(String nama, String isi, Ragam ragam) {
        /** How it is set. */
        public enum Ragam {
            BIASA,
            /** Can not be right. */
            SALAH,
            BENAR
        }
    }
}
