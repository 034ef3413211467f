package id.kinerja.paket.banding;

import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Compares one table. Equal rows are matched first, then rows of the same key in their order; so a doubled key neither hides a row
 * nor shows an equal one as changed.
 */
final class BandingTabel {
    private static final int TANPA_PASANGAN = -1;

    private final TabelSkema skema;
    private final List<KolomBanding> kolom;
    private final List<BarisBanding> lama;
    private final List<BarisBanding> baru;
    /** For every new row the index of the old row it is matched with. */
    private final int[] pasangan;

    private final boolean[] dipakai;

    BandingTabel(TabelSkema skema, TabelMentah lama, TabelMentah baru) {
        KolomGabungan gabungan = new KolomGabungan(skema, lama, baru);
        this.skema = skema;
        this.kolom = gabungan.kolom();
        this.lama = gabungan.baris(lama);
        this.baru = gabungan.baris(baru);
        this.pasangan = new int[this.baru.size()];
        java.util.Arrays.fill(pasangan, TANPA_PASANGAN);
        this.dipakai = new boolean[this.lama.size()];
    }

    PerbandinganTabel hasil() {
        int[] semua = IntStream.range(0, kolom.size()).toArray();
        int[] kunci = IntStream.of(semua).filter(i -> kolom.get(i).kunci()).toArray();
        int sama = pasangkan(b -> isi(b, semua));
        if (kunci.length > 0) {
            pasangkan(b -> isi(b, kunci));
        }
        List<BarisBanding> hanyaBaru = new ArrayList<>();
        List<BarisBerubah> berubah = new ArrayList<>();
        boolean urutanBerubah = false;
        int terakhir = TANPA_PASANGAN;
        for (int i = 0; i < pasangan.length; i++) {
            if (pasangan[i] == TANPA_PASANGAN) {
                hanyaBaru.add(baru.get(i));
                continue;
            }
            urutanBerubah |= pasangan[i] < terakhir;
            terakhir = pasangan[i];
            BarisBerubah b = new BarisBerubah(lama.get(pasangan[i]), baru.get(i));
            if (!isi(b.lama(), semua).equals(isi(b.baru(), semua))) {
                berubah.add(b);
            }
        }
        List<BarisBanding> hilang = IntStream.range(0, dipakai.length)
                .filter(i -> !dipakai[i])
                .mapToObj(lama::get)
                .toList();
        return new PerbandinganTabel(
                skema.kode(), skema.judul(), kolom, hanyaBaru, berubah, hilang, sama, urutanBerubah);
    }

    /** Matches rows that are still single and have the same trait, first with first; tells how many it matched. */
    private int pasangkan(Function<BarisBanding, List<String>> ciri) {
        Map<List<String>, Deque<Integer>> menunggu = new HashMap<>();
        for (int i = 0; i < dipakai.length; i++) {
            if (!dipakai[i]) {
                menunggu.computeIfAbsent(ciri.apply(lama.get(i)), c -> new ArrayDeque<>(1))
                        .add(i);
            }
        }
        int banyak = 0;
        for (int i = 0; i < pasangan.length; i++) {
            Deque<Integer> calon = pasangan[i] == TANPA_PASANGAN ? menunggu.get(ciri.apply(baru.get(i))) : null;
            Integer cocok = calon == null ? null : calon.poll();
            if (cocok != null) {
                pasangan[i] = cocok;
                dipakai[cocok] = true;
                banyak++;
            }
        }
        return banyak;
    }

    private static List<String> isi(BarisBanding baris, int[] letak) {
        List<String> hasil = new ArrayList<>(letak.length);
        for (int i : letak) {
            hasil.add(IsiSel.rapi(baris.sel().get(i)));
        }
        return hasil;
    }
}
