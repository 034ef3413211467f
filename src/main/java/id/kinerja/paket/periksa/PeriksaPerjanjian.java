package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was promised in the Perjanjian Kinerja is measured. */
final class PeriksaPerjanjian {
    private PeriksaPerjanjian() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Set<String> terealisasi = isi.baris("realisasi").stream()
                .filter(r ->
                        r.ada("realisasi") && r.mungkin("tahun", Integer.class).equals(isi.tahun()))
                .flatMap(r -> r.mungkinTeks("indikator").stream())
                .collect(Collectors.toSet());
        for (Baris b : isi.baris("perjanjian")) {
            Optional<String> indikator = b.mungkinTeks("indikator");
            String nama = b.mungkinTeks("nama_indikator").orElse("");
            if (indikator.isEmpty()) {
                pencatat.catat(
                        JenisMasalah.PK_TANPA_INDIKATOR,
                        Tempat.di("perjanjian", b.nomor(), "indikator"),
                        "Indikator \"" + nama + "\" diperjanjikan, tetapi tidak dihubungkan dengan indikator terukur.",
                        "Isi kode indikatornya, supaya realisasinya ikut dilaporkan.");
            } else if (!terealisasi.contains(indikator.get())) {
                pencatat.catat(
                        JenisMasalah.PK_TANPA_REALISASI,
                        Tempat.di("perjanjian", b.nomor(), "indikator"),
                        "Indikator " + indikator.get() + " (" + nama + ") diperjanjikan, tetapi belum ada realisasinya"
                                + isi.tahun().map(t -> " tahun " + t).orElse("") + ".",
                        "Isi realisasinya pada tabel realisasi.");
            }
        }
    }
}
