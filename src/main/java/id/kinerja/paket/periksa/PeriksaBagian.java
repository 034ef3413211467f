package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Narratives and outline name sections that exist. */
public final class PeriksaBagian {
    private static final String PEMISAH = "[.\\s_-]+";

    private PeriksaBagian() {}

    /** {@code dikenal}: title by code of all sections; empty when the caller does not know them. */
    public static void periksa(IsiPaket isi, Map<String, String> dikenal, Pencatat pencatat) {
        for (String tabel : dikenal.isEmpty() ? List.<String>of() : List.of("narasi", "susunan")) {
            for (Baris b : isi.baris(tabel)) {
                b.mungkinTeks("bagian")
                        .filter(k -> !dikenal.containsKey(k))
                        .ifPresent(k -> pencatat.catat(
                                JenisMasalah.BAGIAN_TIDAK_DIKENAL,
                                Tempat.di(tabel, b.nomor(), "bagian"),
                                "Bagian " + k + " tidak dikenal, sehingga tidak tercetak.",
                                "Betulkan kode bagiannya." + saran(k, dikenal)
                                        + " Daftar kode bagian: BACA-SAYA.md paket kosong, atau docs/paket.md."));
            }
        }
    }

    private static String saran(String tertulis, Map<String, String> dikenal) {
        return KataTerdekat.cari(tertulis, dikenal.keySet())
                .or(() -> seperkataan(tertulis, dikenal))
                .map(k -> " Mungkin maksudnya " + k + " (" + dikenal.get(k) + ").")
                .orElse("");
    }

    /** The section with which the code written shares a word, such as {@code narasi.penyebab} with {@code bab3.penyebab}. */
    private static Optional<String> seperkataan(String tertulis, Map<String, String> dikenal) {
        Set<String> kata =
                Set.copyOf(Arrays.asList(tertulis.toLowerCase(Locale.ROOT).split(PEMISAH)));
        return dikenal.entrySet().stream()
                .filter(b -> Arrays.stream((b.getKey() + " " + b.getValue())
                                .toLowerCase(Locale.ROOT)
                                .split(PEMISAH))
                        .anyMatch(k -> k.length() > 3 && !k.startsWith("bab") && kata.contains(k)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
