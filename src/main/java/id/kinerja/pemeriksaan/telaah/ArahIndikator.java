package id.kinerja.pemeriksaan.telaah;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its name whether less of an indicator is better. */
public final class ArahIndikator {
    private static final Pattern TURUN = Pattern.compile(
            "kematian|kesakitan|morbidit|mortalit|death rate|stunting|wasting|gizi buruk|gizi kurang|kurang gizi|insiden|prevalensi|kemiskinan|penduduk miskin"
                    + "|keluarga miskin|pengangguran|putus sekolah|mengulang|buta aksara|buta huruf|waktu tunggu|waktu tanggap|response time|respon time|lama waktu"
                    + "|waktu (?:rata-rata )?(?:penyelesaian|pelayanan)|lama penyelesaian|temuan|kerugian|kehilangan air|kebocoran|kecelakaan|kriminalitas|kejahatan"
                    + "|jumlah konflik|jumlah pelanggaran|keluhan|indeks gini|gini rasio|rasio gini|ketimpangan|inflasi|tidak layak huni|kumuh|backlog|rawan pangan"
                    + "|angka kelahiran|fertilitas|perkawinan anak|pernikahan dini|penyalahgunaan|indeks risiko|genangan|emisi|kebakaran hutan|tunggakan|keterlambatan"
                    + "|infeksi|turn over interval|length of stay|beban kerja|kekerasan terhadap|unmet need|desa tertinggal|rusak berat|\\bicor\\b");
    private static final Pattern NAIK = Pattern.compile(
            "tertangani|ditangani|penurunan|menurun|penanganan|penanggulangan|ditindaklanjuti|tindak lanjut|tindaklanjut|selesai|diselesaikan|penyelesaian (?:temuan|keluhan|konflik|kasus)"
                    + "|teratasi|terlayani|dilayani|pelayanan bagi|mendapat|memperoleh|bebas|pengurangan|berkurang|ketepatan|tepat waktu|sesuai|terpenuhi|dipenuhi|cakupan|pengendalian"
                    + "|pencegahan|pengentasan|tercegah|keberhasilan|kesembuhan|sembuh|dientaskan|diberdayakan|penerima|bantuan|pulih|terkendali|menjadi layak|pengaduan yang");

    private static final Pattern TURUN_TERTULIS = Pattern.compile(
            "(?i)min(?:imi[sz]e|imal|imum)?|negatif|lower(?: is better)?|(?:semakin|makin) (?:rendah|kecil)(?:,? (?:semakin|makin) baik)?");
    private static final Pattern NAIK_TERTULIS = Pattern.compile(
            "(?i)ma(?:x|ks)(?:imi[sz]e|imal|imum)?|positif|higher(?: is better)?|(?:semakin|makin) (?:tinggi|besar)(?:,? (?:semakin|makin) baik)?");

    private ArahIndikator() {}

    public static boolean turun(BarisTabel b) {
        return dinyatakanTurun(b)
                || !dinyatakan(b, NAIK_TERTULIS)
                        && b.sel().stream().filter(s -> s.angka().isEmpty()).anyMatch(s -> turun(s.teks()));
    }

    /** A cell of its own says so, as in a column of polarity. */
    static boolean dinyatakanTurun(BarisTabel b) {
        return dinyatakan(b, TURUN_TERTULIS);
    }

    private static boolean dinyatakan(BarisTabel b, Pattern arah) {
        return b.sel().stream().anyMatch(s -> arah.matcher(s.teks().strip()).matches());
    }

    public static boolean turun(String nama) {
        String rata = nama.toLowerCase(Locale.ROOT);
        return TURUN.matcher(rata).find() && !NAIK.matcher(rata).find();
    }
}
