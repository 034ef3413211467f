package id.kinerja.pemeriksaan.telaah;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Wording that headings of tables in this field use. */
final class KataKunci {
    private static final Pattern KEPALA = Pattern.compile(
            "\\bno\\b|nomor|kode|uraian|program|kegiatan|sasaran|tujuan|indikator|satuan|target|realisasi|capaian|persen|prosen|%|anggaran|pagu|"
                    + "jumlah|dana|selisih|sisa|kategori|predikat|klasifikasi|keterangan|\\bket\\b|tahun|\\b20\\d\\d\\b|rumus|formula|misi|jenis|nilai|efisien|fisik|keu|"
                    + "volume|kondisi|skala|golongan|jabatan|pendidikan|pangkat|menunjang|kriteria|interval|bobot|\\brp\\b|alokasi|belanja|penyerapan|solusi|hambatan|unit|\\btotal\\b|laki|perempuan|\\bdesa\\b|kelurahan|kecamatan|kabupaten|\\bpns\\b|\\basn\\b|pppk|triwulan|\\btw\\b|rencana|pelaksanaan|standar|serapan|bulan|semester|pelayanan|layanan|pegawai|predikat|mutu|kinerja|rata-rata|strategi|kebijakan|\\bnama\\b|lokasi|\\bnrr\\b");
    /** Blanks that are not one plain blank. */
    private static final Pattern SPASI = Pattern.compile("[\\s\\u00A0&&[^ ]][\\s\\u00A0]*| [\\s\\u00A0]+");

    private static final Pattern TERHADAP = Pattern.compile("\\b(?:thd|thdp)\\b\\.?");
    private static final Pattern SAMBUNG = Pattern.compile("(?<=\\p{Ll})- (?=\\p{Ll})");

    private static final Set<String> TERPISAH = Set.of(
            "target",
            "realisasi",
            "capaian",
            "persentase",
            "prosentase",
            "anggaran",
            "kategori",
            "indikator",
            "kegiatan",
            "keterangan",
            "selisih",
            "satuan",
            "sasaran",
            "predikat",
            "program",
            "efisiensi");

    private KataKunci() {}

    static boolean kepala(String teks) {
        return teks.length() <= 90 && KEPALA.matcher(rata(teks)).find();
    }

    /** Lower case, blanks single, a word split at a line end joined ({@code Reali sasi}). */
    static String rata(String teks) {
        String[] kata = ratakan(teks).split(" ");
        StringBuilder hasil = new StringBuilder();
        for (int i = 0; i < kata.length; i++) {
            hasil.append(hasil.isEmpty() ? "" : " ");
            if (i + 1 < kata.length && TERPISAH.contains(kata[i] + kata[i + 1])) {
                hasil.append(kata[i]).append(kata[++i]);
            } else {
                hasil.append(kata[i]);
            }
        }
        return hasil.toString();
    }

    private static String ratakan(String teks) {
        String satuSpasi = SPASI.matcher(teks).replaceAll(" ");
        String tersambung =
                satuSpasi.contains("- ") ? SAMBUNG.matcher(satuSpasi).replaceAll("") : satuSpasi;
        String rata = tersambung.strip().toLowerCase(Locale.ROOT);
        return rata.contains("thd") ? TERHADAP.matcher(rata).replaceAll("terhadap") : rata;
    }
}
