package id.kinerja.pengukuran;

import id.kinerja.anggaran.JumlahDinyatakan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sums as documents state them, beside the sums of their children; never used as truth. */
final class JumlahDokumen {
    private final Ruang ruang;
    private final PosAnggaran pos;

    JumlahDokumen(Ruang ruang, PosAnggaran pos) {
        this.ruang = ruang;
        this.pos = pos;
    }

    /** {@code dinyatakan:1.06.01/pagu}. */
    Hitungan dinyatakan(JumlahDinyatakan j) {
        return ruang.ambil(
                Alamat.dari("dinyatakan", j.objek()).varian(Susun.siput(j.ukuran())),
                a -> Susun.fakta(
                        a,
                        ukuran(j).sebutan() + " " + j.objek() + " yang dinyatakan dokumen",
                        new Hasil.Angka(j.nilai()),
                        satuan(j),
                        j.sumber()));
    }

    /** Stated minus summed; not computable when there is nothing to sum. */
    Hitungan selisih(JumlahDinyatakan j) {
        return ruang.ambil(Alamat.dari("selisih-jumlah", j.objek()).varian(Susun.siput(j.ukuran())), a -> {
            Hitungan tertulis = dinyatakan(j);
            Optional<Hitungan> jumlah = hitung(j);
            Satuan satuan = satuan(j).selisih();
            String uraian = "Selisih " + ukuran(j).sebutan().toLowerCase(Locale.ROOT) + " " + j.objek()
                    + " yang dinyatakan dengan jumlah unsurnya";
            String nama = "Selisih jumlah";
            String bentuk = "jumlah yang dinyatakan − jumlah unsur";
            if (jumlah.flatMap(Hitungan::angka).isEmpty()) {
                String alasan = jumlah.map(Susun::alasan).orElse("kode tidak ada dalam anggaran");
                return Susun.tak(a, uraian, alasan, satuan, nama, bentuk, List.of(tertulis));
            }
            BigDecimal hasil = jumlah.get().angka().orElseThrow();
            return Susun.angka(
                    a,
                    uraian,
                    j.nilai().subtract(hasil),
                    satuan,
                    Susun.rumus(
                            nama,
                            bentuk,
                            Susun.tulis(j.nilai(), satuan(j)) + " − " + Susun.tulis(hasil, satuan(j)),
                            Ungkapan.selisih(Ungkapan.operan(0), Ungkapan.operan(1))),
                    List.of(tertulis, jumlah.get()));
        });
    }

    /** Compared at the decimals that the document prints. */
    boolean berbeda(JumlahDinyatakan j) {
        return hitung(j)
                .flatMap(Hitungan::angka)
                .filter(h -> h.setScale(Math.max(j.nilai().scale(), 0), RoundingMode.HALF_UP)
                                .compareTo(j.nilai())
                        != 0)
                .isPresent();
    }

    private Optional<Hitungan> hitung(JumlahDinyatakan j) {
        return UkurAnggaran.TOTAL.equals(j.objek())
                ? Optional.of(pos.total(ukuran(j)))
                : KodeProgram.baca(j.objek()).filter(k -> pos.pohon().memuat(k)).map(k -> pos.pos(ukuran(j), k));
    }

    private static Ukuran ukuran(JumlahDinyatakan j) {
        return switch (j.ukuran()) {
            case PAGU -> Ukuran.PAGU;
            case REALISASI -> Ukuran.REALISASI;
            case FISIK -> Ukuran.FISIK;
        };
    }

    private static Satuan satuan(JumlahDinyatakan j) {
        return ukuran(j) == Ukuran.FISIK ? Satuan.PERSEN : Satuan.RUPIAH;
    }
}
