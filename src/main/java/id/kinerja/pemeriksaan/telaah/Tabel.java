package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of a document: its parts on several pages joined, repeated headings dropped, rows broken by a page mended.
 *
 * @param nomor number in the document, from 0
 * @param label as printed, e.g. {@code Tabel 3.2}; blank when it has none
 * @param judul its caption, or else the heading or sentence it stands under
 * @param tahun the year its caption names, if one
 * @param nomorKolom the row of column numbers below the heading, perhaps with {@code 6 = (5-4)}; or none
 * @param rasio which columns are percentages of which others
 * @param hubungan which columns its rows show to be worked out from others in another way
 */
public record Tabel(
        int nomor,
        String label,
        String judul,
        Optional<Integer> tahun,
        List<Kolom> kolom,
        List<BarisTabel> baris,
        List<BarisCetak> nomorKolom,
        List<Rasio> rasio,
        List<HubunganKolom> hubungan,
        Letak letak) {
    private static final Set<Peran> POKOK =
            Set.of(Peran.INDIKATOR, Peran.PROGRAM, Peran.URAIAN, Peran.SASARAN, Peran.TUJUAN, Peran.LAIN);

    /** So many rows show what a column holds; an export may have a hundred thousand. */
    private static final int BARIS_CONTOH = 200;

    public Tabel {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        nomorKolom = List.copyOf(nomorKolom);
        rasio = List.copyOf(rasio);
        hubungan = List.copyOf(hubungan);
    }

    Tabel denganRasio(List<Rasio> temuan) {
        return new Tabel(nomor, label, judul, tahun, kolom, baris, nomorKolom, temuan, hubungan, letak);
    }

    Tabel denganHubungan(List<HubunganKolom> temuan) {
        return new Tabel(nomor, label, judul, tahun, kolom, baris, nomorKolom, rasio, temuan, letak);
    }

    /** How a finding names it. */
    public String sebutan() {
        return label.isEmpty() ? judul : label;
    }

    public Stream<Kolom> kolom(Peran peran) {
        return kolom.stream().filter(k -> k.peran() == peran);
    }

    public Optional<Kolom> pertama(Peran peran) {
        return kolom(peran).findFirst();
    }

    /** The column that says what a row is about: the one with most text. */
    public Optional<Kolom> pokok() {
        if (pertama(Peran.PAGU).isPresent()) {
            Optional<Kolom> program = kolom(Peran.PROGRAM).max(Comparator.comparingInt(this::terisi));
            if (program.filter(k -> terisi(k) * 10 >= Math.min(baris.size(), BARIS_CONTOH) * 6).isPresent()) {
                return program;
            }
        }
        return kolom.stream()
                .filter(k -> POKOK.contains(k.peran()))
                .max(Comparator.comparingInt(this::huruf).thenComparing(k -> -k.nomor()));
    }

    /** What a row is about; blank when no column says so. */
    public String pokok(BarisTabel b) {
        return pokok().map(k -> b.sel(k.nomor()).teks())
                .filter(t -> !t.isBlank())
                .orElseGet(() -> b.sel().stream()
                        .filter(s -> s.angka().isEmpty() && s.teks().length() > 3)
                        .map(Sel::teks)
                        .findFirst()
                        .orElse(""));
    }

    private int terisi(Kolom k) {
        return (int) baris.stream()
                .limit(BARIS_CONTOH)
                .filter(b -> !b.sel(k.nomor()).kosong())
                .count();
    }

    private int huruf(Kolom k) {
        return baris.stream()
                .limit(BARIS_CONTOH)
                .mapToInt(b -> Math.min(60, b.sel(k.nomor()).teks().length()))
                .sum();
    }

    public Sel sel(int baris, int kolom) {
        return this.baris.get(baris).sel(kolom);
    }
}
