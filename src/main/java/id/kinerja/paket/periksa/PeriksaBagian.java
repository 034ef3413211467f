package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.List;
import java.util.Set;

/** Narratives and outline name sections that exist. */
public final class PeriksaBagian {
    private PeriksaBagian() {}

    /** {@code dikenal}: all sections; empty when the caller does not know them. */
    public static void periksa(IsiPaket isi, Set<String> dikenal, Pencatat pencatat) {
        for (String tabel : dikenal.isEmpty() ? List.<String>of() : List.of("narasi", "susunan")) {
            for (Baris b : isi.baris(tabel)) {
                b.mungkinTeks("bagian")
                        .filter(k -> !dikenal.contains(k))
                        .ifPresent(k -> pencatat.catat(
                                JenisMasalah.BAGIAN_TIDAK_DIKENAL,
                                Tempat.di(tabel, b.nomor(), "bagian"),
                                "Bagian " + k + " tidak dikenal, sehingga tidak tercetak.",
                                "Betulkan kode bagiannya." + KataTerdekat.saran(k, dikenal)));
            }
        }
    }
}
