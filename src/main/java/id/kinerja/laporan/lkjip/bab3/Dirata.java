package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.perencanaan.Indikator;
import java.util.List;

/**
 * How many things an average was really taken over, of how many there are.
 *
 * @param apa what they are, such as "indikator sasaran"
 */
public record Dirata(long terukur, long semua, String apa) {

    public static Dirata indikator(Konteks k) {
        List<Indikator> semua = PohonKinerja.semuaSasaran(k).stream()
                .flatMap(s -> s.indikator().stream())
                .toList();
        return dari(
                semua.stream()
                        .map(i -> k.ukur().indikator().capaian(i, k.tahun()))
                        .toList(),
                "indikator sasaran");
    }

    public static Dirata sasaran(Konteks k) {
        return dari(
                PohonKinerja.semuaSasaran(k).stream()
                        .map(s -> k.ukur().sasaran().rataRata(s.sasaran()))
                        .toList(),
                "sasaran");
    }

    public static Dirata tujuan(Konteks k) {
        return dari(
                PohonKinerja.dari(k).stream()
                        .filter(t -> !t.indikator().isEmpty())
                        .flatMap(t -> t.tujuan().stream())
                        .map(t -> k.ukur().sasaran().rataRata(t))
                        .toList(),
                "tujuan");
    }

    /** "tujuh indikator sasaran", "enam dari tujuh indikator sasaran". */
    public String sebutan() {
        String seluruhnya = FormatIndonesia.cacah(semua) + " " + apa;
        return terukur == semua ? seluruhnya : FormatIndonesia.cacah(terukur) + " dari " + seluruhnya;
    }

    private static Dirata dari(List<Hitungan> rata, String apa) {
        return new Dirata(rata.stream().filter(h -> h.angka().isPresent()).count(), rata.size(), apa);
    }
}
