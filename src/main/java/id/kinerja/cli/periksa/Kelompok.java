package id.kinerja.cli.periksa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are checked together: those of a folder, all of a dossier, or one alone. */
public record Kelompok(List<Path> berkas) {
    private static final Set<String> DIKENAL =
            Set.of("docx", "docm", "dotx", "pdf", "xlsx", "xlsm", "html", "htm", "xhtml", "md", "txt", "tsv", "csv");

    public Kelompok {
        berkas = List.copyOf(berkas);
    }

    /** Whether every file is checked for itself, or all together. */
    public enum Cara {
        SENDIRI_SENDIRI,
        BERSAMA
    }

    public static List<Kelompok> susun(List<Path> disebut, Cara cara) throws IOException {
        List<Kelompok> hasil = new ArrayList<>();
        for (Path p : disebut) {
            hasil.add(new Kelompok(Files.isDirectory(p) ? isi(p) : List.of(p)));
        }
        return cara == Cara.SENDIRI_SENDIRI
                ? List.copyOf(hasil)
                : List.of(new Kelompok(hasil.stream()
                        .flatMap(k -> k.berkas.stream())
                        .distinct()
                        .toList()));
    }

    /** The documents in a folder by name; what is hidden or of another kind is passed over. */
    private static List<Path> isi(Path folder) throws IOException {
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.filter(Kelompok::dokumen).sorted().toList();
        }
    }

    private static boolean dokumen(Path p) {
        String nama = String.valueOf(p.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(p)
                && !nama.startsWith(".")
                && !nama.startsWith("~$")
                && DIKENAL.contains(nama.substring(nama.lastIndexOf('.') + 1));
    }
}
