package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.JenisNaskah;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.TahunLaporan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report is signed after the year it reports on began to end. */
public final class TanggalTidakMendahuluiLaporan implements Aturan {
    private static final List<String> BULAN = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Pattern TANGGAL =
            Pattern.compile("\\p{Lu}[\\p{L} ]{2,40},\\s*(?:\\d{1,2}|\\.{2,}|…)?\\s*(\\p{L}{3,9})\\s+(20\\d\\d)");
    private static final int BULAN_AKHIR = 11;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TAHUN-05",
                Jenis.TAHUN_LABEL,
                "Laporan ditandatangani setelah tahun yang dilaporkan",
                "Tanggal pada kata pengantar atau penutup jatuh sebelum tahun laporan berakhir.",
                "Laporan setahun penuh tidak mungkin selesai sebelum tahunnya lewat; tanggalnya biasanya sisa naskah lama.",
                "Tanggal penandatanganan laporan kinerja tahun T berada pada akhir tahun T atau sesudahnya.",
                "Betulkan tanggal penandatanganan.",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                BAB I
                BAB II
                BAB III
                BAB IV PENUTUP

                Kota Contoh, 20 Januari 2023
                KEPALA DINAS CONTOH""",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                BAB I
                BAB II
                BAB III
                BAB IV PENUTUP

                Kota Contoh, 20 Januari 2024
                KEPALA DINAS CONTOH""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Kerangka kerangka = telaah.kerangka();
        OptionalInt tahun = telaah.tahun().isPresent() ? telaah.tahun() : TahunLaporan.dari(telaah.naskah());
        if (tahun.isEmpty() || JenisNaskah.dari(kerangka) != JenisNaskah.LKJIP) {
            return;
        }
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        int t = tahun.getAsInt();
        kerangka.baris(Zona.DEPAN, Zona.ISI).forEach(b -> {
            Matcher m = TANGGAL.matcher(b.teks());
            int bulan = m.matches() ? BULAN.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
            int tercetak = bulan > 0 ? Integer.parseInt(m.group(2)) : t;
            if (bulan > 0 && (tercetak < t || tercetak == t && bulan < BULAN_AKHIR)) {
                lapor.warning(
                        b.tempat(),
                        "tanggal setelah tahun " + t,
                        "Laporan tahun " + t + " tidak mungkin selesai pada " + m.group(1) + " " + tercetak + ".");
            }
        });
    }
}
