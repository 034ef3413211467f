package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A recommendation that an evaluation gave, as listed below a sentence or heading that says so, or in a column of that name. */
public record Rekomendasi(String teks, Tempat tempat) {
    private static final Pattern PENGANTAR =
            Pattern.compile("(?i).*\\b(?:rekomendasi|merekomendasikan|direkomendasikan|disarankan|saran)\\b.*");
    private static final Pattern EVALUASI =
            Pattern.compile("(?i)evaluasi|\\blhe\\b|\\bsakip\\b|\\bakip\\b|inspektorat|\\bapip\\b|kemenpan");
    private static final Pattern BUTIR =
            Pattern.compile("(?:(?:[-•*–]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s*)(\\p{L}.{14,600})");
    private static final String JAWABAN =
            "penyelesaian|\\bstatus\\b|\\bjawaban|diselesaikan|dipenuhi|dijawab|dilaksanakan";
    private static final Pattern BERJAWAB = Pattern.compile(
            "(?i)tindak\\s?lanjut|ditindak\\s?lanjuti|perbaikan yang (?:telah )?dilakukan|rekomendasi[^.]{0,80}(?:"
                    + JAWABAN + ")|(?:" + JAWABAN + ")[^.]{0,80}rekomendasi");
    private static final Pattern KOLOM_JAWABAN =
            Pattern.compile("(?i)tindak\\s?lanjut|perbaikan|penyelesaian|\\bstatus\\b|\\bjawaban");
    private static final int JAUH = 3;

    /** Also of other bodies than evaluators; {@link #evaluasi} takes those of an evaluation alone. */
    public static List<Rekomendasi> dalam(Telaah telaah) {
        List<BarisNaskah> baris = telaah.kerangka().prosa().toList();
        List<Rekomendasi> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            if (pengantar(baris.get(i))) {
                i = butir(baris, i + 1, hasil) - 1;
            }
        }
        telaah.tabel().forEach(t -> kolom(t, hasil));
        return List.copyOf(hasil);
    }

    /** What the document says an evaluation recommended, without an answer beside it. */
    public static List<Rekomendasi> evaluasi(Telaah telaah) {
        List<BarisNaskah> baris = telaah.kerangka().prosa().toList();
        List<Rekomendasi> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            BarisNaskah b = baris.get(i);
            if (pengantar(b) && EVALUASI.matcher(b.teks() + " " + b.bagian()).find() && !dijawab(b.teks())) {
                i = butir(baris, i + 1, hasil) - 1;
            }
        }
        telaah.tabel().stream()
                .filter(t -> !kolomJawaban(t))
                .filter(t -> EVALUASI.matcher(t.judul()).find())
                .forEach(t -> kolom(t, hasil));
        return List.copyOf(hasil);
    }

    /** Whether the text speaks of what was done about recommendations. */
    public static boolean dijawab(String teks) {
        return BERJAWAB.matcher(teks).find();
    }

    /** Whether a column beside the recommendations says what was done about each. */
    public static boolean dijawab(Tabel t) {
        return rekomendasi(t).isPresent() && kolomJawaban(t);
    }

    private static boolean kolomJawaban(Tabel t) {
        return t.kolom().stream()
                .anyMatch(k -> KOLOM_JAWABAN.matcher(k.sebutan()).find());
    }

    private static Optional<Kolom> rekomendasi(Tabel t) {
        return t.kolom().stream()
                .filter(k -> KataKunci.rata(k.sebutan()).startsWith("rekomendasi"))
                .findFirst();
    }

    private static boolean pengantar(BarisNaskah b) {
        String teks = b.teks().strip();
        return PENGANTAR.matcher(teks).matches()
                && (b.judul()
                        || teks.endsWith(":")
                        || teks.toLowerCase(Locale.ROOT).matches(".*berikut\\W*"));
    }

    /** The list below; where the next line after it stands. */
    private static int butir(List<BarisNaskah> baris, int mulai, List<Rekomendasi> hasil) {
        int i = mulai;
        int lewat = 0;
        boolean ada = false;
        for (; i < baris.size(); i++) {
            Matcher m = BUTIR.matcher(baris.get(i).teks().strip());
            if (m.matches() && !baris.get(i).judul()) {
                hasil.add(new Rekomendasi(m.group(1).strip(), baris.get(i).tempat()));
                ada = true;
            } else if (ada || ++lewat > JAUH || baris.get(i).judul()) {
                break;
            }
        }
        return ada ? i : mulai;
    }

    private static void kolom(Tabel t, List<Rekomendasi> hasil) {
        rekomendasi(t).stream()
                .flatMap(k -> t.baris().stream().map(b -> b.sel(k.nomor())))
                .filter(s -> s.teks().length() > 14)
                .flatMap(s -> Stream.of(new Rekomendasi(s.teks(), Tempat.sel(t, s))))
                .forEach(hasil::add);
    }
}
