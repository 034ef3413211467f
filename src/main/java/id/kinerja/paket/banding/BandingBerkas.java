package id.kinerja.paket.banding;

import id.kinerja.paket.banding.BerkasBerbeda.Perubahan;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the files of two packages byte by byte. */
final class BandingBerkas {
    private BandingBerkas() {}

    static List<BerkasBerbeda> antara(Paket lama, Paket baru) throws IOException {
        TreeSet<String> jalur = new TreeSet<>(lama.berkas().keySet());
        jalur.addAll(baru.berkas().keySet());
        jalur.remove(PeriksaDatapackage.NAMA);
        List<BerkasBerbeda> hasil = new ArrayList<>();
        for (String j : jalur) {
            Optional<BerkasPaket> dulu = lama.berkas(j);
            Optional<BerkasPaket> kini = baru.berkas(j);
            if (dulu.isEmpty()) {
                hasil.add(new BerkasBerbeda(j, Perubahan.BARU));
            } else if (kini.isEmpty()) {
                hasil.add(new BerkasBerbeda(j, Perubahan.HILANG));
            } else if (!sama(dulu.get(), kini.get())) {
                hasil.add(new BerkasBerbeda(j, Perubahan.BERUBAH));
            }
        }
        return hasil;
    }

    private static boolean sama(BerkasPaket satu, BerkasPaket lain) throws IOException {
        return satu.ukuran() == lain.ukuran() && Arrays.equals(satu.baca(), lain.baca());
    }
}
