package id.kinerja.paket;

import java.util.Optional;

/** Where in a package: table or file, line as a spreadsheet shows it, column. */
public record Tempat(String tabel, Optional<Integer> baris, Optional<String> kolom) {
    public static Tempat di(String tabel) {
        return new Tempat(tabel, Optional.empty(), Optional.empty());
    }

    public static Tempat di(String tabel, int baris) {
        return new Tempat(tabel, Optional.of(baris), Optional.empty());
    }

    public static Tempat di(String tabel, int baris, String kolom) {
        return new Tempat(tabel, Optional.of(baris), Optional.of(kolom));
    }
}
