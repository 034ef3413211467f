package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The plain mean of what can be computed; what can not is left out and said. */
final class RataRata {
    private static final String NAMA = "Rata-rata sederhana";
    private static final String BENTUK = "jumlah nilai ÷ banyaknya nilai yang dapat dihitung";

    private RataRata() {}

    static Hitungan atas(Alamat alamat, String uraian, String alasanKosong, List<Hitungan> operan) {
        List<BigDecimal> nilai =
                operan.stream().flatMap(h -> h.angka().stream()).toList();
        List<Hitungan> terlewat =
                operan.stream().filter(h -> h.angka().isEmpty()).toList();
        if (nilai.isEmpty()) {
            String alasan = operan.isEmpty() ? alasanKosong : "tidak satu pun nilainya dapat dihitung";
            return tak(alamat, uraian, alasan, operan);
        }
        BigDecimal jumlah = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String isi = "(" + nilai.stream().map(Susun::suku).collect(Collectors.joining(" + ")) + ") ÷ " + nilai.size();
        return Susun.angka(
                alamat,
                uraian,
                jumlah.divide(BigDecimal.valueOf(nilai.size()), Presisi.PENUH),
                Satuan.PERSEN,
                Susun.rumus(NAMA, BENTUK, isi, Ungkapan.rataRataSemua(operan)),
                operan,
                catatan(terlewat));
    }

    static Hitungan tak(Alamat alamat, String uraian, String alasan, List<Hitungan> operan) {
        return Susun.tak(alamat, uraian, alasan, Satuan.PERSEN, NAMA, BENTUK, operan);
    }

    private static List<String> catatan(List<Hitungan> terlewat) {
        return terlewat.stream()
                .map(h -> "Tidak diikutkan dalam rata-rata: " + h.uraian() + " (" + Susun.alasan(h) + ").")
                .toList();
    }
}
