package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells heading rows of a printed table from data rows. */
final class KepalaTabel {
    private static final Pattern KATA = Pattern.compile(
            "(?i)(no|nomor|kode|uraian|tujuan|sasaran|indikator|program|kegiatan|sub|target|realisasi|capaian|anggaran|pagu|belanja|satuan|jumlah"
                    + "|formula|rumus|keterangan|ket|kategori|predikat|persentase|%|jenis|nama|kondisi|tahun|jabatan|pendidikan|golongan|strategi|arah"
                    + "|klasifikasi|tingkat|sisa|fisik|keu|keuangan|volume|lokasi|misi|visi|urusan|bidang|unit|20\\d\\d|inovasi|kinerja)\\b.*|%.*");
    private static final Pattern HANYA_KEPALA = Pattern.compile(
            "(?i)no\\.?|nomor|kode( rek\\w*)?|target.{0,20}|realisasi.{0,20}|capaian.{0,12}|satuan|jumlah.{0,14}|anggaran.{0,12}|pagu.{0,12}|keterangan|ket\\.?"
                    + "|predikat|kategori|persentase.{0,8}|%.{0,10}|volume|20\\d\\d");
    private static final Pattern ANGKA = Pattern.compile("(Rp\\.?\\s*)?[-–]?\\d[\\d.,\\s]*\\s*(%|,-|\\p{L}{1,12})?");
    private static final Pattern TAHUN = Pattern.compile("20\\d\\d");
    private static final Pattern NOMOR_KOLOM =
            Pattern.compile("\\(?\\d{1,2}\\)?\\s*(=.*)?|\\d{1,2}\\s*[:/x=].*|\\(?[a-z]\\)?");
    private static final Pattern GARIS = Pattern.compile("[-–—_=\\s]*");

    private static final int TERPANJANG_LANJUTAN = 40;

    private KepalaTabel() {}

    /** The first row of a table: mostly words that head columns, no figures. */
    static boolean awal(BarisCetak baris) {
        long isi = baris.sel().stream().filter(s -> !s.teks().isBlank()).count();
        long kata = baris.sel().stream()
                .filter(s -> KATA.matcher(s.teks().strip()).matches())
                .count();
        boolean bernomor = isi > 1 && baris.teks(0).strip().matches("(?i)no\\.?|nomor");
        return isi >= 1
                && !berangka(baris)
                && (bernomor
                        || kata * 2 >= isi
                                && (isi > 1 || kata == 1 && baris.sel().size() > 1));
    }

    /** Beyond doubt a heading row: one of its cells is a word that only heads columns. */
    static boolean pasti(BarisCetak baris) {
        return awal(baris)
                && baris.sel().stream()
                        .anyMatch(s -> HANYA_KEPALA.matcher(s.teks().strip()).matches());
    }

    /** A further heading row below the first. */
    static boolean lanjut(BarisCetak pertama, BarisCetak baris) {
        return nomorKolom(baris) || (kosongPertama(baris) && pendek(baris) && awal(baris)) || anak(pertama, baris);
    }

    /** Stands only below headings that span several columns. */
    private static boolean anak(BarisCetak pertama, BarisCetak baris) {
        return baris.teks(0).isBlank()
                && !berangka(baris)
                && IntStream.range(0, baris.sel().size())
                                .filter(k -> !baris.teks(k).isBlank()
                                        && pertama.teks(k).isBlank())
                                .count()
                        >= 2;
    }

    private static boolean pendek(BarisCetak baris) {
        return baris.sel().stream().allMatch(s -> s.teks().length() <= TERPANJANG_LANJUTAN);
    }

    private static boolean kosongPertama(BarisCetak baris) {
        return baris.teks(0).isBlank() || KATA.matcher(baris.teks(0).strip()).matches();
    }

    /** The row that numbers the columns. */
    static boolean nomorKolom(BarisCetak baris) {
        long isi = baris.sel().stream().filter(s -> !s.teks().isBlank()).count();
        return isi >= 2
                && baris.sel().stream()
                        .map(s -> s.teks().strip())
                        .filter(t -> !t.isEmpty())
                        .allMatch(t -> NOMOR_KOLOM.matcher(t).matches())
                && baris.sel().stream()
                                .map(s -> s.teks().strip())
                                .filter(t -> !t.isEmpty())
                                .distinct()
                                .count()
                        == isi
                && baris.teks(0).strip().matches("\\(?[1a]\\)?");
    }

    static boolean garis(BarisCetak baris) {
        return baris.sel().stream().allMatch(s -> GARIS.matcher(s.teks()).matches())
                && baris.sel().stream().anyMatch(s -> s.teks().contains("--"));
    }

    static boolean kosong(BarisCetak baris) {
        return baris.sel().stream().allMatch(s -> s.teks().isBlank());
    }

    static boolean berangka(BarisCetak baris) {
        return baris.sel().stream()
                .map(s -> s.teks().strip())
                .anyMatch(t -> ANGKA.matcher(t).matches() && !TAHUN.matcher(t).matches());
    }

    static boolean angka(String teks) {
        return ANGKA.matcher(teks.strip()).matches();
    }

    /** What this heading row says above a column; the first row's headings reach over the empty cells to their right. */
    static String diAtas(BarisCetak baris, int kolom, boolean pertama) {
        if (!baris.teks(kolom).isBlank() || !pertama) {
            return baris.teks(kolom);
        }
        int kiri = kolom;
        while (kiri > 0 && baris.teks(kiri).isBlank()) {
            kiri--;
        }
        return baris.teks(kiri);
    }
}
