package id.kinerja.paket.xlsx;

import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the sheets of a workbook are called. A sheet is known by the title or the code of its table. */
final class NamaLembar {
    static final String PETUNJUK = "Petunjuk";
    static final String NARASI = "Berkas narasi";
    static final String LAIN = "Berkas lain";
    /** Hidden: which columns each table had, so that going through a workbook changes nothing. */
    static final String SUSUNAN = "Susunan berkas";
    /** Hidden: lists for drop-downs. */
    static final String PILIHAN = "Daftar pilihan";

    private static final Set<String> TANPA_DATA = Set.of(rata(PETUNJUK), rata(PILIHAN));
    private static final int TERPANJANG = 31;

    private NamaLembar() {}

    /** The title; a title that is too long for a sheet ends with a whole word. */
    static String dari(TabelSkema tabel) {
        String judul = tabel.judul();
        return judul.length() <= TERPANJANG ? judul : judul.substring(0, judul.lastIndexOf(' ', TERPANJANG));
    }

    static Optional<TabelSkema> tabel(String lembar) {
        String dicari = rata(lembar);
        return Skema.berlaku().tabel().stream()
                .filter(t ->
                        dicari.equals(rata(dari(t))) || dicari.equals(rata(t.judul())) || dicari.equals(rata(t.kode())))
                .findFirst();
    }

    static boolean sama(String lembar, String nama) {
        return rata(lembar).equals(rata(nama));
    }

    /** A sheet of ours that holds nothing to read. */
    static boolean tanpaData(String lembar) {
        return TANPA_DATA.contains(rata(lembar));
    }

    private static String rata(String nama) {
        return nama.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }
}
