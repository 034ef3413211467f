package id.kinerja.laporan.narasi;

import id.kinerja.dokumen.Blok;
import id.kinerja.pengukuran.Pengukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The narrative of a section: text, lists, tables and emphasis; raw HTML is shown as text, pictures come only from the package's
 * attachments, and {@code {capaian:1.1.1}} prints the measured number with its unit.
 */
public final class Narasi {
    private final Pengukuran ukur;

    public Narasi(Pengukuran ukur) {
        this.ukur = ukur;
    }

    /**
     * The blocks of one section's narrative; none when it has no narrative.
     *
     * @throws RujukanTidakDikenal with every reference of this section that does not resolve
     */
    public List<Blok> blok(String bagian) {
        List<RujukanGagal> gagal = new ArrayList<>();
        List<Blok> hasil = baca(bagian, gagal);
        if (!gagal.isEmpty()) {
            throw new RujukanTidakDikenal(gagal);
        }
        return hasil;
    }

    /** Whether the package has prose for this section. */
    public boolean ada(String bagian) {
        return Optional.ofNullable(ukur.data().narasi().get(bagian))
                .filter(t -> !t.isBlank())
                .isPresent();
    }

    /** Every reference of the whole package that does not resolve, by section and line. */
    public List<RujukanGagal> takDikenal() {
        List<RujukanGagal> gagal = new ArrayList<>();
        new TreeMap<>(ukur.data().narasi()).keySet().forEach(bagian -> baca(bagian, gagal));
        return List.copyOf(gagal);
    }

    private List<Blok> baca(String bagian, List<RujukanGagal> gagal) {
        String teks = ukur.data().narasi().get(bagian);
        return teks == null || teks.isBlank() ? List.of() : new PembacaMarkdown(bagian, ukur, gagal).baca(teks);
    }
}
