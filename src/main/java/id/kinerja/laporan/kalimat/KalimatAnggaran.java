package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Hitungan;
import java.util.Comparator;
import java.util.List;

/** Ceiling, spending and absorption. */
public final class KalimatAnggaran {
    private KalimatAnggaran() {}

    public record Serapan(String nama, Hitungan serapan) {}

    public static List<Sebaris> ringkas(Hitungan pagu, Hitungan realisasi, Hitungan serapan, Hitungan sisa) {
        if (pagu.angka().isEmpty()) {
            return List.of();
        }
        Rangkai k = Rangkai.awali("Dari pagu ").nilai(pagu);
        if (realisasi.angka().isEmpty()) {
            return k.teks(" belum ada realisasi yang dilaporkan.").kalimat();
        }
        return k.teks(" terserap ")
                .nilai(realisasi)
                .teks(" atau ")
                .nilai(serapan)
                .teks("; sisa pagu ")
                .nilai(sisa)
                .teks(".")
                .kalimat();
    }

    /** Highest and lowest absorption; nothing when there are fewer than two to compare. */
    public static List<Sebaris> tertinggiTerendah(List<Serapan> serapan) {
        List<Serapan> urut = serapan.stream()
                .filter(s -> s.serapan().angka().isPresent())
                .sorted(Comparator.comparing((Serapan s) -> s.serapan().angka().orElseThrow())
                        .reversed())
                .toList();
        if (urut.size() < 2) {
            return List.of();
        }
        List<Serapan> tertinggi = setara(urut, urut.getFirst());
        if (tertinggi.size() == urut.size()) {
            return Rangkai.awali("Penyerapan semua program sama, yaitu ")
                    .nilai(urut.getFirst().serapan())
                    .teks(".")
                    .kalimat();
        }
        List<Serapan> terendah = setara(urut, urut.getLast());
        Rangkai k = Rangkai.awali("Penyerapan tertinggi terdapat pada ");
        sebut(k, tertinggi);
        k.teks(" dan terendah pada ");
        sebut(k, terendah);
        return k.teks(".").kalimat();
    }

    private static List<Serapan> setara(List<Serapan> serapan, Serapan acuan) {
        return serapan.stream()
                .filter(s -> s.serapan()
                                .angka()
                                .orElseThrow()
                                .compareTo(acuan.serapan().angka().orElseThrow())
                        == 0)
                .toList();
    }

    private static void sebut(Rangkai k, List<Serapan> setara) {
        k.deret(setara, (r, s) -> r.teks(s.nama()))
                .teks(setara.size() > 1 ? " (masing-masing " : " (")
                .nilai(setara.getFirst().serapan())
                .teks(")");
    }
}
