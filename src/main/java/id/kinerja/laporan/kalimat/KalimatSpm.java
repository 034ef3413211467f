package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import java.math.BigDecimal;
import java.util.List;

/** Minimum service standard: how many services meet it and which do not. */
public final class KalimatSpm {
    private KalimatSpm() {}

    public record Layanan(String nama, BigDecimal target, Hitungan penerima) {
        boolean terpenuhi() {
            return penerima.angka().filter(p -> p.compareTo(target) >= 0).isPresent();
        }
    }

    public static List<Sebaris> ringkas(List<Layanan> layanan) {
        List<Layanan> terukur =
                layanan.stream().filter(l -> l.penerima().angka().isPresent()).toList();
        List<Layanan> kurang = terukur.stream().filter(l -> !l.terpenuhi()).toList();
        if (terukur.isEmpty()) {
            return List.of();
        }
        String jumlah = FormatIndonesia.cacah(terukur.size());
        Rangkai k = kurang.isEmpty()
                ? Rangkai.awali(Bilangan.seluruh(terukur.size(), "layanan SPM memenuhi target penerima."))
                : Rangkai.awali(
                                kurang.size() == terukur.size()
                                        ? Bilangan.seluruh(
                                                kurang.size(), "layanan SPM belum memenuhi target penerima: ")
                                        : FormatIndonesia.cacah(kurang.size()) + " dari " + jumlah
                                                + " layanan SPM belum memenuhi target penerima: ")
                        .deret(
                                kurang,
                                (r, l) -> r.teks(l.nama())
                                        .teks(" (")
                                        .nilai(l.penerima())
                                        .teks(")"))
                        .teks(".");
        return k.kalimat();
    }
}
