package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.perencanaan.Agregasi;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Quarters made into a year by the rule of the indicator; a blank quarter is left out and said. */
final class GabunganTriwulan {
    private static final int SETAHUN = 4;

    private GabunganTriwulan() {}

    static Hitungan gabung(
            Alamat alamat, String uraian, Agregasi agregasi, Satuan satuan, List<Hitungan> triwulanTakUrut) {
        List<Hitungan> triwulan = triwulanTakUrut.stream()
                .sorted(Comparator.comparing(h -> h.alamat().varian().orElse("")))
                .toList();
        List<Hitungan> terisi =
                triwulan.stream().filter(h -> h.angka().isPresent()).toList();
        if (terisi.isEmpty()) {
            return Susun.tak(
                    alamat,
                    uraian,
                    "belum satu triwulan pun terisi",
                    satuan,
                    nama(agregasi),
                    bentuk(agregasi),
                    triwulan);
        }
        List<BigDecimal> nilai =
                terisi.stream().map(h -> h.angka().orElseThrow()).toList();
        String penjumlahan = nilai.stream().map(Susun::suku).collect(Collectors.joining(" + "));
        BigDecimal jumlah = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal hasil = switch (agregasi) {
            case JUMLAH -> jumlah;
            case TERAKHIR -> nilai.getLast();
            case RATA_RATA -> jumlah.divide(BigDecimal.valueOf(nilai.size()), Presisi.PENUH);
        };
        String isi = switch (agregasi) {
            case JUMLAH -> penjumlahan;
            case TERAKHIR -> Susun.tulis(nilai.getLast());
            case RATA_RATA -> "(" + penjumlahan + ") ÷ " + nilai.size();
        };
        Ungkapan ungkapan = switch (agregasi) {
            case JUMLAH -> Ungkapan.jumlahSemua(triwulan);
            case TERAKHIR -> Ungkapan.operan(triwulan.indexOf(terisi.getLast()));
            case RATA_RATA -> Ungkapan.rataRataSemua(triwulan);
        };
        List<String> catatan = terisi.size() == SETAHUN
                ? List.of()
                : List.of(
                        "Baru " + terisi.size() + " dari " + SETAHUN + " triwulan terisi; yang kosong tidak dihitung.");
        return Susun.angka(
                alamat,
                uraian,
                hasil,
                satuan,
                Susun.rumus(nama(agregasi), bentuk(agregasi), isi, ungkapan),
                triwulan,
                catatan);
    }

    private static String nama(Agregasi agregasi) {
        return switch (agregasi) {
            case JUMLAH -> "Jumlah triwulan";
            case TERAKHIR -> "Triwulan terakhir";
            case RATA_RATA -> "Rata-rata triwulan";
        };
    }

    private static String bentuk(Agregasi agregasi) {
        return switch (agregasi) {
            case JUMLAH -> "jumlah nilai triwulan";
            case TERAKHIR -> "nilai triwulan terakhir yang terisi";
            case RATA_RATA -> "jumlah nilai triwulan ÷ banyaknya triwulan terisi";
        };
    }
}
