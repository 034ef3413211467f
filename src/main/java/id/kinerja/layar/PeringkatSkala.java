package id.kinerja.layar;

import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.tampilan.TandaKategori;
import java.util.List;
import java.util.Map;

/** The rank, and so the colour, of each class of the scale in force. */
public final class PeringkatSkala {
    private static final int TERBAIK = 5;
    /** Ranks of scales with fewer classes than colours; the worst of several is never shown as good. */
    private static final Map<Integer, List<Integer>> SEDIKIT_KELAS =
            Map.of(1, List.of(5), 2, List.of(5, 2), 3, List.of(5, 3, 2), 4, List.of(5, 4, 3, 2));

    private final List<String> kelas;

    public PeringkatSkala(Skala skala) {
        this.kelas = skala.kelas().stream().map(KelasSkala::nama).toList();
    }

    public TandaKategori tanda(Hitungan kategori) {
        return kategori.hasil() instanceof Hasil.Kata(String nama)
                ? new TandaKategori(nama, peringkat(nama))
                : TandaKategori.TAK_TERHITUNG;
    }

    /** 5 for the best class, 0 for a word that is none. */
    public int peringkat(String nama) {
        int urutan = kelas.indexOf(nama);
        int banyak = kelas.size();
        if (urutan < 0) {
            return 0;
        }
        List<Integer> sedikit = SEDIKIT_KELAS.get(banyak);
        return sedikit == null ? TERBAIK - urutan * TERBAIK / banyak : sedikit.get(urutan);
    }
}
