package id.kinerja.arsitektur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads docs/kamus.md: the English synonyms that may not stand in type names, each with the word to use. */
final class Kamus {
    private Kamus() {}

    static Map<String, String> sinonimTerlarang() throws IOException {
        Map<String, String> hasil = new LinkedHashMap<>();
        for (String baris : Files.readAllLines(Path.of("docs/kamus.md"))) {
            String[] sel = baris.split("\\|", -1);
            if (sel.length < 5
                    || sel[1].isBlank()
                    || sel[1].contains("---")
                    || sel[1].strip().equals("Istilah")) {
                continue;
            }
            for (String sinonim : sel[3].split(",", -1)) {
                if (!sinonim.isBlank()) {
                    hasil.put(sinonim.strip(), sel[1].strip());
                }
            }
        }
        return hasil;
    }

    static List<String> pelanggaran(List<String> namaTipe, Map<String, String> dilarang) {
        List<String> hasil = new ArrayList<>();
        for (String nama : namaTipe) {
            List<String> kata = List.of(nama.split("(?<=[a-z0-9])(?=[A-Z])", -1));
            dilarang.forEach((sinonim, istilah) -> {
                if (kata.contains(sinonim)) {
                    hasil.add(nama + ": pakai " + istilah + ", bukan " + sinonim);
                }
            });
        }
        return hasil;
    }
}
