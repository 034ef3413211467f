package id.kinerja.paket.isi;

import id.kinerja.paket.Pencatat;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.TabelBertipe.BarisBertipe;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a sound package as a database stores them; problems were told before. */
public final class BacaBertipe {
    private BacaBertipe() {}

    public static List<TabelBertipe> baca(Paket paket) {
        SatuanBaris satuan = new SatuanBaris(paket);
        return Skema.berlaku().tabel().stream()
                .flatMap(s -> paket.tabel(s.kode()).map(t -> tabel(s, t, satuan)).stream())
                .toList();
    }

    private static TabelBertipe tabel(TabelSkema skema, TabelMentah mentah, SatuanBaris satuan) {
        Pencatat diabaikan = new Pencatat();
        PetaKolom peta = PetaKolom.dari(mentah, skema, diabaikan);
        List<Baris> terbaca = new BacaTabel(skema, mentah, satuan, diabaikan).baca();
        List<BarisBertipe> baris = new ArrayList<>();
        for (int i = 0; i < terbaca.size(); i++) {
            Map<String, String> tertulis = new HashMap<>();
            for (KolomSkema k : peta.kolom()) {
                tertulis.put(k.kode(), peta.sel(k, mentah.baris().get(i)));
            }
            baris.add(new BarisBertipe(tertulis, terbaca.get(i).nilai()));
        }
        return new TabelBertipe(skema, peta.kolom(), baris);
    }
}
