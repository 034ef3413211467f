package id.kinerja.pemantauan.aturan;

import id.kinerja.datatahun.JenisFaktor;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
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
import java.util.stream.Stream;

/** A capaian far above its target says more of the target than of the work. */
public final class CapaianWajar implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-04",
            Jenis.TARGET,
            "Capaian tidak jauh melampaui targetnya",
            "Capaian indikator melampaui batas yang memerlukan penjelasan (150%, kecuali setelan perangkat daerah menetapkan lain).",
            "Targetnya patut diduga terlalu rendah, dan rata-rata capaian perangkat daerah terangkat olehnya.",
            "PermenPAN-RB 88/2021: target menantang dan dapat dicapai; batasnya setelan perlu_penjelasan_atas",
            "Periksa target dan realisasinya. Bila keduanya benar, jelaskan sebabnya pada tabel faktor dan sesuaikan target tahun berikutnya.",
            """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t50\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2024\t95\trekap
                """,
            """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t90\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                1.1.1\t2024\t95\trekap
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    /** Beyond ten times its target a realisation is taken for a slip of the decimal mark, of which the reader of the package warns. */
    private static final BigDecimal SALAH_TULIS = BigDecimal.valueOf(1000);

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return IndikatorUtama.dari(ukur).flatMap(i -> indikator(ukur, i).stream());
    }

    private static Optional<TemuanData> indikator(Pengukuran ukur, Indikator i) {
        int tahun = IndikatorUtama.tahun(ukur);
        BigDecimal batas = ukur.data().setelan().perluPenjelasanAtas();
        Hitungan target = ukur.indikator().target(i, tahun);
        Hitungan realisasi = ukur.indikator().realisasi(i, tahun);
        boolean dijelaskan = dijelaskan(ukur, i);
        return ukur.indikator()
                .capaian(i, tahun)
                .angka()
                .filter(c -> c.compareTo(batas) > 0 && c.compareTo(SALAH_TULIS) <= 0)
                .map(c -> TemuanData.dari(
                        PENJELASAN,
                        dijelaskan ? Tingkat.INFO : Tingkat.WARNING,
                        Pokok.indikator(i, Alamat.dari("capaian", i.kode())),
                        "capaian " + tahun,
                        FormatIndonesia.persenProsa(c),
                        "Capaian " + i.sebutan() + " tahun " + tahun + " " + FormatIndonesia.persenProsa(c)
                                + " (target "
                                + tulis(target) + ", realisasi " + tulis(realisasi) + ") melampaui "
                                + FormatIndonesia.persenProsa(batas)
                                + (dijelaskan
                                        ? "; sebabnya sudah diisikan pada tabel faktor."
                                        : " dan sebabnya belum dijelaskan.")));
    }

    private static boolean dijelaskan(Pengukuran ukur, Indikator i) {
        return ukur.data().faktor().stream()
                .filter(f -> f.jenis() == JenisFaktor.PENDORONG || f.jenis() == JenisFaktor.PENYEBAB)
                .anyMatch(f -> f.objek().filter(i.kode()::equals).isPresent());
    }

    private static String tulis(Hitungan h) {
        return IndikatorUtama.tulis(h.hasil(), h.satuan());
    }
}
