package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words that Indonesian numbers are made of. */
final class KataBilangan {
    /** What a word does in a number. */
    enum Guna {
        SATUAN,
        BELAS,
        PULUH,
        RATUS,
        SKALA,
        KOMA
    }

    /** @param nilai its own value; for a word that multiplies, what it multiplies by */
    record Arti(String kata, Guna guna, long nilai) {}

    private static final int TERPENDEK_MIRIP = 4;
    private static final Map<String, Arti> ARTI = new TreeMap<>();

    static {
        String[] satuan = {
            "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
        };
        for (int i = 0; i < satuan.length; i++) {
            ARTI.put(satuan[i], new Arti(satuan[i], Guna.SATUAN, i));
        }
        ARTI.put("belas", new Arti("belas", Guna.BELAS, 10));
        ARTI.put("puluh", new Arti("puluh", Guna.PULUH, 10));
        ARTI.put("ratus", new Arti("ratus", Guna.RATUS, 100));
        ARTI.put("seratus", new Arti("seratus", Guna.SATUAN, 100));
        ARTI.put("koma", new Arti("koma", Guna.KOMA, 0));
        skala(1_000, "ribu");
        skala(1_000_000, "juta");
        skala(1_000_000_000, "miliar", "milyar", "milliar", "miliyar", "milyard");
        skala(1_000_000_000_000L, "triliun", "trilyun", "triliyun");
        ARTI.put("seribu", new Arti("seribu", Guna.SATUAN, 1_000));
        ARTI.put("sejuta", new Arti("sejuta", Guna.SATUAN, 1_000_000));
    }

    private KataBilangan() {}

    private static void skala(long nilai, String baku, String... lain) {
        ARTI.put(baku, new Arti(baku, Guna.SKALA, nilai));
        for (String l : lain) {
            ARTI.put(l, new Arti(l, Guna.SKALA, nilai));
        }
    }

    static Optional<Arti> tepat(String kata) {
        return Optional.ofNullable(ARTI.get(kata));
    }

    /** Number words run together, as in {@code tujuhpuluh}; empty when the word is not wholly made of them. */
    static List<Arti> terangkai(String kata) {
        for (int i = 3; i <= kata.length() - 3; i++) {
            Optional<Arti> awal = tepat(kata.substring(0, i));
            if (awal.isEmpty()) {
                continue;
            }
            String sisa = kata.substring(i);
            List<Arti> ekor = tepat(sisa).map(List::of).orElseGet(() -> terangkai(sisa));
            if (!ekor.isEmpty()) {
                List<Arti> hasil = new ArrayList<>(ekor);
                hasil.addFirst(awal.get());
                return hasil;
            }
        }
        return List.of();
    }

    /** The one number word that a misspelt word is nearest to. */
    static Optional<Arti> mirip(String kata) {
        if (kata.length() < TERPENDEK_MIRIP) {
            return Optional.empty();
        }
        int batas = kata.length() >= 7 ? 2 : 1;
        List<Arti> dekat = new ArrayList<>();
        int terdekat = batas + 1;
        for (Arti a : ARTI.values()) {
            int jarak = a.kata().length() < TERPENDEK_MIRIP ? batas + 1 : Kata.jarak(kata, a.kata());
            if (jarak < terdekat) {
                dekat.clear();
                terdekat = jarak;
            }
            if (jarak == terdekat && jarak <= batas) {
                dekat.add(a);
            }
        }
        return dekat.stream().distinct().count() == 1 ? Optional.of(dekat.getFirst()) : Optional.empty();
    }
}
