package id.kinerja.laporan.pk;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.laporan.rangkai.Perangkai;
import id.kinerja.laporan.rangkai.Rancangan;
import id.kinerja.laporan.rangkai.SusunanDokumen;
import id.kinerja.organisasi.Profil;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.perjanjian.VersiPk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Composes the Perjanjian Kinerja of one year with its revision. @dasar PermenPAN-RB 53/2014, Lampiran I */
public final class Pk {
    private Pk() {}

    /** @throws RujukanTidakDikenal with every reference of the prose that does not resolve */
    public static Dokumen susun(Pengukuran pengukuran, Clock jam) {
        return Perangkai.susun(rancangan(pengukuran), pengukuran, jam);
    }

    static Rancangan rancangan(Pengukuran pengukuran) {
        Profil p = pengukuran.data().profil();
        return new Rancangan(
                "Perjanjian Kinerja",
                "Perjanjian Kinerja",
                p.kedudukan() + ", " + ditandatangani(pengukuran),
                bertahun(p.tahun().toString()),
                Optional.empty());
    }

    /** Month and year in which the latest version was signed; the year when the day is not known. */
    private static String ditandatangani(Pengukuran pengukuran) {
        Konteks k = new Konteks(pengukuran);
        NaskahPk perubahan = new NaskahPk(k, VersiPk.PERUBAHAN);
        NaskahPk terakhir = perubahan.ada() ? perubahan : new NaskahPk(k, VersiPk.MURNI);
        return terakhir.penandatanganan()
                .flatMap(PihakPk::tanggal)
                .map(FormatIndonesia::bulan)
                .orElse(String.valueOf(k.tahun()));
    }

    private static SusunanDokumen bertahun(String tahun) {
        return new SusunanDokumen(
                List.of(),
                SusunanPk.susunan().isi().stream()
                        .map(b -> new BabLaporan(
                                b.kunci(), b.label(), b.judul() + " Tahun " + tahun, b.awalan(), b.bagian()))
                        .toList());
    }

    /** A version that the data has; without any, the original is drafted with what is missing. */
    static boolean dicetak(NaskahPk naskah) {
        boolean adaPerubahan = new NaskahPk(naskah.k(), VersiPk.PERUBAHAN).ada();
        return naskah.ada() || (naskah.versi() == VersiPk.MURNI && !adaPerubahan);
    }
}
