package id.kinerja.pemantauan.aturan;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Targets were set before the year, not filled in from its results. */
public final class TargetDitetapkanSebelumRealisasi implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-07",
            Jenis.TARGET,
            "Target ditetapkan sebelum realisasi diketahui",
            "Target semua indikator tujuan dan sasaran sama persis dengan realisasinya, padahal targetnya bukan 100.",
            "Target yang diisi sesudah realisasi tidak mengukur kinerja.",
            "PermenPAN-RB 53/2014: target diperjanjikan pada awal tahun",
            "Tunjukkan dokumen yang menetapkan target sebelum tahun berjalan, atau pakai target Perjanjian Kinerja.",
            """
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tAnak yang dilayani\torang\tnaik
                1.1.2\tsasaran\t1.1\tLanjut usia yang dilayani\torang\tnaik
                1.1.3\tsasaran\t1.1\tKorban bencana yang dilayani\torang\tnaik
                1.1.4\tsasaran\t1.1\tKeluarga yang dilayani\tkeluarga\tnaik
                1.1.5\tsasaran\t1.1\tPenyandang disabilitas yang dilayani\torang\tnaik

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t158\tya
                1.1.2\t2024\tpk\t216\tya
                1.1.3\t2024\tpk\t706\tya
                1.1.4\t2024\tpk\t1900\tya
                1.1.5\t2024\tpk\t1559\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2024\t158\trekap
                1.1.2\t2024\t216\trekap
                1.1.3\t2024\t706\trekap
                1.1.4\t2024\t1900\trekap
                1.1.5\t2024\t1559\trekap
                """,
            """
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tAnak yang dilayani\torang\tnaik
                1.1.2\tsasaran\t1.1\tLanjut usia yang dilayani\torang\tnaik
                1.1.3\tsasaran\t1.1\tKorban bencana yang dilayani\torang\tnaik
                1.1.4\tsasaran\t1.1\tKeluarga yang dilayani\tkeluarga\tnaik
                1.1.5\tsasaran\t1.1\tPenyandang disabilitas yang dilayani\torang\tnaik

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t158\tya
                1.1.2\t2024\tpk\t216\tya
                1.1.3\t2024\tpk\t706\tya
                1.1.4\t2024\tpk\t1900\tya
                1.1.5\t2024\tpk\t1559\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2024\t158\trekap
                1.1.2\t2024\t216\trekap
                1.1.3\t2024\t706\trekap
                1.1.4\t2024\t1850\trekap
                1.1.5\t2024\t1559\trekap
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Set<String> menggantikan() {
        return Set.of("WAJAR-01");
    }

    private static final int PALING_SEDIKIT = 5;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        int tahun = IndikatorUtama.tahun(ukur);
        List<Indikator> terukur = IndikatorUtama.dari(ukur)
                .filter(i -> ukur.indikator().target(i, tahun).angka().isPresent()
                        && ukur.indikator().realisasi(i, tahun).angka().isPresent())
                .toList();
        long bukanSeratus = terukur.stream()
                .filter(i -> target(ukur, i).compareTo(SERATUS) != 0)
                .count();
        boolean semua = terukur.stream()
                .allMatch(i -> ukur.indikator()
                        .realisasi(i, tahun)
                        .angka()
                        .filter(r -> r.compareTo(target(ukur, i)) == 0)
                        .isPresent());
        return semua && bukanSeratus >= PALING_SEDIKIT
                ? Stream.of(TemuanData.dari(
                        PENJELASAN,
                        Tingkat.INFO,
                        Pokok.setahun("Tabel data target"),
                        "target " + tahun,
                        "",
                        "Target " + FormatIndonesia.cacah(terukur.size())
                                + " indikator tujuan dan sasaran semuanya sama persis dengan realisasi tahun " + tahun
                                + "; periksa apakah target ditetapkan sebelum tahun berjalan."))
                : Stream.empty();
    }

    private static BigDecimal target(Pengukuran ukur, Indikator i) {
        return ukur.indikator().target(i, IndikatorUtama.tahun(ukur)).angka().orElseThrow();
    }
}
