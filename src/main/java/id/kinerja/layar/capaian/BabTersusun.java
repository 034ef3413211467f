package id.kinerja.layar.capaian;

import id.kinerja.dokumen.BagianTersusun;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Bab III cut out of the composed LKjIP. */
sealed interface BabTersusun {
    String BAB = "bab3";
    String AWALAN = BAB + ".";
    String PERTAMA = "target-realisasi";
    String TAHUN_LALU = "tahun-lalu";

    /** Its sections that say something, with the numbers of the whole report. */
    record Tersusun(List<BagianTersusun> bagian, Penomoran nomor) implements BabTersusun {
        public Tersusun {
            bagian = List.copyOf(bagian);
        }

        Optional<BagianTersusun> cari(String kode) {
            return bagian.stream().filter(b -> kodePendek(b).equals(kode)).findFirst();
        }

        /** The section in which a table, figure or heading with this key stands. */
        Optional<BagianTersusun> pemilik(String kunci) {
            return bagian.stream()
                    .filter(b -> b.kode().equals(kunci) || PotonganBagian.memuat(b.blok(), kunci))
                    .findFirst();
        }
    }

    /** The prose names numbers that do not exist, one sentence each. */
    record Gagal(List<String> sebab) implements BabTersusun {
        public Gagal {
            sebab = List.copyOf(sebab);
        }
    }

    static BabTersusun atas(Pengukuran ukur, Clock jam) {
        try {
            Dokumen dokumen = JenisDokumenLaporan.LKJIP.susun(ukur, jam);
            return new Tersusun(
                    BagianTersusun.dari(dokumen).stream()
                            .filter(b -> b.bab().equals(BAB) && !b.blok().isEmpty())
                            .toList(),
                    Penomoran.atas(dokumen));
        } catch (RujukanTidakDikenal galat) {
            return new Gagal(String.valueOf(galat.getMessage()).lines().toList());
        }
    }

    /** As it stands in the address: {@code target-realisasi}. */
    static String kodePendek(BagianTersusun b) {
        return b.kode().startsWith(AWALAN) ? b.kode().substring(AWALAN.length()) : b.kode();
    }
}
