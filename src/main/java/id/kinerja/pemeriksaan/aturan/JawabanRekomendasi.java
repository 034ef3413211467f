package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.telaah.Rekomendasi;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** Whether a report says anywhere what was done about recommendations. */
public final class JawabanRekomendasi {
    private JawabanRekomendasi() {}

    public static boolean ada(Telaah telaah) {
        return TeksBertempat.semua(telaah.kerangka()).map(TeksBertempat::teks).anyMatch(Rekomendasi::dijawab)
                || telaah.tabel().stream().anyMatch(Rekomendasi::dijawab);
    }
}
