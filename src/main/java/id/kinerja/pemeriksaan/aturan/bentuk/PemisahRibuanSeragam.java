package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.BentukAngka.Tanda;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.SelAngka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** Thousands are divided by one mark. */
public final class PemisahRibuanSeragam implements Aturan {
    private static final int TERSEDIKIT = 4;
    private static final Pattern CACAH = Pattern.compile(
            "(?i)(?<![\\d.,])(\\d{1,3},\\d{3})\\s+(orang|kpm|jiwa|kk|unit|keluarga|paket|dokumen|lembaga|desa|kelurahan|rumah tangga|penduduk|peserta|siswa|pasien|buah|ekor|hektar)\\b");
    private static final Pattern TITIK = Pattern.compile("(?<![\\d.,])\\d{1,3}(\\.\\d{3})+(?![.\\d])");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-01",
                Jenis.BENTUK,
                "Pemisah ribuan ditulis seragam",
                "Sebagian angka memakai koma sebagai pemisah ribuan sedangkan yang lain memakai titik, atau sebaliknya.",
                "Angka itu dapat terbaca sebagai pecahan dan salah saat disalin ke lembar kerja.",
                "Dalam bahasa Indonesia ribuan dipisahkan titik dan pecahan dipisahkan koma. Yang menyimpang dari kebanyakan angka di tabel atau naskah itu dilaporkan.",
                "Tulis ulang angkanya dengan tanda yang sama.",
                """
                No\tProgram\tAnggaran\tRealisasi
                1\tProgram A\t9.100.000\t9.000.000
                2\tProgram B\t7,034,405\t6,265,510
                3\tProgram C\t5.250.000\t5.000.000
                4\tProgram D\t4.250.000\t4.000.000""",
                """
                No\tProgram\tAnggaran\tRealisasi
                1\tProgram A\t9.100.000\t9.000.000
                2\tProgram B\t7.034.405\t6.265.510
                3\tProgram C\t5.250.000\t5.000.000
                4\tProgram D\t4.250.000\t4.000.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        kerangka.tabel().forEach(t -> tabel(t, lapor));
        prosa(kerangka, lapor);
    }

    private static void tabel(TabelNaskah t, Pelapor lapor) {
        List<SelAngka> semua = t.angka();
        List<SelAngka> titik = semua.stream()
                .filter(s -> s.bentuk().tanda() == Tanda.TITIK_RIBUAN)
                .toList();
        List<SelAngka> koma = semua.stream().filter(PemisahRibuanSeragam::koma).toList();
        boolean lazimTitik = titik.size() >= koma.size();
        List<SelAngka> lazim = lazimTitik ? titik : koma;
        List<SelAngka> jarang = lazimTitik
                ? koma
                : titik.stream()
                        .filter(s -> s.bentuk().angka().indexOf('.')
                                != s.bentuk().angka().lastIndexOf('.'))
                        .toList();
        if (lazim.size() < TERSEDIKIT || jarang.size() * TERSEDIKIT > semua.size()) {
            return;
        }
        for (List<SelAngka> rombongan : SelAngka.berdekatan(jarang)) {
            SelAngka awal = rombongan.getFirst();
            String tanda = lazimTitik ? "titik" : "koma";
            lapor.lapor(
                    Tingkat.INFO,
                    t.tempat(awal.baris(), awal.kolom()),
                    lazimTitik
                            ? awal.baris().teks(awal.kolom()).replace(',', '.')
                            : awal.baris().teks(awal.kolom()).replace('.', ','),
                    "Ribuannya tidak dipisahkan " + tanda + " seperti " + lazim.size() + " angka lain di tabel ini.",
                    rombongan.stream()
                            .skip(1)
                            .map(s -> t.tempat(s.baris(), s.kolom()))
                            .toList());
        }
    }

    private static boolean koma(SelAngka s) {
        return s.bentuk().tanda() == Tanda.KOMA_RIBUAN
                || s.bentuk().tanda() == Tanda.KOMA_TIGA_ANGKA
                        && (s.bentuk().uang()
                                || CACAH.matcher(s.bentuk().angka() + " "
                                                + s.bentuk().satuan())
                                        .matches());
    }

    private static void prosa(Kerangka kerangka, Pelapor lapor) {
        List<BarisNaskah> baris = kerangka.prosa().filter(BarisNaskah::berangka).toList();
        long titik = baris.stream()
                .mapToLong(b -> TITIK.matcher(b.teks()).results().count())
                .sum();
        long koma = baris.stream()
                .mapToLong(b -> CACAH.matcher(b.teks()).results().count())
                .sum();
        if (titik < TERSEDIKIT || koma * 2 > titik) {
            return;
        }
        baris.forEach(b -> CACAH.matcher(b.teks())
                .results()
                .forEach(m -> lapor.info(
                        b.tempat(m.group()),
                        m.group().replace(',', '.'),
                        "Ribuannya dipisahkan koma, sedangkan angka lain di naskah ini dipisahkan titik.")));
    }
}
