package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Hitungan;
import java.util.List;
import java.util.Optional;

/** This year against the year before. */
public final class KalimatTahunLalu {
    private KalimatTahunLalu() {}

    /**
     * @param lalu the year before; empty when no earlier year is known at all
     * @param perubahan realisation minus that of the year before
     */
    public static List<Sebaris> satu(HasilTahun ini, Optional<HasilTahun> lalu, Hitungan perubahan) {
        if (ini.realisasi().angka().isEmpty()) {
            return Rangkai.awali("Realisasi ")
                    .teks(ini.namaDiTengah())
                    .teks(" tahun " + ini.tahun() + " belum tersedia, sehingga tidak dibandingkan.")
                    .kalimat();
        }
        if (lalu.isEmpty()) {
            return Rangkai.awali(ini.nama())
                    .teks(" mulai diukur pada " + ini.tahun() + "; belum ada tahun pembanding.")
                    .kalimat();
        }
        if (lalu.get().realisasi().angka().isEmpty()) {
            return Rangkai.awali("Realisasi ")
                    .teks(ini.namaDiTengah())
                    .teks(" tahun " + lalu.get().tahun() + " tidak tersedia, sehingga tidak dibandingkan.")
                    .kalimat();
        }
        HasilTahun dulu = lalu.get();
        if (!dulu.realisasi().satuan().equals(ini.realisasi().satuan())) {
            return bedaSatuan(ini, dulu);
        }
        return perubahan
                .angka()
                .map(d -> banding(ini, dulu, perubahan, d.signum()))
                .orElse(List.of());
    }

    /** A year in which another unit was used can not be compared. */
    public static List<Sebaris> bedaSatuan(HasilTahun ini, HasilTahun dulu) {
        return Rangkai.awali("Pada " + dulu.tahun() + " ")
                .teks(ini.namaDiTengah())
                .teks(" diukur dalam " + sebutan(dulu) + ", sehingga tidak dibandingkan.")
                .kalimat();
    }

    private static String sebutan(HasilTahun h) {
        String nama = h.realisasi().satuan().nama();
        return nama.equals("%") ? "persen" : nama;
    }

    private static List<Sebaris> banding(HasilTahun ini, HasilTahun dulu, Hitungan perubahan, int tanda) {
        if (tanda == 0) {
            return tetap(ini, dulu);
        }
        Rangkai k = Rangkai.awali(ini.nama())
                .teks(tanda > 0 ? " naik " : " turun ")
                .besarnya(perubahan)
                .teks(", dari ")
                .nilai(dulu.realisasi())
                .teks(" menjadi ")
                .nilai(ini.realisasi());
        if (ini.indikator().arah().makinRendahMakinBaik()) {
            k.teks(
                    tanda < 0
                            ? "; ini berarti perbaikan karena makin rendah makin baik"
                            : "; ini berarti penurunan kinerja karena makin rendah makin baik");
        }
        return k.teks(".").kalimat();
    }

    private static List<Sebaris> tetap(HasilTahun ini, HasilTahun dulu) {
        Rangkai k = Rangkai.awali("Realisasi ")
                .teks(ini.namaDiTengah())
                .teks(" tetap ")
                .nilai(ini.realisasi())
                .teks(".");
        if (semataKarenaTarget(ini, dulu)) {
            k.teks(" Capaiannya ")
                    .teks(arah(ini.capaian(), dulu.capaian(), "naik", "turun"))
                    .teks(" dari ")
                    .nilai(dulu.capaian())
                    .teks(" menjadi ")
                    .nilai(ini.capaian())
                    .teks(" semata karena targetnya ")
                    .teks(arah(ini.target(), dulu.target(), "dinaikkan", "diturunkan"))
                    .teks(" dari ")
                    .nilai(dulu.target())
                    .teks(" menjadi ")
                    .nilai(ini.target())
                    .teks(".");
        }
        return k.kalimat();
    }

    private static boolean semataKarenaTarget(HasilTahun ini, HasilTahun dulu) {
        return berbeda(ini.capaian(), dulu.capaian())
                && berbeda(ini.target(), dulu.target())
                && ini.target().satuan().equals(dulu.target().satuan());
    }

    private static boolean berbeda(Hitungan a, Hitungan b) {
        return a.angka().isPresent()
                && b.angka().isPresent()
                && a.angka().get().compareTo(b.angka().get()) != 0;
    }

    private static String arah(Hitungan kini, Hitungan dulu, String lebih, String kurang) {
        return kini.angka().orElseThrow().compareTo(dulu.angka().orElseThrow()) > 0 ? lebih : kurang;
    }
}
