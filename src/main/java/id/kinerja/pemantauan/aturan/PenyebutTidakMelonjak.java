package id.kinerja.pemantauan.aturan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
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
import java.util.stream.Stream;

/** What a percentage is taken of does not change at a leap from one year to the next. */
public final class PenyebutTidakMelonjak implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-10",
            Jenis.RASIO,
            "Penyebut persentase tidak melonjak dari tahun ke tahun",
            "Penyebut suatu indikator menjadi lebih dari satu setengah kali, atau kurang dari dua pertiga, penyebut tahun sebelumnya.",
            "Persentase kedua tahun mengukur populasi yang berbeda, sehingga kenaikan atau penurunannya bukan kinerja.",
            "kedua persentase sebanding hanya bila penyebutnya sebanding",
            "Periksa penyebutnya. Bila memang berubah, jelaskan perubahan pendataannya pada kolom keterangan dan di dalam laporan.",
            """
                realisasi
                indikator\ttahun\trealisasi\tpembilang\tpenyebut\tbukti
                1.1.1\t2023\t80\t8000\t10000\trekap
                1.1.1\t2024\t90\t900\t1000\trekap
                """,
            """
                realisasi
                indikator\ttahun\trealisasi\tpembilang\tpenyebut\tbukti
                1.1.1\t2023\t80\t8000\t10000\trekap
                1.1.1\t2024\t90\t9450\t10500\trekap
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    /** The same as of reports. */
    private static final BigDecimal LONJAKAN = new BigDecimal("1.5");

    @Override
    public Set<String> menggantikan() {
        return Set.of("WAJAR-07");
    }

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return IndikatorUtama.dari(ukur).flatMap(i -> indikator(ukur, i).stream());
    }

    private static Optional<TemuanData> indikator(Pengukuran ukur, Indikator i) {
        int tahun = IndikatorUtama.tahun(ukur);
        return penyebut(ukur, i, tahun)
                .flatMap(kini -> penyebut(ukur, i, tahun - 1)
                        .filter(lalu -> kini.max(lalu).compareTo(kini.min(lalu).multiply(LONJAKAN)) > 0)
                        .map(lalu -> TemuanData.dari(
                                PENJELASAN,
                                Tingkat.INFO,
                                Pokok.indikator(i, Alamat.dari("capaian", i.kode())),
                                "penyebut " + tahun,
                                FormatIndonesia.persis(kini),
                                "Penyebut " + i.sebutan() + " berubah dari " + FormatIndonesia.persis(lalu) + " ("
                                        + (tahun - 1)
                                        + ") menjadi " + FormatIndonesia.persis(kini) + " (" + tahun
                                        + "); persentase kedua tahun tidak sebanding.")));
    }

    private static Optional<BigDecimal> penyebut(Pengukuran ukur, Indikator i, int tahun) {
        return ukur.data().realisasi().stream()
                .filter(r -> r.indikator().equals(i.kode())
                        && r.tahun().tahun() == tahun
                        && r.triwulan().isEmpty())
                .flatMap(r -> r.penyebut().stream())
                .filter(p -> p.signum() > 0)
                .findFirst();
    }
}
