package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import java.util.List;
import java.util.Optional;

/** How the indicators of the Perjanjian Kinerja came out; one that is not measured is said, not passed over. */
public final class KalimatPerjanjian {
    private KalimatPerjanjian() {}

    /** @param hasil one per row of the agreement, empty when the row is not measured */
    public static List<Sebaris> ringkas(List<Optional<HasilTahun>> hasil) {
        if (hasil.isEmpty()) {
            return List.of();
        }
        List<HasilTahun> terukur = hasil.stream()
                .flatMap(Optional::stream)
                .filter(HasilTahun::terukur)
                .toList();
        long tercapai = terukur.stream().filter(h -> !h.diBawahTarget()).count();
        long belum = hasil.size() - terukur.size();
        String semua = FormatIndonesia.cacah(hasil.size());
        Rangkai k = Rangkai.awali(
                tercapai == hasil.size()
                        ? Bilangan.seluruh(tercapai, "indikator Perjanjian Kinerja mencapai target")
                        : tercapai == 0
                                ? "belum ada satu pun dari " + semua
                                        + " indikator Perjanjian Kinerja yang mencapai target"
                                : FormatIndonesia.cacah(tercapai) + " dari " + semua
                                        + " indikator Perjanjian Kinerja terukur dan mencapai target");
        long gagal = terukur.size() - tercapai;
        if (gagal > 0) {
            k.teks("; " + FormatIndonesia.cacah(gagal) + " indikator di bawah target");
        }
        if (belum > 0) {
            k.teks("; " + FormatIndonesia.cacah(belum) + " indikator belum diukur");
        }
        return k.teks(".").kalimat();
    }
}
