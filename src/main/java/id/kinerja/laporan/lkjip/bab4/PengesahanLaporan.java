package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.PenandaTangan;
import java.util.ArrayList;
import java.util.List;

/** Closing sentence and signature of the head of the agency. */
public final class PengesahanLaporan {
    private PengesahanLaporan() {}

    static List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        isi.add(Blok.paragraf(
                "Laporan ini diharapkan menjadi bahan evaluasi yang objektif bagi para pemangku kepentingan "
                        + "dalam menilai dan memperbaiki kinerja "
                        + k.data().profil().namaOpd() + "."));
        PenandaTangan.kepala(k)
                .ifPresent(p -> isi.add(PenandaTangan.blok(
                        p,
                        k.data().profil().kedudukan() + ", "
                                + FormatIndonesia.tanggal(k.data().profil().tanggalLaporan()))));
        return isi;
    }
}
