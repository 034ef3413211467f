package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds how many of the first rows of a table are its heading. */
final class PemisahKepala {
    private static final int PALING_BANYAK = 4;
    private static final int TERBAWAH = 5;
    private static final int TERPANJANG = 110;
    private static final int PENDEK = 45;

    private static final Pattern HURUF = Pattern.compile("\\p{L}");
    private static final Pattern HURUF_ATAU_ANGKA = Pattern.compile("[\\p{L}\\d]");
    private static final Pattern NOMOR = Pattern.compile("(?i)no\\.?|nomor|no\\.? urut|kode(?:[ _]\\w+){0,20}");

    private static final Pattern HANYA_KEPALA = Pattern.compile(
            "(?i)no\\.?|nomor|kode( rek\\w*)?|target.{0,20}|realisasi.{0,20}|capaian.{0,12}|satuan|jumlah.{0,14}|anggaran.{0,12}|pagu.{0,12}|keterangan|ket\\.?"
                    + "|predikat|kategori|persentase.{0,8}|%.{0,10}|volume|20\\d\\d");

    private PemisahKepala() {}

    /** Without the row that numbers the columns. */
    static int banyak(List<BarisCetak> baris) {
        int n = menurutIsi(baris);
        for (int i = n; i < Math.min(TERBAWAH, baris.size()) && n > 0; i++) {
            n = BarisData.nomorKolom(baris.get(i)) ? i : n;
        }
        return n;
    }

    /** With the row that numbers the columns, where there is one. */
    static int sampaiNomorKolom(List<BarisCetak> baris) {
        int n = banyak(baris);
        return n < baris.size() && BarisData.nomorKolom(baris.get(n)) ? n + 1 : n;
    }

    private static int menurutIsi(List<BarisCetak> baris) {
        if (baris.size() < 2
                || !mungkinPertama(baris.getFirst()) && !diAtasKolomAngka(baris) && !KataDiAtasAngka.pertama(baris)) {
            return 0;
        }
        int n = 1;
        while (n < Math.min(PALING_BANYAK, baris.size() - 1)
                && (lanjutan(baris.subList(0, n), baris.get(n))
                        || diAtasAngka(baris.get(n - 1), baris.get(n), baris.subList(n + 1, baris.size())))) {
            n++;
        }
        return n;
    }

    /** Whether a row can be the first of a heading. */
    static boolean mungkinPertama(BarisCetak b) {
        if (BarisData.adaAngka(b) || BarisData.nomorKolom(b)) {
            return false;
        }
        List<String> isi = isi(b);
        return !isi.isEmpty()
                && isi.stream().allMatch(t -> t.length() <= TERPANJANG)
                && (isi.stream().filter(KataKunci::kepala).count() * 2 >= isi.size()
                        || isi.size() >= 3 && NOMOR.matcher(isi.getFirst()).matches());
    }

    /** Beyond doubt a heading row: one of its cells is a word that only heads columns. */
    static boolean pasti(BarisCetak b) {
        return mungkinPertama(b)
                && isi(b).stream().anyMatch(t -> HANYA_KEPALA.matcher(t).matches());
    }

    /** A further heading row fills places that the rows above left blank or spread over. */
    private static boolean lanjutan(List<BarisCetak> atas, BarisCetak b) {
        if (BarisData.adaAngka(b) || BarisData.nomorKolom(b)) {
            return false;
        }
        if (terjangkau(atas)) {
            return isi(b).stream().allMatch(t -> t.length() <= TERPANJANG);
        }
        boolean mengisi = false;
        boolean seluruhnyaDinaungi = true;
        for (int k = 0; k < b.sel().size(); k++) {
            String teks = b.teks(k);
            if (teks.isBlank()) {
                continue;
            }
            if (teks.length() > TERPANJANG) {
                return false;
            }
            mengisi |= tertutup(atas.getLast(), k);
            seluruhnyaDinaungi &= dinaungi(atas.getLast(), k);
        }
        if (mengisi && seluruhnyaDinaungi) {
            return true;
        }
        return mengisi && isi(b).stream().filter(KataKunci::kepala).count() * 2 >= isi(b).size();
    }

    /** A heading above that the format itself says to stand beside this row too; rows without any text of their own do not count. */
    private static boolean terjangkau(List<BarisCetak> atas) {
        for (int r = 0; r < atas.size(); r++) {
            List<Integer> tinggi = atas.get(r).sel().stream()
                    .filter(s -> !s.teks().isBlank())
                    .map(SelCetak::tinggi)
                    .sorted()
                    .toList();
            if (!tinggi.isEmpty() && tinggi.getLast() - tinggi.getFirst() >= atas.size() - r) {
                return true;
            }
        }
        return false;
    }

    /** Below a heading that the format itself says to stand over several columns. */
    private static boolean dinaungi(BarisCetak atas, int kolom) {
        for (int k = Math.min(kolom, atas.sel().size() - 1); k >= 0; k--) {
            if (!atas.teks(k).isBlank()) {
                return atas.sel().get(k).lebar() > 1 && k + atas.sel().get(k).lebar() > kolom;
            }
        }
        return false;
    }

    /** Short words ({@code L}, {@code P}) under a heading that spans them, all over figures. */
    private static boolean diAtasAngka(BarisCetak atas, BarisCetak b, List<BarisCetak> bawah) {
        List<Integer> isi = IntStream.range(0, b.sel().size())
                .filter(k -> !b.teks(k).isBlank())
                .boxed()
                .toList();
        return isi.size() >= 2
                && isi.getFirst() > 0
                && !BarisData.adaAngka(b)
                && isi.stream()
                        .allMatch(k -> b.teks(k).length() <= PENDEK
                                && berangka(bawah, k)
                                && (tertutup(atas, k) || !atas.teks(k).isBlank()));
    }

    /** Words of any trade over at least two columns of figures, and over little else. */
    private static boolean diAtasKolomAngka(List<BarisCetak> baris) {
        BarisCetak pertama = baris.getFirst();
        List<BarisCetak> bawah = baris.subList(1, baris.size());
        if (BarisData.adaAngka(pertama)
                || BarisData.nomorKolom(pertama)
                || bawah.stream().filter(BarisData::adaAngka).count() < 2) {
            return false;
        }
        List<Integer> isi = IntStream.range(0, pertama.sel().size())
                .filter(k -> !pertama.teks(k).isBlank())
                .boxed()
                .toList();
        long kata = isi.stream()
                .filter(k -> k > 0 && HURUF.matcher(pertama.teks(k)).find() && berangka(bawah, k))
                .count();
        return isi.stream().allMatch(k -> pertama.teks(k).length() <= PENDEK)
                && kata >= 2
                && (kata + 1) * 2 > isi.size();
    }

    /** Figures or dashes, and hardly a word. */
    private static boolean berangka(List<BarisCetak> bawah, int kolom) {
        List<String> isi = bawah.stream()
                .map(b -> b.teks(kolom).strip())
                .filter(t -> HURUF_ATAU_ANGKA.matcher(t).find())
                .toList();
        long angka = isi.stream().filter(BarisData::angka).count();
        return angka > 0 && angka * 10 >= isi.size() * 8L;
    }

    private static boolean tertutup(BarisCetak atas, int kolom) {
        if (!atas.teks(kolom).isBlank()) {
            return kolom < atas.sel().size() && atas.sel().get(kolom).lebar() > 1;
        }
        for (int k = kolom; k >= 0; k--) {
            if (!atas.teks(k).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> isi(BarisCetak b) {
        return b.sel().stream()
                .map(SelCetak::teks)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
