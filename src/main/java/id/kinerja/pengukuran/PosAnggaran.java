package id.kinerja.pengukuran;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of the budget tree: facts at the sub kegiatan, sums above. */
final class PosAnggaran {
    private final Ruang ruang;
    private final Sekali<PohonAnggaran> pohon;

    PosAnggaran(Ruang ruang) {
        this.ruang = ruang;
        this.pohon = new Sekali<>(
                () -> new PohonAnggaran(ruang.data(), ruang.indeks().anggaran(ruang.tahun())));
    }

    PohonAnggaran pohon() {
        return pohon.ambil();
    }

    Hitungan pos(Ukuran ukuran, KodeProgram kode) {
        return ruang.ambil(Alamat.dari(ukuran.kode(), kode.nilai()), a -> {
            String uraian = ukuran.sebutan() + " " + pohon().sebutan(kode);
            return switch (ukuran) {
                case SERAPAN -> JumlahAnggaran.serapan(a, uraian, pos(Ukuran.PAGU, kode), pos(Ukuran.REALISASI, kode));
                case SISA -> JumlahAnggaran.sisa(a, uraian, pos(Ukuran.PAGU, kode), pos(Ukuran.REALISASI, kode));
                case PAGU, REALISASI, FISIK ->
                    kode.tingkat() == TingkatAnggaran.SUB_KEGIATAN
                            ? subKegiatan(a, uraian, ukuran, kode)
                            : gabung(a, uraian, ukuran, pohon().anak(kode));
            };
        });
    }

    Hitungan total(Ukuran ukuran) {
        return ruang.ambil(Alamat.dari(ukuran.kode(), UkurAnggaran.TOTAL), a -> {
            String uraian = ukuran.sebutan() + " " + ruang.data().profil().namaOpd() + " tahun " + ruang.tahun();
            return switch (ukuran) {
                case SERAPAN -> JumlahAnggaran.serapan(a, uraian, total(Ukuran.PAGU), total(Ukuran.REALISASI));
                case SISA -> JumlahAnggaran.sisa(a, uraian, total(Ukuran.PAGU), total(Ukuran.REALISASI));
                case PAGU, REALISASI, FISIK -> gabung(a, uraian, ukuran, pohon().program());
            };
        });
    }

    private Hitungan gabung(Alamat alamat, String uraian, Ukuran ukuran, List<KodeProgram> unsur) {
        if (ukuran == Ukuran.FISIK) {
            return gabungFisik(
                    alamat,
                    uraian,
                    unsur.stream()
                            .map(k -> new FisikAnggaran.Unsur(pos(Ukuran.FISIK, k), pos(Ukuran.PAGU, k)))
                            .toList());
        }
        return JumlahAnggaran.jumlah(
                alamat,
                uraian,
                unsur.isEmpty() ? "tidak ada baris anggaran" : kosong(ukuran),
                unsur.stream().map(k -> pos(ukuran, k)).toList(),
                List.of());
    }

    Hitungan gabungFisik(Alamat alamat, String uraian, List<FisikAnggaran.Unsur> unsur) {
        return ruang.data().setelan().fisikBerbobot()
                ? FisikAnggaran.berbobot(alamat, uraian, unsur)
                : FisikAnggaran.sederhana(alamat, uraian, unsur);
    }

    private Hitungan subKegiatan(Alamat alamat, String uraian, Ukuran ukuran, KodeProgram kode) {
        List<Anggaran> baris = pohon().baris(kode);
        if (baris.isEmpty()) {
            return Susun.kosong(alamat, uraian, "tidak ada baris anggaran", satuan(ukuran));
        }
        if (baris.size() == 1) {
            return fakta(alamat, uraian, ukuran, baris.getFirst());
        }
        if (ukuran == Ukuran.FISIK) {
            return gabungFisik(
                    alamat,
                    uraian,
                    baris.stream()
                            .map(b -> new FisikAnggaran.Unsur(sumberDana(Ukuran.FISIK, b), sumberDana(Ukuran.PAGU, b)))
                            .toList());
        }
        return JumlahAnggaran.jumlah(
                alamat,
                uraian,
                kosong(ukuran),
                baris.stream().map(b -> sumberDana(ukuran, b)).toList(),
                List.of());
    }

    /** One fund source of a sub kegiatan: {@code pagu:1.06.04.2.01.01/dak}. */
    Hitungan sumberDana(Ukuran ukuran, Anggaran baris) {
        String nama = baris.sumberDana().orElse("tanpa sumber dana");
        return ruang.ambil(
                Alamat.dari(ukuran.kode(), baris.subKegiatan().nilai()).varian(Susun.siput(nama)),
                a -> fakta(
                        a,
                        ukuran.sebutan() + " " + pohon().sebutan(baris.subKegiatan()) + " (" + nama + ")",
                        ukuran,
                        baris));
    }

    private static Hitungan fakta(Alamat alamat, String uraian, Ukuran ukuran, Anggaran baris) {
        Optional<BigDecimal> nilai = switch (ukuran) {
            case PAGU -> baris.paguPerubahan().or(baris::paguMurni);
            case REALISASI -> baris.realisasi();
            case FISIK -> baris.fisik();
            case SERAPAN, SISA -> throw new IllegalArgumentException(ukuran + " bukan fakta");
        };
        Hasil hasil = nilai.<Hasil>map(Hasil.Angka::new).orElseGet(() -> new Hasil.TakTerhitung(kosong(ukuran)));
        List<String> catatan = new ArrayList<>();
        boolean murni = ukuran == Ukuran.PAGU
                && baris.paguPerubahan().isEmpty()
                && baris.paguMurni().isPresent();
        if (ukuran == Ukuran.PAGU) {
            baris.keterangan().map(Susun::kalimat).ifPresent(catatan::add);
        }
        return Susun.fakta(
                alamat, murni ? uraian + " (murni)" : uraian, hasil, satuan(ukuran), baris.sumber(), catatan);
    }

    private static Satuan satuan(Ukuran ukuran) {
        return ukuran == Ukuran.FISIK ? Satuan.PERSEN : Satuan.RUPIAH;
    }

    static String kosong(Ukuran ukuran) {
        return switch (ukuran) {
            case PAGU -> "pagu belum diisi";
            case REALISASI -> "realisasi keuangan belum diisi";
            case FISIK -> "realisasi fisik belum diisi";
            case SERAPAN, SISA -> "pagu atau realisasi belum diisi";
        };
    }
}
