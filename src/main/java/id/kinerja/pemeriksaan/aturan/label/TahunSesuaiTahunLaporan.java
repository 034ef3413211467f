package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.TahunLaporan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that speaks of the year of this report names that year. */
public final class TahunSesuaiTahunLaporan implements Aturan {
    private static final Pattern INI = Pattern.compile("(?i)tahun(?:\\s+anggaran)?\\s+(20\\d\\d)\\s+ini\\b");
    private static final Pattern NAMA = Pattern.compile(
            "(?i)(laporan\\s+(akuntabilitas\\s+)?kinerja|lk?j\\s?ip|lakip|lkip|perjanjian kinerja|pengukuran (pencapaian )?kinerja|pengukuran pencapaian sasaran)\\b.*");
    private static final Pattern TAHUN = Pattern.compile("(?i)tahun(?:\\s+anggaran)?\\s+(20\\d\\d)\\b");
    private static final Pattern BANDING = Pattern.compile(
            "(?i).*(banding|sebelumnya|lalu|20\\d\\d\\s*([-–/]|s\\.?/?d|dan|dengan|sampai)\\s*(tahun\\s*)?20\\d\\d|target|renstra|rpjmd|perubahan).*");
    private static final Pattern TERGAMBAR = Pattern.compile(
            "(?i)\\bkinerja\\b[^.;]{0,80}?\\btahun\\s+(20\\d\\d)\\s+(ter)?(gambar|saji|cermin)(an|kan)?\\b");
    /** The closing sentence names the report itself. */
    private static final Pattern DEMIKIAN = Pattern.compile(
            "(?i)^\\s*demikian(?:lah)?\\b[^.;]{0,20}?\\b(?:laporan\\s+(?:akuntabilitas\\s+)?kinerja|lk?j\\s?ip|lakip|lkip)\\b[^.;]{0,90}?\\btahun(?:\\s+anggaran)?\\s+(20\\d\\d)(?!\\s*[-–]\\s*20)");

    private static final Pattern BARIS_TAHUN = Pattern.compile("(?i)tahun(\\s+anggaran)?\\s+20\\d\\d");
    private static final Pattern JUMLAH = Pattern.compile(
            "(?i)(?:anggaran|belanja|realisasi)\\s+(?:pada\\s+)?tahun(?:\\s+anggaran)?\\s+(20\\d\\d)\\s*(?::|sebesar|adalah|sebanyak)\\s*Rp\\.?\\s*(\\d{1,3}(?:\\.\\d{3}){2,4})");
    private static final int TERPANJANG = 160;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TAHUN-01",
                Jenis.TAHUN_LABEL,
                "Tahun yang disebut sebagai tahun laporan ini sama dengan tahun laporan",
                "Kalimat atau judul menyebut tahun lain sebagai tahun laporan ini, biasanya sisa naskah tahun sebelumnya.",
                "Pembaca tidak tahu data tahun mana yang disajikan, dan seluruh laporan dapat diragukan sebagai salinan.",
                "Tahun laporan dibaca dari sampul, nama laporan, dan sebagian besar judulnya. Ungkapan \"tahun … ini\" dan judul laporan, perjanjian, atau pengukuran kinerja harus menyebut tahun itu.",
                "Ganti tahunnya dengan tahun laporan, lalu periksa apakah datanya juga sudah diperbarui.",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                KATA PENGANTAR

                Laporan Kinerja Dinas Contoh Tahun 2021 ini menyajikan capaian kinerja.""",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                KATA PENGANTAR

                Laporan Kinerja Dinas Contoh Tahun 2023 ini menyajikan capaian kinerja dibandingkan tahun 2021.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        OptionalInt tahun = telaah.tahun().isPresent() ? telaah.tahun() : TahunLaporan.dari(telaah.naskah());
        if (tahun.isEmpty()) {
            return;
        }
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<BarisNaskah> baris = telaah.kerangka().prosa().toList();
        for (int i = 0; i < baris.size(); i++) {
            periksa(baris.get(i), tahun.getAsInt(), lapor);
            if (i > 0
                    && judul(baris.get(i - 1))
                    && NAMA.matcher(baris.get(i - 1).teks()).find()
                    && BARIS_TAHUN.matcher(baris.get(i).teks()).matches()) {
                Matcher m = TAHUN.matcher(baris.get(i).teks());
                m.find();
                lapor(baris.get(i), m, tahun.getAsInt(), lapor);
            }
            jumlahTahunLain(baris.get(i), baris, tahun.getAsInt(), lapor);
        }
    }

    /** An amount given to an earlier year that the document elsewhere gives to this one. */
    private static void jumlahTahunLain(BarisNaskah b, List<BarisNaskah> semua, int tahun, Pelapor lapor) {
        Matcher m = JUMLAH.matcher(b.teks());
        while (m.find()) {
            Pattern lain = Pattern.compile(
                    "(?i)tahun(\\s+anggaran)?\\s+" + tahun + "\\b(?:(?!tahun).){0,160}?" + Pattern.quote(m.group(2)));
            boolean diTahunIni = semua.stream()
                    .anyMatch(l -> l != b && lain.matcher(l.teks()).find());
            if (Integer.parseInt(m.group(1)) < tahun && diTahunIni) {
                lapor.warning(
                        b.tempat(m.group()),
                        m.group().replace(m.group(1), Integer.toString(tahun)),
                        "Jumlah Rp " + m.group(2) + " di tempat lain disebut untuk tahun " + tahun
                                + ", di sini untuk tahun " + m.group(1) + ".");
            }
        }
    }

    private static boolean judul(BarisNaskah b) {
        return b.teks().length() <= TERPANJANG
                && (b.judul() || b.teks().equals(b.teks().toUpperCase(Locale.ROOT)));
    }

    private static void periksa(BarisNaskah b, int tahun, Pelapor lapor) {
        Matcher m = INI.matcher(b.teks());
        while (m.find()) {
            lapor(b, m, tahun, lapor);
        }
        m = DEMIKIAN.matcher(b.teks());
        if (m.find()) {
            lapor(b, m, tahun, lapor);
        }
        m = TERGAMBAR.matcher(b.teks());
        while (m.find()) {
            lapor(b, m, tahun, lapor);
        }
        if (judul(b)
                && NAMA.matcher(b.teks()).matches()
                && !BANDING.matcher(b.teks()).matches()) {
            m = TAHUN.matcher(b.teks());
            if (m.find()) {
                lapor(b, m, tahun, lapor);
            }
        }
    }

    /** A later year may be that of the writing; an earlier one can not be this report's. */
    private static void lapor(BarisNaskah b, Matcher m, int tahun, Pelapor lapor) {
        int tercetak = Integer.parseInt(m.group(1));
        if (tercetak < tahun) {
            lapor.warning(
                    b.tempat(m.group()),
                    m.group().replace(m.group(1), Integer.toString(tahun)),
                    "Tercetak tahun " + tercetak + ", padahal laporan ini untuk tahun " + tahun + ".");
        }
    }
}
