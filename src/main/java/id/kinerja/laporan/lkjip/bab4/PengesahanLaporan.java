package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Konteks;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.organisasi.StatusJabatan;
import id.kinerja.perjanjian.PihakPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Closing sentence and signature of the head of the agency. */
public final class PengesahanLaporan {
    private PengesahanLaporan() {}

    static List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        isi.add(Blok.paragraf(
                "Laporan ini diharapkan menjadi bahan evaluasi yang objektif bagi para pemangku kepentingan "
                        + "dalam menilai dan memperbaiki kinerja "
                        + k.data().profil().namaOpd() + "."));
        kepala(k)
                .ifPresent(p -> isi.add(tandaTangan(
                        p,
                        k.data().profil().kedudukan() + ", "
                                + FormatIndonesia.tanggal(k.data().profil().tanggalLaporan()))));
        return isi;
    }

    /** The first party to the agreement is the head of the agency; without an agreement the first official is. */
    public static Optional<Pejabat> kepala(Konteks k) {
        Optional<String> kode = k.data().pihakPk().stream()
                .filter(x -> x.pihak() == 1)
                .map(PihakPk::pejabat)
                .findFirst();
        return k.data().pejabat().stream()
                .filter(p -> kode.isEmpty() || p.kode().equals(kode.get()))
                .findFirst();
    }

    public static Blok.TandaTangan tandaTangan(Pejabat p, String tempatTanggal) {
        String status = p.status() == StatusJabatan.DEFINITIF
                ? ""
                : kapital(p.status().name().toLowerCase(Locale.ROOT)) + ". ";
        return new Blok.TandaTangan(tempatTanggal, List.of(status + p.jabatan() + ","), p.nama(), p.pangkat(), p.nip());
    }

    private static String kapital(String kata) {
        return Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
    }
}
