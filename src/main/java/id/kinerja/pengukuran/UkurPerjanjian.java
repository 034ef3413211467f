package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.perjanjian.AnggaranPk;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.List;
import java.util.stream.Stream;

/** What the Perjanjian Kinerja promises, as signed: the targets of annex A, the amounts of annex B and their sum. */
public final class UkurPerjanjian {
    private final Ruang ruang;

    UkurPerjanjian(Ruang ruang) {
        this.ruang = ruang;
    }

    /** The target of one row of annex A: {@code target-pk:murni/pk-1}. */
    public Hitungan target(BarisPk b) {
        return ruang.ambil(
                Alamat.dari("target-pk", Susun.siput(b.versi())).varian(Susun.siput(b.kode())),
                a -> Susun.fakta(
                        a,
                        "Target " + b.namaIndikator() + " dalam " + nama(b.versi()),
                        b.target(),
                        b.satuan(),
                        b.sumber()));
    }

    /** The amount of one row of annex B: {@code pagu-pk:murni/pk-anggaran-1}. */
    public Hitungan anggaran(AnggaranPk b) {
        return ruang.ambil(
                alamat(b.versi()).varian(Susun.siput(b.kode())),
                a -> Susun.fakta(
                        a,
                        "Anggaran " + b.program() + " dalam " + nama(b.versi()),
                        new Hasil.Angka(b.anggaran()),
                        Satuan.RUPIAH,
                        b.sumber()));
    }

    /** Sum of annex B: {@code pagu-pk:murni}; not computable when it has no row. */
    public Hitungan anggaran(VersiPk versi) {
        return ruang.ambil(
                alamat(versi),
                a -> JumlahAnggaran.jumlah(
                        a,
                        "Anggaran program dalam " + nama(versi),
                        "tidak ada anggaran dalam " + nama(versi),
                        ruang.data().perjanjianAnggaran().stream()
                                .filter(b -> b.versi() == versi)
                                .map(this::anggaran)
                                .toList(),
                        List.of()));
    }

    Stream<Hitungan> target() {
        return ruang.data().perjanjian().stream().map(this::target);
    }

    private static Alamat alamat(VersiPk versi) {
        return Alamat.dari("pagu-pk", Susun.siput(versi));
    }

    private static String nama(VersiPk versi) {
        return versi == VersiPk.MURNI ? "Perjanjian Kinerja" : "Perjanjian Kinerja Perubahan";
    }
}
