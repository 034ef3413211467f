package id.kinerja.paket.isi;

import id.kinerja.kernel.JenisSatuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads all rows of one table, cell by cell; every cell in error is noted and left out. */
final class BacaTabel {
    private final TabelSkema skema;
    private final TabelMentah mentah;
    private final SatuanBaris satuan;
    private final Pencatat pencatat;
    private final PetaKolom peta;

    BacaTabel(TabelSkema skema, TabelMentah mentah, SatuanBaris satuan, Pencatat pencatat) {
        this.skema = skema;
        this.mentah = mentah;
        this.satuan = satuan;
        this.pencatat = pencatat;
        this.peta = PetaKolom.dari(mentah, skema, pencatat);
    }

    List<Baris> baca() {
        List<Baris> hasil = new ArrayList<>();
        for (TabelMentah.BarisMentah b : mentah.baris()) {
            if (!selBerlebih(b)) {
                hasil.add(baris(b));
            }
        }
        return hasil;
    }

    private Baris baris(TabelMentah.BarisMentah b) {
        UnaryOperator<String> sel =
                nama -> skema.kolom(nama).map(k -> peta.sel(k, b)).orElse("");
        Map<String, Object> nilai = new HashMap<>();
        for (KolomSkema kolom : skema.kolom()) {
            JenisSatuan jenis = satuan.jenis(skema.kode(), kolom, sel);
            switch (BacaSel.baca(kolom, peta.sel(kolom, b), jenis)) {
                case Sel.Nilai(Object isi) -> nilai.put(kolom.kode(), isi);
                case Sel.Salah salah when satuanTakDiketahui(kolom, sel) -> {}
                case Sel.Salah(JenisMasalah jenisMasalah, String salah, String perbaikan) ->
                    pencatat.catat(jenisMasalah, Tempat.di(skema.kode(), b.nomor(), kolom.kode()), salah, perbaikan);
                case Sel.Kosong k -> kosong(kolom, b.nomor());
            }
        }
        return new Baris(skema.kode(), b.nomor(), nilai);
    }

    private void kosong(KolomSkema kolom, int nomor) {
        if (kolom.wajib() && peta.ada(kolom)) {
            pencatat.catat(
                    JenisMasalah.SEL_WAJIB_KOSONG,
                    Tempat.di(skema.kode(), nomor, kolom.kode()),
                    kolom.judul() + " wajib diisi, tetapi kosong.",
                    "Isi dengan " + kolom.jenis().bentuk()
                            + (kolom.nilai().isEmpty() ? "" : ": " + String.join(", ", kolom.nilai())) + ".");
        }
    }

    /** The indicator that says how the number is read could not be read itself. */
    private boolean satuanTakDiketahui(KolomSkema kolom, UnaryOperator<String> sel) {
        return (kolom.jenis() == JenisKolom.ANGKA || kolom.jenis() == JenisKolom.TARGET)
                && skema.kolom("indikator").isPresent()
                && sel.apply("satuan").isBlank()
                && pencatat.cacat("indikator");
    }

    /** Cells of such a row stand in the wrong columns, so that none of them is read. */
    private boolean selBerlebih(TabelMentah.BarisMentah b) {
        int lebar = mentah.judul().size();
        boolean berlebih = b.sel().size() > lebar
                && b.sel().subList(lebar, b.sel().size()).stream().anyMatch(s -> !s.isBlank());
        if (berlebih) {
            pencatat.catat(
                    JenisMasalah.CSV_RUSAK,
                    Tempat.di(skema.kode(), b.nomor()),
                    "Baris ini berisi " + b.sel().size() + " sel, padahal judulnya hanya " + lebar + ".",
                    "Apit teks yang memuat tanda pemisah (koma atau titik koma) dengan tanda kutip.");
        }
        return berlebih;
    }
}
