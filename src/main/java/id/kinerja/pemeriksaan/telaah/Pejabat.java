package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who signs, with the staff number printed below the name.
 *
 * @param kunci the name without titles and blanks
 */
public record Pejabat(String kunci, Nip nip, Tempat tempat) {
    private static final Pattern BUKAN_NAMA =
            Pattern.compile("(?i)(pembina|penata|pengatur|juru|pangkat|jabatan|gol|iv/|iii/|nip|kepala|plt|plh|pj).*");
    private static final int JARAK = 4;
    private static final int TERPANJANG = 60;

    public static List<Pejabat> dalam(Kerangka kerangka) {
        List<BarisNaskah> baris = kerangka.prosa().toList();
        List<Pejabat> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            for (Nip n : Nip.cari(baris.get(i).teks()).stream()
                    .filter(n -> !n.contoh())
                    .toList()) {
                BarisNaskah b = baris.get(i);
                nama(baris, i).ifPresent(nama -> hasil.add(new Pejabat(nama, n, b.tempat("NIP. " + n.tercetak()))));
            }
        }
        return hasil;
    }

    /** The line with the name above the number. */
    private static Optional<String> nama(List<BarisNaskah> baris, int nip) {
        for (int i = nip - 1; i >= Math.max(0, nip - JARAK); i--) {
            String teks = baris.get(i).teks();
            String polos = Kata.rapat(teks.replaceFirst(",.*", ""));
            if (!BUKAN_NAMA.matcher(teks).matches() && polos.length() > 4 && teks.length() < TERPANJANG) {
                return Optional.of(polos);
            }
        }
        return Optional.empty();
    }
}
