package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Realisasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A year beside the year before, in one unit only. */
final class PerbandinganTahun {
    private final Ruang ruang;
    private final FaktaIndikator fakta;

    PerbandinganTahun(Ruang ruang, FaktaIndikator fakta) {
        this.ruang = ruang;
        this.fakta = fakta;
    }

    Hitungan perubahan(Indikator i, int tahun) {
        return ruang.ambil(Alamat.dari("perubahan", i.kode()).pada(tahun), a -> {
            Hitungan kini = fakta.realisasi(i, tahun);
            Hitungan lalu = fakta.realisasi(i, tahun - 1, kini.satuan());
            String uraian = "Perubahan realisasi " + i.sebutan() + " dari " + (tahun - 1) + " ke " + tahun;
            String nama = "Perubahan realisasi";
            String bentuk = "realisasi tahun ini − realisasi tahun sebelumnya";
            Satuan satuan = kini.satuan().selisih();
            Optional<String> halangan = halangan(i, tahun, kini, lalu);
            if (halangan.isPresent()) {
                return Susun.tak(a, uraian, halangan.get(), satuan, nama, bentuk, List.of(kini, lalu));
            }
            BigDecimal r = kini.angka().orElseThrow();
            BigDecimal r0 = lalu.angka().orElseThrow();
            return Susun.angka(
                    a,
                    uraian,
                    r.subtract(r0),
                    satuan,
                    Susun.rumus(
                            nama,
                            bentuk,
                            Susun.tulis(r) + " − " + Susun.suku(r0),
                            Ungkapan.selisih(Ungkapan.operan(0), Ungkapan.operan(1))),
                    List.of(kini, lalu));
        });
    }

    Hitungan selisihTarget(Indikator i, int tahun) {
        return ruang.ambil(Alamat.dari("selisih-target", i.kode()).pada(tahun), a -> {
            Hitungan target = fakta.target(i, tahun);
            Hitungan realisasi = fakta.realisasi(i, tahun);
            String uraian = "Selisih realisasi " + i.sebutan() + " dengan target tahun " + tahun;
            String nama = "Selisih dengan target";
            String bentuk = "realisasi − target";
            Satuan satuan = target.satuan().selisih();
            List<Hitungan> operan = List.of(realisasi, target);
            if (target.angka().isEmpty() || realisasi.angka().isEmpty()) {
                String alasan = target.hasil() instanceof Hasil.Rentang
                        ? "target berupa rentang"
                        : Susun.alasan(target.angka().isEmpty() ? target : realisasi);
                return Susun.tak(a, uraian, alasan, satuan, nama, bentuk, operan);
            }
            if (!Susun.samaSatuan(target.satuan(), realisasi.satuan())) {
                return Susun.tak(a, uraian, Susun.satuanBerbeda(target, realisasi), satuan, nama, bentuk, operan);
            }
            BigDecimal r = realisasi.angka().orElseThrow();
            BigDecimal t = target.angka().orElseThrow();
            return Susun.angka(
                    a,
                    uraian,
                    r.subtract(t),
                    satuan,
                    Susun.rumus(
                            nama,
                            bentuk,
                            Susun.tulis(r) + " − " + Susun.suku(t),
                            Ungkapan.selisih(Ungkapan.operan(0), Ungkapan.operan(1))),
                    operan);
        });
    }

    Hitungan nisbah(Indikator i, int tahun) {
        return ruang.ambil(Alamat.dari("nisbah", i.kode()).pada(tahun), a -> {
            Hitungan kini = fakta.realisasi(i, tahun);
            Hitungan lalu = fakta.realisasi(i, tahun - 1, kini.satuan());
            String uraian = "Realisasi " + i.sebutan() + " tahun " + tahun + " terhadap " + (tahun - 1);
            String nama = "Nisbah realisasi";
            String bentuk = "realisasi tahun ini ÷ realisasi tahun sebelumnya × 100";
            Optional<String> halangan = halangan(i, tahun, kini, lalu)
                    .or(() -> lalu.angka().orElseThrow().signum() == 0
                            ? Optional.of("realisasi " + (tahun - 1) + " nol")
                            : Optional.empty());
            if (halangan.isPresent()) {
                return Susun.tak(a, uraian, halangan.get(), Satuan.PERSEN, nama, bentuk, List.of(kini, lalu));
            }
            BigDecimal r = kini.angka().orElseThrow();
            BigDecimal r0 = lalu.angka().orElseThrow();
            return Susun.angka(
                    a,
                    uraian,
                    r.scaleByPowerOfTen(2).divide(r0, Presisi.PENUH),
                    Satuan.PERSEN,
                    Susun.rumus(
                            nama,
                            bentuk,
                            Susun.tulis(r) + " ÷ " + Susun.suku(r0) + " × 100",
                            Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1))),
                    List.of(kini, lalu));
        });
    }

    private Optional<String> halangan(Indikator i, int tahun, Hitungan kini, Hitungan lalu) {
        if (kini.angka().isEmpty()) {
            return Optional.of(Susun.alasan(kini));
        }
        if (lalu.angka().isPresent()) {
            return Optional.empty();
        }
        List<Realisasi> satuanLain = ruang.indeks().realisasi(i, tahun - 1).stream()
                .filter(r -> !(r.realisasi() instanceof Hasil.TakTerhitung))
                .filter(r -> !Susun.samaSatuan(r.satuan(), kini.satuan()))
                .toList();
        return Optional.of(
                satuanLain.isEmpty()
                        ? "realisasi " + (tahun - 1) + " tidak tersedia"
                        : "pada " + (tahun - 1) + " diukur dalam "
                                + satuanLain.getFirst().satuan().nama() + ", sehingga tidak dibandingkan");
    }
}
