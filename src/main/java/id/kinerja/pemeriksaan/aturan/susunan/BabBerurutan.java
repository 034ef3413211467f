package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chapters follow each other without a gap. */
public final class BabBerurutan implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-01",
                Jenis.TAHUN_LABEL,
                "Nomor bab berurutan",
                "Nomor bab melompat.",
                "Pembaca mengira ada bab yang hilang.",
                "Setelah bab ke-n harus ada bab ke-(n+1).",
                "Betulkan nomor babnya atau tambahkan bab yang kurang.",
                """
                BAB I

                PENDAHULUAN

                BAB II

                PERENCANAAN

                BAB III

                AKUNTABILITAS KINERJA

                BAB V

                PENUTUP""",
                """
                BAB I

                PENDAHULUAN

                BAB II

                PERENCANAAN

                BAB III

                AKUNTABILITAS KINERJA

                BAB IV

                PENUTUP""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Set<Integer> ada = new HashSet<>();
        int sebelum = 0;
        for (BarisNaskah b : telaah.kerangka().baris(Zona.ISI).toList()) {
            if (b.bab() > sebelum + 1 && sebelum > 0 && !ada.contains(b.bab())) {
                String romawi = b.teks().split("\\s+").length > 1 ? b.teks() : "BAB " + b.bab();
                lapor.warning(
                        b.tempat(),
                        "BAB "
                                + List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                                        .get(Math.min(sebelum, 9)),
                        "Setelah bab ke-" + sebelum + " langsung " + romawi + "; bab ke-" + (sebelum + 1)
                                + " tidak ada.");
            }
            ada.add(b.bab());
            sebelum = b.bab();
        }
    }
}
