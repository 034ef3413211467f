package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Hitungan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Efficiency is only concluded where the target was reached. */
public final class KalimatEfisiensi {
    private static final BigDecimal PENUH = BigDecimal.valueOf(100);

    private KalimatEfisiensi() {}

    /** @param sebutan "sasaran 2.1" or the indicator's short name */
    public record Baris(String sebutan, Hitungan capaian, Hitungan serapan, Hitungan efisiensi) {
        boolean dapatDisimpulkan() {
            return efisiensi.angka().isPresent()
                    && capaian.angka().filter(c -> c.compareTo(PENUH) >= 0).isPresent();
        }
    }

    public static List<Sebaris> semua(List<Baris> baris) {
        List<Baris> tercapai = baris.stream()
                .filter(Baris::dapatDisimpulkan)
                .sorted(Comparator.comparing((Baris b) -> b.efisiensi().angka().orElseThrow())
                        .reversed())
                .toList();
        Rangkai k = Rangkai.kosong();
        if (!tercapai.isEmpty()) {
            terbesar(k, tercapai);
        }
        baris.stream()
                .filter(b -> !b.dapatDisimpulkan())
                .filter(b ->
                        b.serapan().angka().isPresent() && b.capaian().angka().isPresent())
                .forEach(b -> k.teks(k.hampa() ? "" : " ").isi(tidakDisimpulkan(b)));
        return k.jadi();
    }

    private static void terbesar(Rangkai k, List<Baris> urut) {
        Baris atas = urut.getFirst();
        k.teks(
                        urut.size() == 1
                                ? "Efisiensi " + atas.sebutan() + " adalah "
                                : "Efisiensi terbesar terdapat pada " + atas.sebutan() + ", yaitu ")
                .nilai(atas.efisiensi())
                .teks(": capaian ")
                .nilai(atas.capaian())
                .teks(" diperoleh dengan ")
                .nilai(atas.serapan())
                .teks(" anggaran.");
        if (urut.size() > 1) {
            k.teks(" Efisiensi ")
                    .deret(
                            urut.subList(1, urut.size()),
                            (r, b) -> r.teks(b.sebutan()).teks(" adalah ").nilai(b.efisiensi()))
                    .teks(".");
        }
    }

    static List<Sebaris> tidakDisimpulkan(Baris b) {
        return Rangkai.awali("Pada ")
                .teks(b.sebutan())
                .teks(", penyerapan ")
                .nilai(b.serapan())
                .teks(" disertai capaian ")
                .nilai(b.capaian())
                .teks("; efisiensi tidak disimpulkan.")
                .kalimat();
    }
}
