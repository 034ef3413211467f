package id.kinerja.pemeriksaan.telaah;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman and ordinary numbers of chapters, up to 39. */
final class Romawi {
    private static final Pattern BENTUK = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> NILAI = Map.of('I', 1, 'V', 5, 'X', 10);

    private Romawi() {}

    static OptionalInt baca(String teks) {
        if (teks.matches("\\d{1,2}")) {
            return OptionalInt.of(Integer.parseInt(teks));
        }
        String besar = teks.toUpperCase(Locale.ROOT);
        if (besar.isEmpty() || !BENTUK.matcher(besar).matches()) {
            return OptionalInt.empty();
        }
        int hasil = 0;
        for (int i = 0; i < besar.length(); i++) {
            int ini = NILAI.getOrDefault(besar.charAt(i), 0);
            int berikut = i + 1 < besar.length() ? NILAI.getOrDefault(besar.charAt(i + 1), 0) : 0;
            hasil += ini < berikut ? -ini : ini;
        }
        return OptionalInt.of(hasil);
    }
}
