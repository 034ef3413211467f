package id.kinerja.paket.isi;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the lossless package to typed rows. */
public final class BacaIsi {
    private BacaIsi() {}

    public static IsiPaket baca(Paket paket, Pencatat pencatat) {
        SatuanBaris satuan = new SatuanBaris(paket);
        Map<String, List<Baris>> hasil = new HashMap<>();
        for (TabelSkema skema : Skema.berlaku().tabel()) {
            Optional<TabelMentah> mentah = paket.tabel(skema.kode());
            mentah.ifPresent(m -> hasil.put(skema.kode(), new BacaTabel(skema, m, satuan, pencatat).baca()));
            if (skema.wajib()
                    && !pencatat.cacat(skema.kode())
                    && mentah.map(m -> m.baris().isEmpty()).orElse(true)) {
                pencatat.catat(
                        JenisMasalah.TABEL_WAJIB_KOSONG,
                        Tempat.di(skema.kode()),
                        "Tabel " + skema.kode() + " (" + skema.berkas() + ") "
                                + (mentah.isPresent() ? "tidak berisi baris." : "tidak ada."),
                        "Isi tabel ini: " + skema.kegunaan());
            }
        }
        return new IsiPaket(paket, hasil, pencatat::cacat);
    }
}
