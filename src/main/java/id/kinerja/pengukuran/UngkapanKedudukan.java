package id.kinerja.pengukuran;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.NilaiUngkapan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.kernel.Ungkapan.Banding;
import id.kinerja.kernel.Ungkapan.Banyaknya;
import id.kinerja.pengukuran.UkurSasaran.Kedudukan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many indicators stand so, told from their capaian: above, at or below 100. */
final class UngkapanKedudukan {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private UngkapanKedudukan() {}

    /** Empty where capaian does not tell it, such as under a cap of 100. */
    static Optional<Ungkapan> banyaknya(Kedudukan kedudukan, List<Hitungan> capaian, long banyak) {
        Ungkapan ungkapan = switch (kedudukan) {
            case TERUKUR -> terukur(capaian);
            case MELAMPAUI -> banyaknya(capaian, Banding.LEBIH, SERATUS);
            case MENCAPAI -> banyaknya(capaian, Banding.SAMA, SERATUS);
            case DI_BAWAH -> banyaknya(capaian, Banding.KURANG, SERATUS);
            case TIDAK_TERUKUR -> Ungkapan.selisih(Ungkapan.tetapan(capaian.size()), terukur(capaian));
        };
        return NilaiUngkapan.atas(ungkapan, capaian).equals(Hasil.angka(banyak))
                ? Optional.of(ungkapan)
                : Optional.empty();
    }

    /** Capaian is never negative. */
    private static Ungkapan terukur(List<Hitungan> capaian) {
        return banyaknya(capaian, Banding.PALING_SEDIKIT, BigDecimal.ZERO);
    }

    private static Ungkapan banyaknya(List<Hitungan> capaian, Banding banding, BigDecimal batas) {
        return new Banyaknya(
                IntStream.range(0, capaian.size())
                        .mapToObj(Ungkapan.Operan::new)
                        .toList(),
                banding,
                batas);
    }
}
