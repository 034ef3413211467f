package id.kinerja.layar.periksa;

import id.kinerja.pemeriksaan.kertas.CatatanTemuan;
import id.kinerja.penyimpanan.KeputusanTemuan;
import id.kinerja.penyimpanan.KeputusanTemuan.Macam;
import id.kinerja.tampilan.SaatTertulis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What counts of all that was said of a finding: the latest decision of the team and the latest answer of the agency. */
record Sikap(Optional<KeputusanTemuan> putusan, Optional<KeputusanTemuan> tanggapan) {
    static final Sikap BELUM = new Sikap(Optional.empty(), Optional.empty());

    /** By fingerprint of the finding. */
    static Map<String, Sikap> menurutTemuan(List<KeputusanTemuan> semua) {
        Map<String, Sikap> hasil = new HashMap<>();
        for (KeputusanTemuan k : semua) {
            hasil.merge(k.temuan(), BELUM.sesudah(k), (lama, _) -> lama.sesudah(k));
        }
        return hasil;
    }

    boolean diterima() {
        return putusan.filter(p -> p.macam() == Macam.DITERIMA).isPresent();
    }

    boolean diabaikan() {
        return putusan.filter(p -> p.macam() == Macam.DIABAIKAN).isPresent();
    }

    /** The decision in words, with its time; blank when there is none. */
    String putusanTertulis() {
        return putusan.map(p -> (p.macam() == Macam.DIABAIKAN ? "Diabaikan: " + akhiri(p.uraian()) : "Diterima.") + " ("
                        + SaatTertulis.dari(p.saat()) + ")")
                .orElse("");
    }

    /** The answer with its time; blank when there is none. */
    String tanggapanTertulis() {
        return tanggapan
                .map(t -> akhiri(t.uraian()) + " (" + SaatTertulis.dari(t.saat()) + ")")
                .orElse("");
    }

    CatatanTemuan catatan() {
        return new CatatanTemuan(putusanTertulis(), tanggapanTertulis());
    }

    private Sikap sesudah(KeputusanTemuan k) {
        return switch (k.macam()) {
            case DITERIMA, DIABAIKAN -> new Sikap(Optional.of(k), tanggapan);
            case DIBATALKAN -> new Sikap(Optional.empty(), tanggapan);
            case TANGGAPAN -> new Sikap(putusan, k.uraian().isEmpty() ? Optional.empty() : Optional.of(k));
        };
    }

    private static String akhiri(String kalimat) {
        return kalimat.matches("(?s).*[.!?]") ? kalimat : kalimat + ".";
    }
}
