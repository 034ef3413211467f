package id.kinerja.layar.capaian;

import id.kinerja.dokumen.html.TautanAngka;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.tampilan.TautAngka;
import java.util.Optional;

/** Links derived numbers to the pages of their derivation and gives categories their colour; entered facts stay plain. */
record TautanHalaman(TahunTerbuka tahun) implements TautanAngka {
    private static final String KATEGORI = "kategori";

    @Override
    public Optional<String> href(Alamat alamat) {
        return tahun.ukur()
                .cari(alamat)
                .filter(Hitungan.Turunan.class::isInstance)
                .map(_ -> TautAngka.jalur(tahun.jalur(""), alamat));
    }

    @Override
    public String kelas(Alamat alamat) {
        return alamat.jenis().startsWith(KATEGORI)
                ? tahun.ukur()
                        .cari(alamat)
                        .map(h -> "k-kat k-kat--" + tahun.peringkat().tanda(h).peringkat())
                        .orElse("")
                : "";
    }
}
