package id.kinerja.laporan.pk;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.PenandaTangan;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.perjanjian.PihakPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both parties side by side, the superior at the left; who is missing is said. */
public final class TandaTanganPk {
    private TandaTanganPk() {}

    /** @param tempatTanggal as printed above the first party */
    public static List<Blok> susun(NaskahPk naskah, String tempatTanggal) {
        Optional<Pejabat> pertama = naskah.pertama();
        Optional<Pejabat> kedua = naskah.kedua();
        if (naskah.sendiri()) {
            return List.of(PenandaTangan.blok(pertama.orElseThrow(), tempatTanggal));
        }
        if (pertama.isPresent() && kedua.isPresent()) {
            return List.of(new Blok.TandaTanganBerdua(
                    pihak("Pihak Kedua,", kedua.get(), ""), pihak("Pihak Pertama,", pertama.get(), tempatTanggal)));
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(belum(pertama.isPresent() ? "Pihak Kedua" : kedua.isPresent() ? "Pihak Pertama" : "kedua pihak"));
        kedua.ifPresent(p -> isi.add(pihak("Pihak Kedua,", p, tempatTanggal)));
        pertama.ifPresent(p -> isi.add(pihak("Pihak Pertama,", p, tempatTanggal)));
        return isi;
    }

    /** Place and day of signing; a day not known is left to be written by hand. */
    static String tempatTanggal(NaskahPk naskah) {
        Optional<PihakPk> pihak = naskah.penandatanganan();
        return pihak.map(PihakPk::tempat).orElse(naskah.k().data().profil().kedudukan()) + ", "
                + pihak.flatMap(PihakPk::tanggal)
                        .map(FormatIndonesia::tanggal)
                        .orElse("………………………… " + naskah.k().tahun());
    }

    private static Blok belum(String siapa) {
        return new Blok.Paragraf(List.of(
                new Sebaris.BelumDiisi("tanda tangan " + siapa + " belum dapat disiapkan"),
                new Sebaris.Komentar("Isikan " + siapa + " pada tabel pihak_pk dan pejabat.")));
    }

    private static Blok.TandaTangan pihak(String sebutan, Pejabat p, String tempatTanggal) {
        Blok.TandaTangan t = PenandaTangan.blok(p, tempatTanggal);
        List<String> jabatan = new ArrayList<>();
        jabatan.add(sebutan);
        jabatan.addAll(t.jabatan());
        return new Blok.TandaTangan(t.tempatTanggal(), jabatan, t.nama(), t.pangkat(), t.nip());
    }
}
