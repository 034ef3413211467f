package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.List;
import java.util.Optional;
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
 * @param pokok the column that says what a row is about
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
        Optional<Kolom> pokok,
        Letak letak) {
    private static final int JUDUL_TERPANJANG = 110;

    public Tabel {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        nomorKolom = List.copyOf(nomorKolom);
        rasio = List.copyOf(rasio);
        hubungan = List.copyOf(hubungan);
    }

    Tabel denganRasio(List<Rasio> temuan) {
        return new Tabel(nomor, label, judul, tahun, kolom, baris, nomorKolom, temuan, hubungan, pokok, letak);
    }

    Tabel denganHubungan(List<HubunganKolom> temuan) {
        return new Tabel(nomor, label, judul, tahun, kolom, baris, nomorKolom, rasio, temuan, pokok, letak);
    }

    /** How a finding names it. */
    public String sebutan() {
        return label.isEmpty() ? ringkas(judul) : label;
    }

    /** The sentence above a table without a title, as far as it fits in another sentence. */
    private static String ringkas(String judul) {
        String isi =
                judul.endsWith(":") ? judul.substring(0, judul.length() - 1).strip() : judul;
        int spasi = isi.lastIndexOf(' ', JUDUL_TERPANJANG);
        return isi.length() <= JUDUL_TERPANJANG || spasi < 0 ? isi : isi.substring(0, spasi) + " …";
    }

    public Stream<Kolom> kolom(Peran peran) {
        return kolom.stream().filter(k -> k.peran() == peran);
    }

    public Optional<Kolom> pertama(Peran peran) {
        return kolom(peran).findFirst();
    }

    /** What a row is about; blank when no column says so. */
    public String pokok(BarisTabel b) {
        return pokok.map(k -> b.sel(k.nomor()).teks())
                .filter(t -> !t.isBlank())
                .orElseGet(() -> b.sel().stream()
                        .filter(s -> s.angka().isEmpty() && s.teks().length() > 3)
                        .map(Sel::teks)
                        .findFirst()
                        .orElse(""));
    }

    public Sel sel(int baris, int kolom) {
        return this.baris.get(baris).sel(kolom);
    }
}
