package id.kinerja.pemeriksaan.telaah;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A code in a table whose rows form a tree.
 *
 * @param kolom where it stands
 * @param induk what its parent's code must be; empty at the top
 * @param diatas nearest row above with a shorter code; empty when there is none
 */
public record KodeBertingkat(
        String kode, BarisCetak baris, int kolom, Optional<String> induk, Optional<String> diatas) {
    private static final Pattern KODE = Pattern.compile("\\d{1,3}(\\.\\d{1,4}){0,6}\\.?|[IVX]{1,5}\\.?");
    private static final Pattern BERTITIK = Pattern.compile("\\d{1,3}(\\.\\d{1,4}){2,6}\\.?");

    private static final Pattern BERNAMA = Pattern.compile("^([\\dX](?:\\.[\\dX]{2}){1,2}[.\\d]*)\\s+\\p{L}.*$");

    /** The codes of a table in their order; none when the table has no column of codes. */
    public static List<KodeBertingkat> dari(TabelNaskah tabel) {
        List<KodeBertingkat> hasil = new ArrayList<>();
        List<String> jejak = new ArrayList<>();
        for (BarisCetak b : tabel.baris()) {
            Optional<Integer> kolom = kolom(b);
            if (kolom.isEmpty()) {
                continue;
            }
            String kode = baku(b.teks(kolom.get()));
            int panjang = tingkat(kode);
            jejak.removeIf(j -> tingkat(j) >= panjang);
            hasil.add(new KodeBertingkat(
                    kode,
                    b,
                    kolom.get(),
                    induk(kode),
                    jejak.isEmpty() ? Optional.empty() : Optional.of(jejak.getLast())));
            jejak.add(kode);
        }
        return hasil;
    }

    private static Optional<Integer> kolom(BarisCetak b) {
        for (int k = 0; k < b.sel().size(); k++) {
            if (!mungkin(b.teks(k))) {
                continue;
            }
            String teks = tanpaNama(b.teks(k));
            if (k == 0 && KODE.matcher(teks).matches()
                    || BERTITIK.matcher(teks).matches()
                            && KodeProgram.baca(teks).isPresent()) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    private static boolean mungkin(String sel) {
        return !sel.isBlank() && "0123456789IVX".indexOf(sel.strip().charAt(0)) >= 0;
    }

    /** A code may share its cell with the name. */
    private static String tanpaNama(String teks) {
        return BERNAMA.matcher(teks.strip()).replaceFirst("$1");
    }

    private static String baku(String cetak) {
        String kode = tanpaNama(cetak).replaceAll("\\.$", "");
        OptionalInt romawi = kode.matches("[IVX]+") ? Romawi.baca(kode) : OptionalInt.empty();
        return romawi.isPresent() ? Integer.toString(romawi.getAsInt()) : kode;
    }

    static int tingkat(String kode) {
        return kode.split("\\.").length;
    }

    private static Optional<String> induk(String kode) {
        Optional<KodeProgram> resmi = KodeProgram.baca(kode);
        if (resmi.isPresent()) {
            return resmi.get().induk().map(KodeProgram::nilai);
        }
        int titik = kode.lastIndexOf('.');
        return titik < 0 ? Optional.empty() : Optional.of(kode.substring(0, titik));
    }

    /** Stands below its parent, or below nothing. */
    public boolean dibawahInduk() {
        return induk.isEmpty() || diatas.isEmpty() || diatas.equals(induk);
    }

    /** Stands below a row of its parent's rank that is not its parent. */
    public boolean dibawahIndukLain() {
        return !dibawahInduk() && tingkat(diatas.orElse("")) == tingkat(induk.orElse(""));
    }

    /** All codes are of the nomenclature, or none is. */
    public static boolean seragam(List<KodeBertingkat> kode) {
        return kode.stream()
                        .map(k -> KodeProgram.baca(k.kode()).isPresent())
                        .distinct()
                        .count()
                == 1;
    }

    /** The codes are whole, each repeating its parent's, and mostly in order: only then can one be called wrong. */
    public static boolean pohon(List<KodeBertingkat> kode) {
        long diuji = kode.stream()
                .filter(k -> k.induk().isPresent() && k.diatas().isPresent())
                .count();
        long benar = kode.stream()
                .filter(k -> k.induk().isPresent() && k.diatas().isPresent() && k.dibawahInduk())
                .count();
        return diuji >= 4 && benar * 5 >= diuji * 4;
    }
}
