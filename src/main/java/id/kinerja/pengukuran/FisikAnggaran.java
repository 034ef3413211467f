package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Physical progress upward: weighted by the ceiling, or the plain mean, as the settings say. */
final class FisikAnggaran {
    private FisikAnggaran() {}

    /** One part with its weight. */
    record Unsur(Hitungan fisik, Hitungan pagu) {
        boolean terisi() {
            return fisik.angka().isPresent();
        }
    }

    static Hitungan sederhana(Alamat alamat, String uraian, List<Unsur> unsur) {
        String nama = "Realisasi fisik rata-rata sederhana";
        String bentuk = "jumlah realisasi fisik ÷ banyaknya unsur";
        List<Unsur> terisi = unsur.stream().filter(Unsur::terisi).toList();
        List<Hitungan> operan = unsur.stream().map(Unsur::fisik).toList();
        if (terisi.isEmpty()) {
            return Susun.tak(alamat, uraian, "realisasi fisik belum diisi", Satuan.PERSEN, nama, bentuk, operan);
        }
        List<BigDecimal> nilai =
                terisi.stream().map(u -> u.fisik().angka().orElseThrow()).toList();
        BigDecimal jumlah = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String isi = "(" + nilai.stream().map(Susun::tulis).collect(Collectors.joining(" + ")) + ") ÷ " + nilai.size();
        return Susun.angka(
                alamat,
                uraian,
                jumlah.divide(BigDecimal.valueOf(nilai.size()), Presisi.PENUH),
                Satuan.PERSEN,
                Susun.rumus(nama, bentuk, isi, Ungkapan.rataRataSemua(operan)),
                operan,
                catatan(unsur, terisi));
    }

    static Hitungan berbobot(Alamat alamat, String uraian, List<Unsur> unsur) {
        String nama = "Realisasi fisik tertimbang pagu";
        String bentuk = "jumlah (realisasi fisik × pagu) ÷ jumlah pagu";
        List<Unsur> terisi = unsur.stream()
                .filter(u -> u.terisi() && u.pagu().angka().isPresent())
                .toList();
        List<Hitungan> operan = unsur.stream()
                .flatMap(u -> List.of(u.fisik(), u.pagu()).stream())
                .toList();
        BigDecimal bobot =
                terisi.stream().map(u -> u.pagu().angka().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (bobot.signum() == 0) {
            String alasan = terisi.isEmpty() ? "realisasi fisik belum diisi" : "pagu nol";
            return Susun.tak(alamat, uraian, alasan, Satuan.PERSEN, nama, bentuk, operan);
        }
        BigDecimal jumlah = terisi.stream()
                .map(u -> u.fisik()
                        .angka()
                        .orElseThrow()
                        .multiply(u.pagu().angka().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String isi = terisi.stream()
                        .map(u -> Susun.tulis(u.fisik().angka().orElseThrow()) + " × "
                                + Susun.tulis(u.pagu().angka().orElseThrow(), Satuan.RUPIAH))
                        .collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ " + Susun.tulis(bobot, Satuan.RUPIAH);
        return Susun.angka(
                alamat,
                uraian,
                jumlah.divide(bobot, Presisi.PENUH),
                Satuan.PERSEN,
                Susun.rumus(nama, bentuk, isi, berbobot(unsur, terisi)),
                operan,
                catatan(unsur, terisi));
    }

    /** Operands come in pairs: progress, then ceiling. */
    private static Ungkapan berbobot(List<Unsur> unsur, List<Unsur> terisi) {
        List<Ungkapan> hasilKali = new ArrayList<>();
        List<Ungkapan> bobot = new ArrayList<>();
        for (int i = 0; i < unsur.size(); i++) {
            if (terisi.contains(unsur.get(i))) {
                Ungkapan pagu = Ungkapan.operan(2 * i + 1);
                hasilKali.add(Ungkapan.kali(Ungkapan.operan(2 * i), pagu));
                bobot.add(pagu);
            }
        }
        return Ungkapan.bagi(new Ungkapan.Jumlah(hasilKali), new Ungkapan.Jumlah(bobot));
    }

    private static List<String> catatan(List<Unsur> unsur, List<Unsur> terisi) {
        List<String> catatan = new ArrayList<>();
        unsur.stream()
                .filter(u -> !terisi.contains(u))
                .forEach(u -> catatan.add("Tidak diikutkan: " + u.fisik().uraian() + " ("
                        + (u.terisi() ? Susun.alasan(u.pagu()) : Susun.alasan(u.fisik())) + ")."));
        return catatan;
    }
}
