package id.kinerja.laporan.pk;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;

/** The statement page with both signatures. */
record PernyataanPerjanjian(VersiPk versi) implements Bagian {
    @Override
    public String kode() {
        return versi == VersiPk.MURNI ? "pk.pernyataan" : "pk.pernyataan-perubahan";
    }

    @Override
    public String judul() {
        return versi == VersiPk.MURNI ? "Perjanjian Kinerja" : "Perjanjian Kinerja Perubahan";
    }

    @Override
    public LetakNarasi letakNarasi() {
        return LetakNarasi.DIATUR_SENDIRI;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        NaskahPk naskah = new NaskahPk(k, versi);
        if (!Pk.dicetak(naskah)) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>(PernyataanPk.susun(naskah));
        isi.addAll(k.narasi(kode()));
        isi.addAll(TandaTanganPk.susun(naskah, TandaTanganPk.tempatTanggal(naskah)));
        return isi;
    }
}
