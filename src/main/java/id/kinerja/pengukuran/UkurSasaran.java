package id.kinerja.pengukuran;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.perencanaan.DasarSasaran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Averages over indicators: plain means, what can not be computed is left out and said. */
public final class UkurSasaran {
    private final Ruang ruang;
    private final UkurIndikator indikator;
    private final Kategori kategori;

    UkurSasaran(Ruang ruang, UkurIndikator indikator, Kategori kategori) {
        this.ruang = ruang;
        this.indikator = indikator;
        this.kategori = kategori;
    }

    /** Mean capaian of the sasaran's own indicators: {@code rata-rata:1.1}. */
    public Hitungan rataRata(Sasaran sasaran) {
        return ruang.ambil(
                Alamat.dari("rata-rata", sasaran.kode()),
                a -> RataRata.atas(
                        a,
                        "Rata-rata capaian sasaran " + sasaran.nomor(),
                        "sasaran tidak mempunyai indikator",
                        capaian(sasaran.kode(), TingkatIndikator.SASARAN)));
    }

    /**
     * The same for another year, over the indicators that this year's mean is taken over: {@code rata-rata:1.1@2022}. Not
     * computable where one of them was not measured then, because the two means would not compare.
     */
    public Hitungan rataRata(Sasaran sasaran, int tahun) {
        return tahun == ruang.tahun()
                ? rataRata(sasaran)
                : ruang.ambil(Alamat.dari("rata-rata", sasaran.kode()).pada(tahun), a -> tahunLain(a, sasaran, tahun));
    }

    private Hitungan tahunLain(Alamat alamat, Sasaran sasaran, int tahun) {
        String uraian = "Rata-rata capaian sasaran " + sasaran.nomor() + " tahun " + tahun;
        List<Indikator> semua = milik(sasaran.kode(), TingkatIndikator.SASARAN);
        List<Indikator> kini = semua.stream()
                .filter(i -> indikator.capaian(i, ruang.tahun()).angka().isPresent())
                .toList();
        List<Hitungan> capaian = (kini.isEmpty() ? semua : kini)
                .stream().map(i -> indikator.capaian(i, tahun)).toList();
        return capaian.stream()
                .filter(h -> h.angka().isEmpty())
                .findFirst()
                .map(h -> RataRata.tak(
                        alamat, uraian, "tidak sebanding: " + h.uraian() + " – " + Susun.alasan(h), capaian))
                .orElseGet(() -> RataRata.atas(alamat, uraian, "sasaran tidak mempunyai indikator", capaian));
    }

    /** Years before the report's for which the mean of this sasaran can be set beside this year's, ascending. */
    public List<Integer> tahunSebanding(Sasaran sasaran) {
        return milik(sasaran.kode(), TingkatIndikator.SASARAN).stream()
                .flatMap(i -> indikator.tahunData(i).stream())
                .distinct()
                .filter(t -> t < ruang.tahun())
                .filter(t -> rataRata(sasaran, t).angka().isPresent())
                .sorted()
                .toList();
    }

    /** Mean capaian of the tujuan's own indicators: {@code rata-rata-tujuan:1}. */
    public Hitungan rataRata(Tujuan tujuan) {
        return ruang.ambil(
                Alamat.dari("rata-rata-tujuan", tujuan.kode()),
                a -> RataRata.atas(
                        a,
                        "Rata-rata capaian tujuan " + tujuan.nomor(),
                        "tujuan tidak mempunyai indikator",
                        capaian(tujuan.kode(), TingkatIndikator.TUJUAN)));
    }

    /** Mean over all sasaran indicators, all sasaran or all tujuan: {@code rata-rata:indikator} and so on. */
    public Hitungan rataRata(CakupanRataRata cakupan) {
        String nama = cakupan.name().toLowerCase(Locale.ROOT);
        return ruang.ambil(Alamat.dari("rata-rata", nama), a -> switch (cakupan) {
            case INDIKATOR ->
                RataRata.atas(
                        a,
                        "Rata-rata capaian seluruh indikator sasaran",
                        "tidak ada indikator sasaran",
                        diukur().flatMap(s -> capaian(s.kode(), TingkatIndikator.SASARAN).stream())
                                .toList());
            case SASARAN ->
                RataRata.atas(
                        a,
                        "Rata-rata capaian seluruh sasaran",
                        "tidak ada sasaran",
                        diukur().map(this::rataRata).toList());
            case TUJUAN ->
                RataRata.atas(
                        a,
                        "Rata-rata capaian seluruh tujuan",
                        "tidak ada tujuan",
                        ruang.data().tujuan().stream().map(this::rataRata).toList());
        });
    }

    /** The overall average that the settings choose. */
    public Hitungan keseluruhan() {
        return rataRata(ruang.data().setelan().cakupanRataRata());
    }

    /** Category of an average: {@code kategori-rata-rata:1.1}. */
    public Hitungan kategori(Hitungan rataRata) {
        Alamat asal = rataRata.alamat();
        return kategori.dari(
                new Alamat("kategori-" + asal.jenis(), asal.objek(), asal.tahun(), asal.varian()),
                "Kategori " + rataRata.uraian().substring(0, 1).toLowerCase(Locale.ROOT)
                        + rataRata.uraian().substring(1),
                rataRata);
    }

    /** How many of the tujuan and sasaran indicators stand so: {@code jumlah:melampaui}. */
    public Hitungan jumlah(Kedudukan kedudukan) {
        return ruang.ambil(Alamat.dari("jumlah", Susun.siput(kedudukan)), a -> {
            List<Indikator> semua = indikatorTujuanSasaran();
            List<Hitungan> operan =
                    semua.stream().map(i -> indikator.capaian(i, ruang.tahun())).toList();
            long banyak = semua.stream()
                    .filter(i -> termasuk(kedudukan(i), kedudukan))
                    .count();
            String sebutan = sebutan(kedudukan);
            return Susun.angka(
                    a,
                    "Banyaknya indikator tujuan dan sasaran yang " + sebutan,
                    BigDecimal.valueOf(banyak),
                    new Satuan("indikator", Satuan.ORANG.jenis()),
                    Susun.rumus(
                            "Pencacahan",
                            "banyaknya indikator yang " + sebutan,
                            Long.toString(banyak),
                            UngkapanKedudukan.banyaknya(kedudukan, operan, banyak)),
                    operan);
        });
    }

    /** Where this year's realisation stands against the governing target; a cap on capaian does not change it. */
    public Kedudukan kedudukan(Indikator i) {
        return Kedudukan.dari(
                i.arah(),
                indikator.target(i, ruang.tahun()),
                indikator.realisasi(i, ruang.tahun()),
                indikator.capaian(i, ruang.tahun()));
    }

    /** The indicators counted: those of the tujuan and of the sasaran that are measured, in package order. */
    public List<Indikator> indikatorTujuanSasaran() {
        Stream<Indikator> tujuan =
                ruang.data().tujuan().stream().flatMap(t -> milik(t.kode(), TingkatIndikator.TUJUAN).stream());
        Stream<Indikator> sasaran = diukur().flatMap(s -> milik(s.kode(), TingkatIndikator.SASARAN).stream());
        return Stream.concat(tujuan, sasaran).toList();
    }

    /** Where a realisation stands against its target. */
    public enum Kedudukan {
        TERUKUR,
        MELAMPAUI,
        MENCAPAI,
        DI_BAWAH,
        TIDAK_TERUKUR;

        /**
         * In the direction of the indicator; within a range is reached; without a capaian it is not measured. A target of zero
         * has a capaian only by the agency's policy, so the policy's verdict counts.
         */
        public static Kedudukan dari(Arah arah, Hitungan target, Hitungan realisasi, Hitungan capaian) {
            if (!(realisasi.hasil() instanceof Hasil.Angka(BigDecimal r))
                    || capaian.angka().isEmpty()) {
                return TIDAK_TERUKUR;
            }
            return switch (target.hasil()) {
                case Hasil.Angka(BigDecimal t)
                when t.signum() == 0 -> capaian.angka().get().signum() > 0 ? MENCAPAI : DI_BAWAH;
                case Hasil.Angka(BigDecimal t) -> dari(arah, r.compareTo(t));
                case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                    dari(arah, r.compareTo(atas) > 0 ? 1 : r.compareTo(bawah) < 0 ? -1 : 0);
                case Hasil.Kata _, Hasil.TakTerhitung _ -> TIDAK_TERUKUR;
            };
        }

        private static Kedudukan dari(Arah arah, int banding) {
            if (banding == 0) {
                return MENCAPAI;
            }
            return banding > 0 == !arah.makinRendahMakinBaik() ? MELAMPAUI : DI_BAWAH;
        }
    }

    private static boolean termasuk(Kedudukan nyata, Kedudukan ditanya) {
        return nyata == ditanya || (ditanya == Kedudukan.TERUKUR && nyata != Kedudukan.TIDAK_TERUKUR);
    }

    private static String sebutan(Kedudukan kedudukan) {
        return switch (kedudukan) {
            case TERUKUR -> "diukur";
            case MELAMPAUI -> "melampaui target";
            case MENCAPAI -> "tepat mencapai target";
            case DI_BAWAH -> "di bawah target";
            case TIDAK_TERUKUR -> "tidak dapat diukur";
        };
    }

    /** Sasaran that stand only in the IKU document, or that no indicator measures, are printed, not averaged. */
    private Stream<Sasaran> diukur() {
        return ruang.data().sasaran().stream()
                .filter(s -> s.dasar() != DasarSasaran.IKU)
                .filter(s -> !milik(s.kode(), TingkatIndikator.SASARAN).isEmpty());
    }

    private List<Indikator> milik(String induk, TingkatIndikator tingkat) {
        return indikator.milik(induk).stream()
                .filter(i -> i.tingkat() == tingkat)
                .toList();
    }

    private List<Hitungan> capaian(String induk, TingkatIndikator tingkat) {
        return milik(induk, tingkat).stream()
                .map(i -> indikator.capaian(i, ruang.tahun()))
                .toList();
    }
}
