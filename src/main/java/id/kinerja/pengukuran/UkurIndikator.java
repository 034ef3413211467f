package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Triwulan;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measurement of single indicators. Years are calendar years; without a year, the year of the report. */
public final class UkurIndikator {
    private static final int TAHUN_TERAWAL = 1945;

    private final Ruang ruang;
    private final FaktaIndikator fakta;
    private final UkurCapaian capaian;
    private final PerbandinganTahun perbandingan;
    private final Kemajuan kemajuan;
    private final PembandingNasional nasional;
    private final Kategori kategori;

    UkurIndikator(Ruang ruang, Kategori kategori) {
        this.ruang = ruang;
        this.fakta = new FaktaIndikator(ruang);
        this.capaian = new UkurCapaian(ruang);
        this.perbandingan = new PerbandinganTahun(ruang, fakta);
        this.kemajuan = new Kemajuan(ruang, fakta, capaian);
        this.nasional = new PembandingNasional(ruang, fakta, capaian);
        this.kategori = kategori;
    }

    /** Governing target of a year: {@code target:1.1.1@2022}. */
    public Hitungan target(Indikator indikator, int tahun) {
        return fakta.target(indikator, tahun);
    }

    /** Target of a year in one document: {@code target:1.1.1@2022/renstra}. */
    public Hitungan target(Indikator indikator, int tahun, DokumenTarget dokumen) {
        return fakta.target(indikator, tahun, dokumen);
    }

    /** Realisation in the unit of the governing target; quarters are aggregated: {@code realisasi:1.1.1@2022}. */
    public Hitungan realisasi(Indikator indikator, int tahun) {
        return fakta.realisasi(indikator, tahun);
    }

    /** Realisation in one unit, when an indicator was measured in several: {@code realisasi:1.1.1@2022/persen}. */
    public Hitungan realisasi(Indikator indikator, int tahun, Satuan satuan) {
        return fakta.realisasi(indikator, tahun, satuan);
    }

    /** {@code capaian:1.1.1@2022}, in percent. */
    public Hitungan capaian(Indikator indikator, int tahun) {
        return ruang.ambil(
                Alamat.dari("capaian", indikator.kode()).pada(tahun),
                a -> capaian.ukur(
                        a,
                        "Capaian " + indikator.sebutan() + " tahun " + tahun,
                        indikator,
                        target(indikator, tahun),
                        realisasi(indikator, tahun)));
    }

    /** Capaian against the target of one document: {@code capaian:1.1.1@2022/renstra}. */
    public Hitungan capaian(Indikator indikator, int tahun, DokumenTarget dokumen) {
        Hitungan target = target(indikator, tahun, dokumen);
        return ruang.ambil(
                Alamat.dari("capaian", indikator.kode()).pada(tahun).varian(Susun.siput(dokumen)),
                a -> capaian.ukur(
                        a,
                        "Capaian " + indikator.sebutan() + " tahun " + tahun + " terhadap target "
                                + FaktaIndikator.sebutan(dokumen),
                        indikator,
                        target,
                        realisasi(indikator, tahun, target.satuan())));
    }

    /** Quarters of a year for which a target or a realisation is entered, in order. */
    public List<Triwulan> triwulan(Indikator indikator, int tahun) {
        return Stream.concat(
                        ruang.indeks().target(indikator, tahun).stream().flatMap(t -> t.triwulan().stream()),
                        ruang.indeks().realisasi(indikator, tahun).stream().flatMap(r -> r.triwulan().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code target:1.1.1@2023/tw-1}. */
    public Hitungan target(Indikator indikator, int tahun, Triwulan triwulan) {
        return fakta.target(indikator, tahun, triwulan);
    }

    /** {@code realisasi:1.1.1@2023/tw-1}. */
    public Hitungan realisasi(Indikator indikator, int tahun, Triwulan triwulan) {
        return fakta.realisasi(indikator, tahun, triwulan);
    }

    /** Capaian of one quarter against the target of that quarter: {@code capaian:1.1.1@2023/tw-1}. */
    public Hitungan capaian(Indikator indikator, int tahun, Triwulan triwulan) {
        return ruang.ambil(
                Alamat.dari("capaian", indikator.kode()).pada(tahun).varian("tw-" + (triwulan.ordinal() + 1)),
                a -> capaian.ukur(
                        a,
                        "Capaian " + indikator.sebutan() + " triwulan " + triwulan + " " + tahun,
                        indikator,
                        target(indikator, tahun, triwulan),
                        realisasi(indikator, tahun, triwulan)));
    }

    /** Category of the capaian on the agency's scale: {@code kategori:1.1.1}. */
    public Hitungan kategori(Indikator indikator, int tahun) {
        return kategori.dari(
                Alamat.dari("kategori", indikator.kode()).pada(tahun),
                "Kategori capaian " + indikator.sebutan() + " tahun " + tahun,
                capaian(indikator, tahun));
    }

    /** Realisation minus that of the year before, in "poin" for percentages: {@code perubahan:1.1.1}. */
    public Hitungan perubahan(Indikator indikator, int tahun) {
        return perbandingan.perubahan(indikator, tahun);
    }

    /** Realisation minus the governing target, in "poin" for percentages: {@code selisih-target:1.1.1}. */
    public Hitungan selisihTarget(Indikator indikator, int tahun) {
        return perbandingan.selisihTarget(indikator, tahun);
    }

    /** Realisation as percent of that of the year before: {@code nisbah:1.1.1}. */
    public Hitungan nisbah(Indikator indikator, int tahun) {
        return perbandingan.nisbah(indikator, tahun);
    }

    /** Years for which a target or a realisation is known, up to the report year, ascending. */
    public List<Integer> tahunData(Indikator indikator) {
        return IntStream.rangeClosed(TAHUN_TERAWAL, ruang.tahun())
                .filter(t -> !ruang.indeks().target(indikator, t).isEmpty()
                        || !ruang.indeks().realisasi(indikator, t).isEmpty())
                .boxed()
                .toList();
    }

    /** Target of the last year of the Renstra: {@code target-akhir:1.1.1}. */
    public Hitungan targetAkhir(Indikator indikator) {
        return kemajuan.targetAkhir(indikator);
    }

    /** Capaian of this year's realisation against the end target: {@code capaian-akhir:1.1.1}. */
    public Hitungan capaianAkhir(Indikator indikator) {
        return kemajuan.capaianAkhir(indikator);
    }

    /** Mean yearly change reached since the first known year: {@code laju:1.1.1}. */
    public Hitungan lajuTercapai(Indikator indikator) {
        return kemajuan.lajuTercapai(indikator);
    }

    /** Yearly change needed to reach the end target: {@code laju-perlu:1.1.1}; not computable when already reached. */
    public Hitungan lajuPerlu(Indikator indikator) {
        return kemajuan.lajuPerlu(indikator);
    }

    /**
     * "Tercapai", "Akan tercapai", "Memerlukan percepatan", and "Tidak tercapai" once the Renstra has ended: {@code
     * tingkat-kemajuan:1.1.1}.
     */
    public Hitungan tingkatKemajuan(Indikator indikator) {
        return kemajuan.tingkat(indikator);
    }

    /** {@code standar:1.1.1}. */
    public Hitungan standarNasional(Indikator indikator) {
        return nasional.standar(indikator);
    }

    /** Realisation against the national standard; not computable when there is none: {@code capaian-nasional:1.1.1}. */
    public Hitungan capaianNasional(Indikator indikator) {
        return nasional.capaian(indikator);
    }

    /** All indicators of one tujuan, sasaran, programme, kegiatan or sub kegiatan, in package order. */
    public List<Indikator> milik(String induk) {
        return ruang.indeks().milik(induk);
    }
}
