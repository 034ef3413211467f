package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Counts added up. No row means none: a count of nothing is zero. */
final class Pencacahan {
    private static final int SUKU_DITULIS = 20;

    private Pencacahan() {}

    static Hitungan jumlah(Alamat alamat, String uraian, Satuan satuan, List<Hitungan> baris) {
        BigDecimal jumlah = baris.stream().flatMap(h -> h.angka().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        String isi = baris.isEmpty()
                ? "0"
                : baris.size() > SUKU_DITULIS
                        ? "jumlah " + baris.size() + " baris"
                        : baris.stream()
                                .flatMap(h -> h.angka().stream())
                                .map(Susun::tulis)
                                .collect(Collectors.joining(" + "));
        return Susun.angka(
                alamat,
                uraian,
                jumlah,
                satuan,
                Susun.rumus("Penjumlahan", "jumlah baris", isi, Ungkapan.jumlahSemua(baris)),
                baris);
    }
}
