package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a sentence announces follows it. */
public final class DaftarYangDisebutAda implements Aturan {
    private static final Pattern PENGANTAR =
            Pattern.compile("(?is).*\\b(sebagai berikut|antara lain|yaitu|yakni|berikut ini)\\s*:\\s*");
    private static final Pattern HAL = Pattern.compile(
            "(?i).*\\b(perbaikan|rekomendasi|saran|kendala|permasalahan|solusi|langkah|upaya|hambatan|faktor|penyebab|isu)\\b[^.;]{0,60}\\b(?:sebagai berikut|antara lain|yaitu|yakni)\\s*:\\s*");
    private static final Pattern GAMBAR = Pattern.compile(
            "(?i).*\\b(gambar|grafik|bagan|diagram|struktur|skema|peta|foto|rumus|formula|tabel|table)\\b.*");
    private static final int TERPANJANG = 110;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KURANG-01",
                Jenis.KURANG,
                "Daftar yang diumumkan benar-benar ada",
                "Kalimat berakhir dengan \"sebagai berikut:\" tetapi yang mengikuti bukan daftar atau tabel yang dijanjikan.",
                "Isi yang dijanjikan hilang, misalnya rekomendasi atau perbaikan yang harus ditindaklanjuti.",
                "Setelah \"sebagai berikut:\" harus ada daftar, tabel, atau uraian sebelum bab atau bagian berikutnya.",
                "Tambahkan daftarnya atau hapus kalimat pengantarnya.",
                """
                BAB III

                AKUNTABILITAS KINERJA

                Berdasarkan hasil evaluasi, Dinas Contoh memerlukan perbaikan sebagai berikut :

                Realisasi Kinerja Program dan Kegiatan

                No\tProgram\tAnggaran\tRealisasi
                1\tProgram Contoh\t5.000.000\t4.000.000""",
                """
                BAB III

                AKUNTABILITAS KINERJA

                Berdasarkan hasil evaluasi, Dinas Contoh memerlukan perbaikan sebagai berikut :

                1. Menyempurnakan indikator
                2. Memantau capaian setiap triwulan

                Realisasi Kinerja Program dan Kegiatan

                No\tProgram\tAnggaran\tRealisasi
                1\tProgram Contoh\t5.000.000\t4.000.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        List<BarisNaskah> baris = kerangka.baris(Zona.DEPAN, Zona.ISI).toList();
        for (int i = 0; i + 1 < baris.size(); i++) {
            BarisNaskah b = baris.get(i);
            String ekor = b.teks().substring(Math.max(0, b.teks().length() - 160));
            if (PENGANTAR.matcher(ekor).matches()
                    && !GAMBAR.matcher(ekor).matches()
                    && (babLain(b, baris.get(i + 1)) || tabelLain(b, ekor, baris, i, kerangka))) {
                lapor.warning(
                        b.tempat(ekor),
                        "",
                        "Daftar yang diumumkan tidak ada; yang mengikuti \""
                                + baris.get(i + 1).teks() + "\".",
                        baris.get(i + 1).tempat());
            }
        }
    }

    /** The next chapter or section opens at once. */
    private static boolean babLain(BarisNaskah b, BarisNaskah lalu) {
        return lalu.urut() == b.urut() + 1
                && lalu.judul()
                && (lalu.bab() != b.bab()
                        || lalu.teks().matches("[A-Z]\\.\\s+\\P{Ll}{6,}")
                                && b.teks().length() > TERPANJANG);
    }

    /** Problems or advice are announced, and a table with a caption about something else follows. */
    private static boolean tabelLain(BarisNaskah b, String ekor, List<BarisNaskah> baris, int i, Kerangka kerangka) {
        Matcher m = HAL.matcher(ekor);
        if (!m.matches()) {
            return false;
        }
        String hal = m.group(1).toLowerCase(Locale.ROOT);
        return kerangka.tabel().stream()
                .filter(t -> t.urut() > b.urut()
                        && t.urut() <= b.urut() + 4
                        && !t.judul().isBlank())
                .filter(t -> IntStream.range(1, t.urut() - b.urut())
                        .allMatch(n -> i + n < baris.size()
                                && baris.get(i + n).teks().length() <= TERPANJANG
                                && !baris.get(i + n).teks().matches("[-–•].*|\\w{1,2}[.)].*")))
                .anyMatch(t -> !(t.judul()
                                        + IntStream.range(0, t.banyakKolom())
                                                .mapToObj(t::kepala)
                                                .toList())
                                .toLowerCase(Locale.ROOT)
                                .contains(hal)
                        && t.urut() > b.urut() + 1);
    }
}
