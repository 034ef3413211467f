package id.kinerja.pemantauan.aturan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.Indikator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A series of years is measured each year anew. */
public final class RealisasiDiukurSetiapTahun implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-08",
            Jenis.TREN,
            "Realisasi diukur baru setiap tahun",
            "Realisasi suatu indikator sama persis selama tiga tahun atau lebih sampai tahun laporan.",
            "Angka yang disalin dari tahun lalu tidak mengukur tahun ini.",
            "PermenPAN-RB 53/2014: realisasi dan capaian dibandingkan antartahun",
            "Tunjukkan hasil pengukuran setiap tahun, atau isikan realisasi yang sebenarnya.",
            """
                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2022\t87,5\trekap
                1.1.1\t2023\t87,5\trekap
                1.1.1\t2024\t87,5\trekap
                """,
            """
                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2022\t87,5\trekap
                1.1.1\t2023\t87,5\trekap
                1.1.1\t2024\t88,1\trekap
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Set<String> menggantikan() {
        return Set.of("WAJAR-02");
    }

    private static final int TERSEDIKIT = 3;
    private static final int TERLAMA = 20;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return IndikatorUtama.dari(ukur).flatMap(i -> indikator(ukur, i).stream());
    }

    private static Optional<TemuanData> indikator(Pengukuran ukur, Indikator i) {
        int tahun = IndikatorUtama.tahun(ukur);
        Hitungan kini = ukur.indikator().realisasi(i, tahun);
        return kini.angka()
                .filter(n -> n.signum() != 0 && n.compareTo(SERATUS) != 0)
                .map(n -> lama(ukur, i, kini, n))
                .filter(lama -> lama >= TERSEDIKIT)
                .map(lama -> TemuanData.dari(
                        PENJELASAN,
                        Tingkat.INFO,
                        Pokok.indikator(i, Alamat.dari("capaian", i.kode())),
                        "realisasi " + tahun,
                        tulis(kini),
                        "Realisasi " + i.sebutan() + " selalu " + tulis(kini) + " sejak tahun " + (tahun - lama + 1)
                                + "; periksa apakah diukur setiap tahun."));
    }

    private static int lama(Pengukuran ukur, Indikator i, Hitungan kini, BigDecimal nilai) {
        int tahun = IndikatorUtama.tahun(ukur);
        return (int) IntStream.range(0, TERLAMA)
                .takeWhile(mundur -> ukur.indikator()
                        .realisasi(i, tahun - mundur, kini.satuan())
                        .angka()
                        .filter(r -> r.compareTo(nilai) == 0)
                        .isPresent())
                .count();
    }

    private static String tulis(Hitungan h) {
        return IndikatorUtama.tulis(h.hasil(), h.satuan());
    }
}
