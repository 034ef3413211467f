package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away the dots that lead from an entry of a list of contents to its page, which leaves a gap. */
final class PemisahTitik {
    private static final Pattern TITIK = Pattern.compile("(?:\\.{4,}|…{2,}|_{5,})");

    private PemisahTitik() {}

    static List<Kata> bersih(Kata k) {
        if (k.teks().length() < 2) {
            return List.of(k);
        }
        Matcher m = TITIK.matcher(k.teks());
        if (!m.find()) {
            return List.of(k);
        }
        List<Kata> hasil = new ArrayList<>();
        float laju = k.kotak().lebar() / k.teks().length();
        bagian(k, 0, m.start(), laju, hasil);
        bagian(k, m.end(), k.teks().length(), laju, hasil);
        return hasil;
    }

    private static void bagian(Kata k, int dari, int sampai, float laju, List<Kata> hasil) {
        if (sampai > dari) {
            hasil.add(k.dengan(k.teks().substring(dari, sampai), k.kiri() + dari * laju, k.kiri() + sampai * laju));
        }
    }
}
