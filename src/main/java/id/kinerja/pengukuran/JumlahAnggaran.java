package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Rumus;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sums and quotients of money. Blank is never zero: it is left out and said. */
final class JumlahAnggaran {
    /** Longest sum written out in a formula; a longer one names the number of its terms. */
    private static final int SUKU_DITULIS = 12;

    private static final String TERLEWAT = "Tidak ikut dijumlahkan: ";

    private JumlahAnggaran() {}

    static Hitungan jumlah(
            Alamat alamat, String uraian, String alasanKosong, List<Hitungan> operan, List<String> catatanAwal) {
        List<Hitungan> terisi =
                operan.stream().filter(h -> h.angka().isPresent()).toList();
        String bentuk = "jumlah rupiah unsur-unsurnya";
        if (terisi.isEmpty()) {
            return Susun.tak(alamat, uraian, alasanKosong, Satuan.RUPIAH, "Penjumlahan", bentuk, operan);
        }
        BigDecimal jumlah = terisi.stream().map(h -> h.angka().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Susun.angka(
                alamat,
                uraian,
                jumlah,
                Satuan.RUPIAH,
                Susun.rumus("Penjumlahan", bentuk, isi(terisi), Ungkapan.jumlahSemua(operan)),
                operan,
                catatan(operan, catatanAwal));
    }

    static Hitungan serapan(Alamat alamat, String uraian, Hitungan pagu, Hitungan realisasi) {
        String nama = "Serapan anggaran";
        String bentuk = "realisasi ÷ pagu × 100";
        List<Hitungan> operan = List.of(realisasi, pagu);
        String halangan = pagu.angka().isEmpty()
                ? Susun.alasan(pagu)
                : pagu.angka().get().signum() == 0 ? "pagu nol" : Susun.alasan(realisasi);
        if (!halangan.isEmpty()) {
            return Susun.tak(alamat, uraian, halangan, Satuan.PERSEN, nama, bentuk, operan);
        }
        BigDecimal p = pagu.angka().orElseThrow();
        BigDecimal r = realisasi.angka().orElseThrow();
        List<String> catatan = new ArrayList<>(bawaan(operan));
        if (r.compareTo(p) > 0) {
            catatan.add("Realisasi melebihi pagu; periksa datanya.");
        }
        Rumus rumus = Susun.rumus(
                nama,
                bentuk,
                FormatIndonesia.rupiah(r) + " ÷ " + FormatIndonesia.rupiah(p) + " × 100",
                Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1)));
        return Susun.angka(
                alamat, uraian, r.scaleByPowerOfTen(2).divide(p, Presisi.PENUH), Satuan.PERSEN, rumus, operan, catatan);
    }

    static Hitungan sisa(Alamat alamat, String uraian, Hitungan pagu, Hitungan realisasi) {
        String nama = "Sisa pagu";
        String bentuk = "pagu − realisasi";
        List<Hitungan> operan = List.of(pagu, realisasi);
        String halangan = pagu.angka().isEmpty() ? Susun.alasan(pagu) : Susun.alasan(realisasi);
        if (!halangan.isEmpty()) {
            return Susun.tak(alamat, uraian, halangan, Satuan.RUPIAH, nama, bentuk, operan);
        }
        BigDecimal p = pagu.angka().orElseThrow();
        BigDecimal r = realisasi.angka().orElseThrow();
        return Susun.angka(
                alamat,
                uraian,
                p.subtract(r),
                Satuan.RUPIAH,
                Susun.rumus(
                        nama,
                        bentuk,
                        FormatIndonesia.rupiah(p) + " − " + FormatIndonesia.rupiah(r),
                        Ungkapan.selisih(Ungkapan.operan(0), Ungkapan.operan(1))),
                operan,
                bawaan(operan));
    }

    /** What is left out or inferred below is said all the way up. */
    private static List<String> bawaan(List<Hitungan> operan) {
        List<String> catatan = new ArrayList<>(catatanDisimpulkan(operan));
        operan.stream()
                .flatMap(h -> h.catatan().stream())
                .filter(c -> c.startsWith(TERLEWAT))
                .forEach(catatan::add);
        return catatan;
    }

    private static String isi(List<Hitungan> terisi) {
        if (terisi.size() > SUKU_DITULIS) {
            return "jumlah " + terisi.size() + " unsur";
        }
        List<String> suku = terisi.stream()
                .map(h -> FormatIndonesia.rupiah(h.angka().orElseThrow()))
                .toList();
        return String.join(" + ", suku);
    }

    private static List<String> catatan(List<Hitungan> operan, List<String> awal) {
        List<String> catatan = new ArrayList<>(awal);
        operan.stream()
                .filter(h -> h.angka().isEmpty())
                .forEach(h -> catatan.add(TERLEWAT + h.uraian() + " (" + Susun.alasan(h) + ")."));
        catatan.addAll(bawaan(operan));
        return catatan.stream().distinct().toList();
    }

    static List<String> catatanDisimpulkan(List<Hitungan> operan) {
        return operan.stream().anyMatch(h -> Susun.berstatus(h, StatusFakta.DISIMPULKAN))
                ? List.of("Memuat baris yang disimpulkan dari jumlah yang dinyatakan, tidak tertulis di sumber.")
                : List.of();
    }
}
