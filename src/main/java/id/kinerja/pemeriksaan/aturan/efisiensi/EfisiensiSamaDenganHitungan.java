package id.kinerja.pemeriksaan.aturan.efisiensi;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The printed efficiency is what the formula that the document uses gives. */
public final class EfisiensiSamaDenganHitungan implements Aturan {
    private static final String KODE = "EFISIENSI-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.EFISIENSI,
                "Tingkat efisiensi sama dengan hitungan menurut cara dokumen",
                "Tingkat efisiensi suatu baris bukan hasil cara hitung yang dipakai baris lain di dokumen ini.",
                "Efisiensi dipakai untuk menilai penggunaan anggaran.",
                "cara yang dipakai dokumen: capaian − serapan, atau 100 − serapan",
                "Hitung ulang efisiensi dengan cara yang sama untuk semua baris, dan sebut caranya.",
                """
                Tabel 3.6
                Analisis Efisiensi Tahun 2023

                No\tSasaran\tCapaian Kinerja (%)\tPenyerapan Anggaran (%)\tTingkat Efisiensi
                1\tMeningkatnya pelayanan\t100\t86,99\t13,01
                2\tMeningkatnya akuntabilitas\t100\t94,11\t5,89
                3\tMeningkatnya perlindungan\t98\t90,00\t18,00
                """,
                """
                Tabel 3.6
                Analisis Efisiensi Tahun 2023

                No\tSasaran\tCapaian Kinerja (%)\tPenyerapan Anggaran (%)\tTingkat Efisiensi
                1\tMeningkatnya pelayanan\t100\t86,99\t13,01
                2\tMeningkatnya akuntabilitas\t100\t94,11\t5,89
                3\tMeningkatnya perlindungan\t98\t90,00\t8,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            Optional<Kolom> efisiensi = t.pertama(Peran.EFISIENSI);
            Optional<Kolom> serapan = t.kolom(Peran.SERAPAN).reduce((a, b) -> b).or(() -> persenAnggaran(t));
            if (efisiensi.isPresent() && serapan.isPresent()) {
                tabel(t, t.kolom(Peran.CAPAIAN).reduce((a, b) -> b), serapan.get(), efisiensi.get(), catat);
            }
        }
    }

    private static Optional<Kolom> persenAnggaran(Tabel t) {
        return t.kolom(Peran.PERSENTASE)
                .filter(k -> k.sebutan().toLowerCase(Locale.ROOT).matches(".*(?:anggaran|keuangan|realisasi).*"))
                .reduce((a, b) -> b);
    }

    private static void tabel(Tabel t, Optional<Kolom> capaian, Kolom serapan, Kolom efisiensi, Pencatat catat) {
        CaraEfisiensi terbaik = Arrays.stream(CaraEfisiensi.values())
                .max(Comparator.comparingLong(c -> cocok(t, c, capaian, serapan, efisiensi)))
                .orElseThrow();
        long cocok = cocok(t, terbaik, capaian, serapan, efisiensi);
        long diuji = t.baris().stream()
                .filter(b -> terbaik.hitung(b, capaian, serapan).isPresent()
                        && b.sel(efisiensi.nomor()).angka().isPresent())
                .count();
        if (cocok == 0 || cocok * 2 < diuji) {
            return;
        }
        for (BarisTabel b : t.baris()) {
            Sel sel = b.sel(efisiensi.nomor());
            Optional<BigDecimal> hitung = terbaik.hitung(b, capaian, serapan);
            if (sel.angka().isPresent() && hitung.isPresent()) {
                boolean benar = Kecocokan.antara(sel.angka().get(), hitung.get()) != Kecocokan.BERBEDA;
                catat.uji(sel, benar ? Uji.COCOK : Uji.TIDAK_COCOK);
                if (!benar) {
                    catat.temuan(new Temuan(
                            KODE,
                            Jenis.EFISIENSI,
                            Tingkat.ERROR,
                            Tempat.sel(t, sel),
                            FormatIndonesia.angka(hitung.get(), 2),
                            terbaik.rumus(b, capaian, serapan),
                            "Tingkat efisiensi tercetak " + sel.teks()
                                    + ", padahal menurut cara yang dipakai baris lain (" + terbaik.sebutan()
                                    + ") hasilnya " + FormatIndonesia.angka(hitung.get(), 2) + ".",
                            List.of()));
                }
            }
        }
    }

    private static long cocok(Tabel t, CaraEfisiensi cara, Optional<Kolom> capaian, Kolom serapan, Kolom efisiensi) {
        return t.baris().stream()
                .filter(b -> b.sel(efisiensi.nomor())
                        .angka()
                        .filter(a -> cara.hitung(b, capaian, serapan)
                                .filter(h -> Kecocokan.antara(a, h) != Kecocokan.BERBEDA)
                                .isPresent())
                        .isPresent())
                .count();
    }
}
