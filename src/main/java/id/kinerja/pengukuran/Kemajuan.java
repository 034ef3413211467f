package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.formula.TargetRentang;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The way to the end of the Renstra: the pace reached beside the pace needed. Rounding never decides. */
final class Kemajuan {
    static final String TERCAPAI = "Tercapai";
    static final String AKAN_TERCAPAI = "Akan tercapai";
    static final String PERCEPATAN = "Memerlukan percepatan";
    static final String TIDAK_TERCAPAI = "Tidak tercapai";

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final List<DokumenTarget> DOKUMEN_AKHIR =
            List.of(DokumenTarget.RENSTRA_PERUBAHAN, DokumenTarget.RENSTRA, DokumenTarget.RPJMD);
    private static final int TAHUN_MUNDUR = 20;

    private final Ruang ruang;
    private final FaktaIndikator fakta;
    private final UkurCapaian capaian;

    Kemajuan(Ruang ruang, FaktaIndikator fakta, UkurCapaian capaian) {
        this.ruang = ruang;
        this.fakta = fakta;
        this.capaian = capaian;
    }

    Hitungan targetAkhir(Indikator i) {
        return ruang.ambil(Alamat.dari("target-akhir", i.kode()), a -> {
            int akhir = tahunAkhir();
            String uraian = "Target akhir Renstra (" + akhir + ") " + i.sebutan();
            Hitungan asal = DOKUMEN_AKHIR.stream()
                    .map(d -> fakta.target(i, akhir, d))
                    .filter(t -> !(t.hasil() instanceof Hasil.TakTerhitung))
                    .findFirst()
                    .orElseGet(() -> fakta.target(i, akhir));
            return new Hitungan.Turunan(
                    a,
                    uraian,
                    asal.hasil() instanceof Hasil.TakTerhitung
                            ? new Hasil.TakTerhitung("target akhir Renstra tidak tersedia")
                            : asal.hasil(),
                    asal.satuan(),
                    Susun.rumus(
                            "Target akhir Renstra",
                            "target tahun terakhir Renstra",
                            isi(asal.hasil()),
                            Ungkapan.operan(0)),
                    List.of(asal),
                    List.of());
        });
    }

    Hitungan capaianAkhir(Indikator i) {
        return ruang.ambil(
                Alamat.dari("capaian-akhir", i.kode()),
                a -> capaian.ukur(
                        a,
                        "Capaian " + i.sebutan() + " tahun " + ruang.tahun() + " terhadap target akhir Renstra",
                        i,
                        targetAkhir(i),
                        realisasiKini(i)));
    }

    Hitungan lajuTercapai(Indikator i) {
        return ruang.ambil(Alamat.dari("laju", i.kode()), a -> {
            Hitungan kini = realisasiKini(i);
            Optional<Hitungan> awal = tahunAwal(i, kini);
            Satuan satuan = kini.satuan().selisih();
            String nama = "Laju rata-rata per tahun";
            String bentuk = "(realisasi tahun ini − realisasi tahun awal) ÷ banyaknya tahun";
            String uraian = "Laju perubahan " + i.sebutan() + " per tahun";
            if (kini.angka().isEmpty()) {
                return Susun.tak(a, uraian, Susun.alasan(kini), satuan, nama, bentuk, List.of(kini));
            }
            if (awal.isEmpty()) {
                return Susun.tak(
                        a,
                        uraian,
                        "belum ada tahun pembanding dalam satuan yang sama",
                        satuan,
                        nama,
                        bentuk,
                        List.of(kini));
            }
            int mulai = tahun(awal.get());
            int lama = ruang.tahun() - mulai;
            BigDecimal r = kini.angka().orElseThrow();
            BigDecimal r0 = awal.get().angka().orElseThrow();
            return Susun.angka(
                    a,
                    uraian + " sejak " + mulai,
                    r.subtract(r0).divide(BigDecimal.valueOf(lama), Presisi.PENUH),
                    satuan,
                    Susun.rumus(
                            nama,
                            bentuk,
                            "(" + Susun.tulis(r) + " − " + Susun.suku(r0) + ") ÷ " + lama,
                            Ungkapan.bagi(
                                    Ungkapan.selisih(Ungkapan.operan(0), Ungkapan.operan(1)), Ungkapan.tetapan(lama))),
                    List.of(kini, awal.get()));
        });
    }

    Hitungan lajuPerlu(Indikator i) {
        return ruang.ambil(Alamat.dari("laju-perlu", i.kode()), a -> {
            Hitungan capaianAkhir = capaianAkhir(i);
            Hitungan kini = realisasiKini(i);
            Hitungan target = targetAkhir(i);
            Satuan satuan = kini.satuan().selisih();
            int sisa = tahunAkhir() - ruang.tahun();
            String nama = "Laju yang diperlukan per tahun";
            String bentuk = "(target akhir − realisasi tahun ini) ÷ sisa tahun Renstra";
            String uraian = "Laju yang diperlukan " + i.sebutan() + " per tahun hingga " + tahunAkhir();
            List<Hitungan> operan = List.of(target, kini);
            Optional<String> halangan = capaianAkhir.angka().isEmpty()
                    ? Optional.of(Susun.alasan(capaianAkhir))
                    : tercapai(capaianAkhir)
                            ? Optional.of("target akhir telah tercapai")
                            : sisa <= 0 ? Optional.of("tahun terakhir Renstra telah dilalui") : Optional.empty();
            if (halangan.isPresent()) {
                return Susun.tak(a, uraian, halangan.get(), satuan, nama, bentuk, operan);
            }
            BigDecimal r = kini.angka().orElseThrow();
            BigDecimal t = titik(target.hasil(), r);
            return Susun.angka(
                    a,
                    uraian,
                    t.subtract(r).divide(BigDecimal.valueOf(sisa), Presisi.PENUH),
                    satuan,
                    Susun.rumus(
                            nama,
                            bentuk,
                            "(" + Susun.tulis(t) + " − " + Susun.suku(r) + ") ÷ " + sisa,
                            UngkapanKemajuan.lajuPerlu(target, sisa)),
                    operan);
        });
    }

    Hitungan tingkat(Indikator i) {
        return ruang.ambil(Alamat.dari("tingkat-kemajuan", i.kode()), a -> {
            Hitungan capaianAkhir = capaianAkhir(i);
            Hitungan laju = lajuTercapai(i);
            Hitungan perlu = lajuPerlu(i);
            List<Hitungan> operan = List.of(capaianAkhir, laju, perlu);
            String uraian = "Tingkat kemajuan " + i.sebutan() + " menuju target akhir Renstra";
            String nama = "Tingkat kemajuan";
            String bentuk =
                    "capaian terhadap target akhir, lalu laju tercapai dibandingkan dengan laju yang diperlukan";
            if (capaianAkhir.angka().isEmpty()) {
                return Susun.tak(
                        a, uraian, Susun.alasan(capaianAkhir), Satuan.KATEGORI, nama, bentuk, List.of(capaianAkhir));
            }
            String persen = Susun.tulis(capaianAkhir.angka().get());
            if (tercapai(capaianAkhir)) {
                return Susun.kata(
                        a,
                        uraian,
                        TERCAPAI,
                        Susun.rumus(nama, bentuk, persen + " ≥ 100"),
                        List.of(capaianAkhir),
                        List.of());
            }
            if (perlu.angka().isEmpty()) {
                return Susun.kata(
                        a,
                        uraian,
                        TIDAK_TERCAPAI,
                        Susun.rumus(nama, bentuk, persen + " < 100", UngkapanKemajuan.sesudahRenstra()),
                        operan,
                        List.of("Renstra telah berakhir."));
            }
            if (laju.angka().isEmpty()) {
                return Susun.tak(a, uraian, Susun.alasan(laju), Satuan.KATEGORI, nama, bentuk, operan);
            }
            BigDecimal p = perlu.angka().get();
            BigDecimal l = laju.angka().get();
            boolean cukup = p.signum() < 0 ? l.compareTo(p) <= 0 : l.compareTo(p) >= 0;
            String isi = "laju " + Susun.tulis(l) + "; diperlukan " + Susun.tulis(p);
            return Susun.kata(
                    a,
                    uraian,
                    cukup ? AKAN_TERCAPAI : PERCEPATAN,
                    Susun.rumus(nama, bentuk, isi, UngkapanKemajuan.tingkat()),
                    operan,
                    List.of());
        });
    }

    private int tahunAkhir() {
        return ruang.data().profil().renstra().akhir();
    }

    /** This year's realisation in the unit of the end target where it was measured in it. */
    private Hitungan realisasiKini(Indikator i) {
        Hitungan akhir = targetAkhir(i);
        Hitungan searah = fakta.realisasi(i, ruang.tahun(), akhir.satuan());
        boolean adaAkhir = !(akhir.hasil() instanceof Hasil.TakTerhitung);
        return adaAkhir && searah.angka().isPresent() ? searah : fakta.realisasi(i, ruang.tahun());
    }

    private Optional<Hitungan> tahunAwal(Indikator i, Hitungan kini) {
        for (int tahun = ruang.tahun() - TAHUN_MUNDUR; tahun < ruang.tahun(); tahun++) {
            Hitungan calon = fakta.realisasi(i, tahun, kini.satuan());
            if (calon.angka().isPresent() && Susun.samaSatuan(calon.satuan(), kini.satuan())) {
                return Optional.of(calon);
            }
        }
        return Optional.empty();
    }

    private int tahun(Hitungan realisasi) {
        return realisasi.alamat().tahun().orElse(ruang.tahun());
    }

    private static boolean tercapai(Hitungan capaianAkhir) {
        return capaianAkhir.angka().filter(c -> c.compareTo(SERATUS) >= 0).isPresent();
    }

    private static BigDecimal titik(Hasil target, BigDecimal realisasi) {
        return switch (target) {
            case Hasil.Angka(BigDecimal nilai) -> nilai;
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                new TargetRentang(bawah, atas).batasTerdekat(realisasi);
            case Hasil.Kata _, Hasil.TakTerhitung _ -> throw new IllegalStateException("Target akhir bukan angka");
        };
    }

    private static String isi(Hasil hasil) {
        return switch (hasil) {
            case Hasil.Angka(BigDecimal nilai) -> Susun.tulis(nilai);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> Susun.tulis(bawah) + "–" + Susun.tulis(atas);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung _ -> "–";
        };
    }
}
