package id.kinerja.pemeriksaan.telaah;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts that an LKjIP must have, and how each is recognised.
 *
 * @dasar PermenPAN-RB 53/2014 Lampiran II
 */
public enum BagianLkjip {
    PERJANJIAN_KINERJA(
            "ringkasan Perjanjian Kinerja tahun laporan (Bab II)",
            "perjanjian kinerja|penetapan kinerja|\\btapkin\\b",
            "perjanjian kinerja"),
    TARGET_DAN_REALISASI(
            "perbandingan target dan realisasi kinerja tahun ini (Bab III)",
            "target.{0,40}realisasi|realisasi.{0,40}target|capaian kinerja|pengukuran kinerja|capaian indikator|hasil pengukuran",
            "realisasi"),
    TAHUN_LALU(
            "perbandingan realisasi dan capaian dengan tahun lalu dan beberapa tahun terakhir (Bab III)",
            "tahun (lalu|sebelumnya)|tahun[- ]tahun sebelumnya|beberapa tahun|(target|realisasi|capaian).{0,60}20\\d\\d.{1,60}20\\d\\d|antar ?tahun"
                    + "|^(?!.*(?:renstra|rpjm|rencana)).*\\btahun 20\\d\\d\\s*(?:-|–|dan|s\\.?d\\.?)\\s*20\\d\\d",
            "(dibanding|banding)\\w*.{0,60}(tahun (lalu|sebelumnya|20\\d\\d))"),
    JANGKA_MENENGAH(
            "perbandingan realisasi dengan target jangka menengah dalam Renstra atau RPJMD (Bab III)",
            "(target|akhir|perbandingan|dengan|awal).{0,60}(renstra|rpjmd|rpjmn|jangka menengah)|(renstra|rpjmd|rpjmn|jangka menengah).{0,60}(target|capaian|realisasi)",
            "target.{0,40}(renstra|rpjmd|rpjmn|jangka menengah)|(akhir (renstra|rpjmd|rpjmn))"),
    SEBAB_DAN_SOLUSI(
            "analisis penyebab keberhasilan atau kegagalan dan solusi yang dilakukan (Bab III)",
            "penyebab|keberhasilan|kegagalan|kendala|hambatan|permasalahan|solusi|faktor (pendukung|pendorong|penghambat)",
            "penyebab|kendala|hambatan|solusi|faktor pe(ndukung|ndorong|nghambat)|dikarenakan|disebabkan"),
    EFISIENSI(
            "analisis efisiensi penggunaan sumber daya (Bab III)",
            "efisiensi",
            "efisiensi (penggunaan )?(sumber daya|anggaran)|tingkat efisiensi|analisis efisiensi|nilai efisiensi"),
    PROGRAM_PENUNJANG(
            "analisis program dan kegiatan yang menunjang keberhasilan atau kegagalan (Bab III)",
            "(program|kegiatan).{0,60}(menunjang|penunjang|mendukung)|program/kegiatan",
            "(program|kegiatan).{0,80}(menunjang|mendukung)"),
    REALISASI_ANGGARAN(
            "realisasi anggaran yang dipakai untuk mewujudkan kinerja (Bab III)",
            "realisasi (anggaran|keuangan|belanja)|(anggaran|belanja).{0,30}realisasi|akuntabilitas keuangan|penyerapan anggaran|realisasi kinerja program",
            "realisasi (anggaran|keuangan|belanja)|penyerapan anggaran"),
    PENUTUP(
            "penutup: simpulan dan langkah perbaikan (Bab IV)",
            "penutup|kesimpulan|simpulan",
            "dapat (di|kami )simpulkan");

    private final String sebutan;
    private final Pattern diJudul;
    private final Pattern diProsa;

    BagianLkjip(String sebutan, String diJudul, String diProsa) {
        this.sebutan = sebutan;
        this.diJudul = Pattern.compile(diJudul, Pattern.CASE_INSENSITIVE);
        this.diProsa = Pattern.compile(diProsa, Pattern.CASE_INSENSITIVE);
    }

    public String sebutan() {
        return sebutan;
    }

    /** Where a heading, caption or heading of a column announces it. */
    public Optional<BarisNaskah> judul(Kerangka kerangka) {
        return isi(kerangka)
                .filter(b -> b.judul() || b.teks().length() <= 160 && !b.teks().endsWith("."))
                .filter(b -> diJudul.matcher(b.teks()).find())
                .findFirst();
    }

    public Optional<TabelNaskah> tabel(Kerangka kerangka) {
        return kerangka.tabel().stream()
                .filter(t -> t.zona() != BarisNaskah.Zona.DAFTAR)
                .filter(t -> diJudul.matcher(t.judul() + " " + kepala(t)).find())
                .findFirst();
    }

    /** Where running text speaks of it. */
    public Optional<BarisNaskah> prosa(Kerangka kerangka) {
        return isi(kerangka).filter(b -> diProsa.matcher(b.teks()).find()).findFirst();
    }

    private static Stream<BarisNaskah> isi(Kerangka kerangka) {
        return kerangka.baris(BarisNaskah.Zona.ISI, BarisNaskah.Zona.LAMPIRAN);
    }

    private static String kepala(TabelNaskah t) {
        return String.join(
                " ", IntStream.range(0, t.banyakKolom()).mapToObj(t::kepala).toList());
    }
}
