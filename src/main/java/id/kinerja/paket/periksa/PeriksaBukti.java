package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Evidence named by a path is in the package; an address on the web or a mere name is not looked for. */
final class PeriksaBukti {
    private static final Pattern JALUR = Pattern.compile("[^:]*[/\\\\][^:]*\\.[A-Za-z0-9]{2,5}");

    private PeriksaBukti() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        for (String tabel : List.of("realisasi", "anggaran")) {
            for (Baris b : isi.baris(tabel)) {
                Optional<String> bukti = b.mungkinTeks("bukti");
                bukti.filter(j -> JALUR.matcher(j).matches()
                                && !j.startsWith("www.")
                                && isi.paket().berkas(j).isEmpty())
                        .ifPresent(j -> pencatat.catat(
                                JenisMasalah.BUKTI_TIDAK_ADA,
                                Tempat.di(tabel, b.nomor(), "bukti"),
                                "Bukti " + j + " tidak ada di dalam paket.",
                                "Taruh berkasnya di dalam paket, betulkan jalurnya (dengan garis miring /), atau tulis"
                                        + " alamat web beserta https://."
                                        + KataTerdekat.saran(
                                                j, isi.paket().berkas().keySet())));
            }
        }
    }
}
