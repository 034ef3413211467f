package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The population that a percentage is taken of does not change at a leap from one year to the next. */
public final class PenyebutTidakMelonjak implements Aturan {
    /** A population, and not how many of it were reached. */
    private static final Pattern POPULASI = Pattern.compile(
            "(?i)\\s*(?:\\d{1,2}[.)]\\s*)?(?:jumlah\\s+(?:seluruh|total|keseluruhan|populasi|penduduk|sasaran)|total\\s+(?:populasi|sasaran|penduduk)|populasi|seluruh)\\b.*");

    private static final Pattern SEBAGIAN = Pattern.compile(
            "(?i)\\byang\\s+(?:di|ter|mem|men|meng|mend|memper|ber|telah|sudah)|terlayani|tertangani|anggaran|belanja");
    private static final BigDecimal LONJAKAN = new BigDecimal("1.5");
    private static final BigDecimal TERKECIL = BigDecimal.valueOf(50);

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "WAJAR-07",
                Jenis.TREN,
                "Penyebut indikator tidak melonjak antartahun",
                "Jumlah seluruh sasaran yang menjadi penyebut suatu persentase menjadi lebih dari satu setengah kali, atau kurang dari dua pertiga, dalam satu tahun.",
                "Persentase naik atau turun karena penyebutnya, bukan karena kinerja.",
                "indikator dibandingkan antartahun hanya bila penyebutnya didefinisikan sama",
                "Jelaskan perubahan data atau definisinya, atau hitung ulang tahun sebelumnya dengan penyebut yang sama.",
                contoh("2.150"),
                contoh("4.985"));
    }

    private static String contoh(String kini) {
        return """
                Tabel 3.4
                Data Pendukung Indikator

                No\tUraian\t2021\t2022\t2023
                1\tJumlah seluruh penyandang disabilitas\t4.812\t4.903\t%s
                2\tJumlah penyandang disabilitas yang dilayani\t1.210\t1.305\t1.400
                """.formatted(kini);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (Tabel t : telaah.tabel()) {
            List<Kolom> tahun = t.kolom().stream()
                    .filter(k -> k.tahun().isPresent()
                            && k.peran() != Peran.TARGET
                            && k.peran() != Peran.PAGU
                            && k.peran() != Peran.REALISASI_ANGGARAN)
                    .sorted(Comparator.comparingInt(k -> k.tahun().getAsInt()))
                    .toList();
            t.baris().stream()
                    .filter(b -> POPULASI.matcher(t.pokok(b)).matches()
                            && !SEBAGIAN.matcher(t.pokok(b)).find())
                    .forEach(b -> baris(t, b, tahun, lapor));
        }
    }

    private static void baris(Tabel t, BarisTabel b, List<Kolom> tahun, Pelapor lapor) {
        for (int i = 1; i < tahun.size(); i++) {
            Sel lalu = b.sel(tahun.get(i - 1).nomor());
            Sel kini = b.sel(tahun.get(i).nomor());
            boolean berurutan =
                    tahun.get(i).tahun().getAsInt() == tahun.get(i - 1).tahun().getAsInt() + 1;
            if (berurutan && melonjak(lalu, kini)) {
                lapor.info(
                        Tempat.sel(t, kini),
                        "",
                        t.pokok(b) + " berubah dari " + lalu.teks() + " tahun "
                                + tahun.get(i - 1).tahun().getAsInt() + " menjadi " + kini.teks() + " tahun "
                                + tahun.get(i).tahun().getAsInt()
                                + "; persentase kedua tahun tidak dapat dibandingkan tanpa penjelasan.",
                        Tempat.sel(t, lalu));
            }
        }
    }

    private static boolean melonjak(Sel lalu, Sel kini) {
        if (!cacah(lalu) || !cacah(kini)) {
            return false;
        }
        BigDecimal a = nilai(lalu);
        BigDecimal b = nilai(kini);
        return a.min(b).compareTo(TERKECIL) >= 0 && a.max(b).compareTo(a.min(b).multiply(LONJAKAN)) > 0;
    }

    private static boolean cacah(Sel s) {
        return s.angka()
                .filter(a -> a.bentuk() == Bentuk.POLOS && a.desimal() == 0 && !a.rusak())
                .isPresent();
    }

    private static BigDecimal nilai(Sel s) {
        return s.angka().map(AngkaCetak::nilai).orElse(BigDecimal.ZERO);
    }
}
