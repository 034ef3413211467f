package id.kinerja.pemantauan.aturan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.Indikator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A target is not set below what was already reached. */
public final class TargetTidakDilunakkan implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-03",
            Jenis.TARGET,
            "Target tidak lebih rendah daripada yang sudah tercapai tahun lalu",
            "Target tahun laporan lebih mudah daripada realisasi tahun sebelumnya, menurut arah indikatornya.",
            "Capaian menjadi tinggi tanpa kemajuan; evaluator menilai targetnya tidak menantang.",
            "PermenPAN-RB 88/2021: target menantang dan dapat dicapai",
            "Naikkan target pada Perjanjian Kinerja berikutnya, atau jelaskan di dalam laporan mengapa yang sudah tercapai tidak dapat dipertahankan.",
            """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t90\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2023\t95\trekap
                """,
            """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t96\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2023\t95\trekap
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Set<String> menggantikan() {
        return Set.of("WAJAR-05");
    }

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return IndikatorUtama.dari(ukur).filter(i -> !i.arah().rentang()).flatMap(i -> indikator(ukur, i).stream());
    }

    private static Optional<TemuanData> indikator(Pengukuran ukur, Indikator i) {
        int tahun = IndikatorUtama.tahun(ukur);
        Hitungan target = ukur.indikator().target(i, tahun);
        Hitungan lalu = ukur.indikator().realisasi(i, tahun - 1, target.satuan());
        boolean turun = i.arah().makinRendahMakinBaik();
        return target.angka()
                .flatMap(t -> lalu.angka().filter(r -> turun ? t.compareTo(r) > 0 : t.compareTo(r) < 0))
                .map(_ -> TemuanData.dari(
                        PENJELASAN,
                        tingkat(target),
                        Pokok.indikator(i, Alamat.dari("capaian", i.kode())),
                        "target " + tahun,
                        tulis(target),
                        "Target " + i.sebutan() + " tahun " + tahun + " " + tulis(target)
                                + (turun ? " lebih longgar" : " lebih rendah") + " daripada realisasi tahun "
                                + (tahun - 1) + " yang sudah " + tulis(lalu) + "."));
    }

    /** How many people need a service is not in the hand of the agency; how large a share of them it reaches is. */
    private static Tingkat tingkat(Hitungan target) {
        return target.satuan().jenis() == JenisSatuan.CACAH ? Tingkat.INFO : Tingkat.WARNING;
    }

    private static String tulis(Hitungan h) {
        return IndikatorUtama.tulis(h.hasil(), h.satuan());
    }
}
