package id.kinerja.laporan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.organisasi.Profil;
import id.kinerja.organisasi.StatusJabatan;
import id.kinerja.perjanjian.PihakPk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who signs the documents of an agency, and how the signature is laid out. */
public final class PenandaTangan {
    private PenandaTangan() {}

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

    /** Signature of the head of the agency under the date of the report; a missing head is said. */
    public static Blok tandaTanganKepala(Konteks k) {
        Profil p = k.data().profil();
        String tempat = p.kedudukan() + ", " + FormatIndonesia.tanggal(p.tanggalLaporan());
        return kepala(k)
                .<Blok>map(x -> blok(x, tempat))
                .orElseGet(() -> new Blok.Paragraf(List.of(
                        new Sebaris.Teks(tempat + ". "),
                        new Sebaris.BelumDiisi("penanda tangan belum diisi"),
                        new Sebaris.Komentar("Isikan kepala perangkat daerah pada tabel pejabat."))));
    }

    public static Blok.TandaTangan blok(Pejabat p, String tempatTanggal) {
        String status = p.status() == StatusJabatan.DEFINITIF
                ? ""
                : kapital(p.status().name().toLowerCase(Locale.ROOT)) + ". ";
        return new Blok.TandaTangan(tempatTanggal, List.of(status + p.jabatan() + ","), p.nama(), p.pangkat(), p.nip());
    }

    private static String kapital(String kata) {
        return Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
    }
}
