package id.kinerja.paket.banding;

import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.NamaKolom;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of both sides of a comparison in one order, and the rows of either side brought into it. */
final class KolomGabungan {
    private final TabelSkema skema;
    private final List<String> kode = new ArrayList<>();

    KolomGabungan(TabelSkema skema, TabelMentah lama, TabelMentah baru) {
        this.skema = skema;
        Set<String> ada = new LinkedHashSet<>(kode(lama));
        ada.addAll(kode(baru));
        skema.kolom().stream().map(KolomSkema::kode).filter(ada::contains).forEach(kode::add);
        ada.stream().filter(k -> !kode.contains(k)).forEach(kode::add);
    }

    List<KolomBanding> kolom() {
        return kode.stream()
                .map(k -> skema.kolom(k)
                        .map(s -> new KolomBanding(k, s.judul(), s.kunci()))
                        .orElseGet(() -> new KolomBanding(k, k, false)))
                .toList();
    }

    List<BarisBanding> baris(TabelMentah tabel) {
        List<String> judul = kode(tabel);
        int[] letak = kode.stream().mapToInt(judul::indexOf).toArray();
        List<BarisBanding> hasil = new ArrayList<>(tabel.baris().size());
        for (TabelMentah.BarisMentah b : tabel.baris()) {
            String[] sel = new String[letak.length];
            for (int i = 0; i < letak.length; i++) {
                sel[i] = letak[i] < 0 || letak[i] >= b.sel().size()
                        ? ""
                        : b.sel().get(letak[i]);
            }
            hasil.add(new BarisBanding(b.nomor(), List.of(sel)));
        }
        return hasil;
    }

    /** A heading that occurs twice is told apart by its number, so that no cell is overlooked. */
    private List<String> kode(TabelMentah tabel) {
        Map<String, Integer> ke = new HashMap<>();
        List<String> hasil = new ArrayList<>();
        for (String judul : tabel.judul()) {
            String nama = NamaKolom.cari(skema, judul).map(KolomSkema::kode).orElseGet(() -> IsiSel.rapi(judul));
            int banyak = ke.merge(nama, 1, Integer::sum);
            hasil.add(banyak == 1 ? nama : nama + " (" + banyak + ")");
        }
        return hasil;
    }
}
