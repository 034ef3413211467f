package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An entry of a table of contents or of a list of tables.
 *
 * @param nomor number or letter as printed, without closing mark; blank when it has none
 * @param bab chapter it belongs to; 0 before the first
 */
public record ButirDaftar(String nomor, String judul, int bab, Letak letak) {
    private static final Pattern HALAMAN = Pattern.compile("[ivxlcIVXLC]{1,7}|\\d{1,3}");
    private static final String TITIK = " .…·_\t\u00A0";
    private static final Pattern NOMOR = Pattern.compile(
            "(?:((?i:bab)\\.?\\s+[IVX\\d]+)\\b|(?:Tabel|TABEL|Table|Gambar|GAMBAR|Grafik|Diagram)\\.?\\s*([\\dIVX]+(?:[.\\-]\\d++)*+)|(\\d{1,2}(?:\\.\\d{1,2})*+)[.)]?(?=\\s|\\p{L})|([A-Z])[.)]|([a-z])[.)])\\s*[.:]?\\s*(.*)");

    /** What a list line says, when it is one; {@code bab} is the chapter so far. */
    static Optional<ButirDaftar> baca(String mentah, int bab, Letak letak) {
        String teks = tanpaHalaman(mentah);
        Matcher m = NOMOR.matcher(teks);
        if (m.matches() && !m.group(6).isBlank()) {
            String nomor = IntStream.rangeClosed(1, 5)
                    .mapToObj(m::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            int ini = PembagiZona.bab(teks).orElse(bab);
            return Optional.of(new ButirDaftar(nomor, m.group(6).strip(), ini, letak));
        }
        return teks.isBlank() ? Optional.empty() : Optional.of(new ButirDaftar("", teks, bab, letak));
    }

    /** A piece that a list of contents is made of. */
    static boolean memuat(Unsur unsur) {
        if (unsur instanceof TabelCetak t) {
            long cocok = t.baris().stream().filter(b -> berhalaman(gabung(b))).count();
            return cocok * 2 >= t.baris().size();
        }
        String teks = PenyusunKerangka.teks(unsur);
        boolean babSaja = teks.matches("(?i)bab\\.?\\s+([ivx]+|\\d+)");
        return PembagiZona.judulDaftar(teks) || berhalaman(teks) && teks.length() < 300 && !babSaja;
    }

    static String gabung(BarisCetak baris) {
        return String.join(
                " ",
                baris.sel().stream()
                        .map(s -> s.teks().strip())
                        .filter(t -> !t.isEmpty())
                        .toList());
    }

    private static boolean berhalaman(String teks) {
        return tanpaHalaman(teks).length() < teks.strip().length();
    }

    /** The text before the dots and the page number; all of it when it has neither. */
    static String tanpaHalaman(String teks) {
        String rapi = teks.strip();
        int akhir = rapi.length();
        while (akhir > 0 && Character.isLetterOrDigit(rapi.charAt(akhir - 1))) {
            akhir--;
        }
        boolean bernomor = akhir > 0
                && TITIK.indexOf(rapi.charAt(akhir - 1)) >= 0
                && HALAMAN.matcher(rapi.substring(akhir)).matches();
        String tanpa = bernomor ? rapi.substring(0, akhir) : rapi;
        int titik = tanpa.indexOf("....");
        tanpa = titik > 0 ? tanpa.substring(0, titik) : tanpa;
        int isi = tanpa.length();
        while (isi > 0 && TITIK.indexOf(tanpa.charAt(isi - 1)) >= 0) {
            isi--;
        }
        boolean berhuruf = tanpa.substring(0, isi).chars().anyMatch(Character::isLetter);
        return berhuruf && (bernomor || titik > 0) ? tanpa.substring(0, isi) : rapi;
    }
}
