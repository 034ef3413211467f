package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.JudulBagian;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The layout section names the chapters as their headings do. */
public final class SistematikaSesuaiJudulBab implements Aturan {
    private static final Pattern BAB = Pattern.compile("(?i)(BAB\\.?\\s+[IVX\\d]+)\\b\\s*[.:\\-–]?\\s*(.*)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "ISI-03",
                Jenis.TAHUN_LABEL,
                "Sistematika penyajian menyebut bab sama dengan judulnya",
                "Nama bab pada bagian sistematika berbeda dengan judul bab di dalam naskah.",
                "Sistematika yang tidak sesuai menyesatkan pembaca tentang isi laporan.",
                "Nama bab pada sistematika dibandingkan dengan judul bab yang bernomor sama.",
                "Samakan nama bab pada sistematika dengan judul babnya.",
                """
                BAB I PENDAHULUAN

                Isi bab pertama.

                Sistematika Laporan

                BAB I PENDAHULUAN

                BAB II PERENCANAAN KINERJA

                BAB III AKUNTABILITAS KINERJA

                BAB II PERENCANAAN DAN PERJANJIAN KINERJA

                Isi bab kedua.

                BAB III AKUNTABILITAS KINERJA

                Isi bab ketiga.""",
                """
                BAB I PENDAHULUAN

                Isi bab pertama.

                Sistematika Laporan

                BAB I PENDAHULUAN

                BAB II PERENCANAAN DAN PERJANJIAN KINERJA

                BAB III AKUNTABILITAS KINERJA

                BAB II PERENCANAAN DAN PERJANJIAN KINERJA

                Isi bab kedua.

                BAB III AKUNTABILITAS KINERJA

                Isi bab ketiga.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        Map<String, JudulBagian> bab = new HashMap<>();
        JudulBagian.dari(kerangka).stream()
                .filter(j -> j.baris().zona() == Zona.ISI && j.nomorBaku().startsWith("bab"))
                .forEach(j -> bab.putIfAbsent(j.nomorBaku(), j));
        kerangka.baris(Zona.SISTEMATIKA).forEach(b -> {
            Matcher m = BAB.matcher(b.teks());
            JudulBagian judul = m.matches() ? bab.get(JudulBagian.baku(m.group(1))) : null;
            if (judul != null && !m.group(2).isBlank() && b.teks().length() < 120 && lain(m.group(2), judul.judul())) {
                lapor.info(
                        b.tempat(),
                        judul.nomor() + " " + judul.judul(),
                        "Judul bab itu di dalam naskah \"" + judul.judul() + "\".",
                        judul.baris().tempat());
            }
        });
    }

    private static boolean lain(String sistematika, String judul) {
        return !Kata.rapat(sistematika).equals(Kata.rapat(judul))
                && !Kata.rapat(sistematika).startsWith(Kata.rapat(judul));
    }
}
