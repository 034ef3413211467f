package id.kinerja.paket.periksa;

import id.kinerja.kernel.Triwulan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A year that is the sum of its quarters needs all four. */
final class PeriksaTriwulan {
    private PeriksaTriwulan() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Map<String, List<Baris>> perTahun = isi.baris("realisasi").stream()
                .filter(b -> b.ada("realisasi") && dijumlahkan(b, isi))
                .collect(Collectors.groupingBy(
                        b -> b.teks("indikator") + " tahun "
                                + b.tertulis("tahun").orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        perTahun.forEach((hal, baris) -> setahun(hal, baris, pencatat));
    }

    private static boolean dijumlahkan(Baris b, IsiPaket isi) {
        return b.mungkinTeks("indikator")
                .flatMap(isi::indikator)
                .flatMap(i -> i.mungkinTeks("agregasi"))
                .filter("jumlah"::equals)
                .isPresent();
    }

    private static void setahun(String hal, List<Baris> baris, Pencatat pencatat) {
        Set<Triwulan> ada =
                baris.stream().flatMap(b -> b.triwulan("triwulan").stream()).collect(Collectors.toSet());
        boolean adaSetahun = baris.stream().anyMatch(b -> !b.ada("triwulan"));
        String hilang = Arrays.stream(Triwulan.values())
                .filter(t -> !ada.contains(t))
                .map(Triwulan::toString)
                .collect(Collectors.joining(", "));
        if (!adaSetahun && !hilang.isEmpty()) {
            pencatat.catat(
                    JenisMasalah.TRIWULAN_TIDAK_LENGKAP,
                    Tempat.di("realisasi", baris.getLast().nomor(), "triwulan"),
                    "Realisasi indikator " + hal + " dijumlahkan dari triwulannya, tetapi triwulan " + hilang
                            + " belum diisi; jumlah setahun belum lengkap.",
                    "Isi triwulan " + hilang + ". Bila memang tidak ada hasil, tulis 0.");
        }
    }
}
