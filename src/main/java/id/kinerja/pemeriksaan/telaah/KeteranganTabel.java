package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The caption of a table, or else what it stands under.
 *
 * @param label {@code Tabel 3.2}, blank when it has none
 */
record KeteranganTabel(String label, String judul, Optional<Integer> tahun) {
    private static final int JAUH = 4;
    private static final int JUDUL_TERPANJANG = 200;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\s*(tab(?:el|le|\\.)|lampiran)\\s*\\.?\\s*([\\dIVX]+(?:[.\\-]\\s?[\\dA-Za-z]+){0,20})\\s*\\.?:?\\s*(.*)");
    private static final Pattern TAHUN = Pattern.compile("\\b(20\\d\\d)\\b(?!\\s*[-–/]\\s*20\\d\\d)");

    static KeteranganTabel cari(List<Unsur> unsur, int tabel) {
        StringBuilder judul = new StringBuilder();
        for (int i = tabel - 1; i >= Math.max(0, tabel - JAUH); i--) {
            String teks = teks(unsur.get(i));
            if (teks.isEmpty() || teks.length() > JUDUL_TERPANJANG) {
                break;
            }
            Matcher m = LABEL.matcher(teks);
            if (m.matches()) {
                String lengkap = (m.group(3) + " " + judul).strip();
                return dari(rapi(m.group(1)) + " " + m.group(2).replaceAll("\\s", ""), lengkap);
            }
            judul.insert(0, teks + " ");
        }
        return dari("", terdekat(unsur, tabel));
    }

    private static KeteranganTabel dari(String label, String judul) {
        Matcher m = TAHUN.matcher(judul);
        Optional<Integer> tahun = m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
        return new KeteranganTabel(label, judul, tahun);
    }

    private static String rapi(String kata) {
        return kata.toLowerCase(java.util.Locale.ROOT).startsWith("lamp") ? "Lampiran" : "Tabel";
    }

    private static String terdekat(List<Unsur> unsur, int tabel) {
        for (int i = tabel - 1; i >= 0; i--) {
            String teks = teks(unsur.get(i));
            if (unsur.get(i) instanceof Judul
                    || !teks.isEmpty() && teks.length() <= JUDUL_TERPANJANG && !teks.endsWith(".")) {
                return teks;
            }
            if (unsur.get(i) instanceof TabelCetak) {
                break;
            }
        }
        return "Tabel tanpa judul";
    }

    private static String teks(Unsur u) {
        return switch (u) {
            case Judul j -> j.teks();
            case Paragraf p -> p.teks();
            case TabelCetak _ -> "";
        };
    }
}
