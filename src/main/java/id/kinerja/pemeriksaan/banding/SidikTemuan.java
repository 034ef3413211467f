package id.kinerja.pemeriksaan.banding;

import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.tandai.PetaPotongan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names findings so that the same finding keeps its name in a later version of the program or of the document: by rule, place and what
 * is printed, not by line. Equal ones are told apart by their row, then by their turn.
 */
public final class SidikTemuan {
    /** Digits of a fingerprint. */
    public static final int PANJANG = 24;

    private SidikTemuan() {}

    /**
     * A fingerprint for each finding, in order.
     *
     * @param ruang what they belong to; equal findings of different documents get different names
     */
    public static List<String> dari(String ruang, List<Temuan> temuan, PetaPotongan peta) {
        Map<String, Integer> giliran = new HashMap<>();
        List<String> hasil = new ArrayList<>();
        for (Temuan t : temuan) {
            String isi = String.join(
                    "\u0000",
                    ruang,
                    t.aturan(),
                    rapi(t.tempat().tabel()),
                    rapi(t.tempat().kolom()),
                    rapi(t.tempat().tercetak()),
                    baris(peta.cari(t.tempat()).sel()));
            hasil.add(ringkas(isi + "\u0000" + giliran.merge(isi, 1, Integer::sum)));
        }
        return List.copyOf(hasil);
    }

    static String rapi(String teks) {
        return teks.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** What names a row: its first cell with letters. A paragraph has no such name. */
    private static String baris(List<String> sel) {
        return sel.size() < 2
                ? ""
                : sel.stream()
                        .filter(s -> s.chars().anyMatch(Character::isLetter))
                        .map(SidikTemuan::rapi)
                        .findFirst()
                        .orElse("");
    }

    private static String ringkas(String isi) {
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sidik, 0, PANJANG / 2);
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
