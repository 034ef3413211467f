package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a printed row looks like, before its table is understood. */
final class BarisData {
    private static final Pattern TAHUN = Pattern.compile(
            "(?:tahun\\s*)?(?:19|20)\\d\\d(?:\\s*[-–/]\\s*(?:19|20)\\d\\d)?"
                    + "|(?:\\p{L}[\\p{L}\\s./-]{0,60})?\\((?:19|20)\\d\\d\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEBRIS = Pattern.compile("[-–—_=\\s]*");
    private static final Pattern NOMOR_KOLOM = Pattern.compile("\\(?(\\d{1,2}|[a-z])\\)?(?:\\s*[=:/x(].{1,20})?");

    private BarisData() {}

    static boolean kosong(BarisCetak b) {
        return b.sel().stream().allMatch(s -> DEBRIS.matcher(s.teks()).matches());
    }

    static boolean tahun(String teks) {
        return Digit.ada(teks) && TAHUN.matcher(teks.strip()).matches();
    }

    /** A cell for data: a number that is no year of a heading. */
    static boolean angka(String teks) {
        return PembacaCetak.sel(teks).isPresent() && !tahun(teks);
    }

    static boolean adaAngka(BarisCetak b) {
        return b.sel().stream().map(SelCetak::teks).anyMatch(BarisData::angka);
    }

    /** The row {@code 1 2 3 …} below a heading, perhaps with {@code 6 = (5-4)}. */
    static boolean nomorKolom(BarisCetak b) {
        List<String> isi = b.sel().stream()
                .map(s -> s.teks().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        if (isi.size() < 3 || !isi.stream().allMatch(t -> NOMOR_KOLOM.matcher(t).matches())) {
            return false;
        }
        int naik = 0;
        Optional<Integer> sebelum = Optional.empty();
        for (String t : isi) {
            Optional<Integer> nomor = urutan(t);
            if (nomor.isPresent() && sebelum.isPresent() && nomor.get() == sebelum.get() + 1) {
                naik++;
            }
            sebelum = nomor;
        }
        return naik >= isi.size() - 2
                && urutan(isi.getFirst()).filter(n -> n == 1).isPresent();
    }

    private static Optional<Integer> urutan(String teks) {
        var m = NOMOR_KOLOM.matcher(teks);
        if (!m.matches()) {
            return Optional.empty();
        }
        String n = m.group(1);
        return Optional.of(Character.isDigit(n.charAt(0)) ? Integer.parseInt(n) : n.charAt(0) - 'a' + 1);
    }
}
