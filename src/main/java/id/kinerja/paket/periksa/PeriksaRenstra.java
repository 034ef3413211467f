package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan to its end: every tujuan is measured, every sasaran of the Renstra has a target in its last year. */
final class PeriksaRenstra {
    private PeriksaRenstra() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        if (isi.utuh("tujuan", "indikator")) {
            tujuan(isi, pencatat);
        }
        if (isi.utuh("profil", "sasaran", "indikator", "target")) {
            targetAkhir(isi, pencatat);
        }
    }

    private static void tujuan(IsiPaket isi, Pencatat pencatat) {
        Set<String> terukur = isi.baris("indikator").stream()
                .flatMap(i -> i.mungkinTeks("induk").stream())
                .collect(Collectors.toSet());
        for (Baris b : isi.baris("tujuan")) {
            b.mungkinTeks("kode")
                    .filter(k -> !terukur.contains(k) && !isi.baris("indikator").isEmpty())
                    .ifPresent(k -> pencatat.catat(
                            JenisMasalah.TUJUAN_TANPA_INDIKATOR,
                            Tempat.di("tujuan", b.nomor(), "kode"),
                            "Tujuan " + k + " tidak mempunyai indikator, sehingga ketercapaiannya tidak diukur.",
                            "Tambahkan indikatornya pada tabel indikator dengan tingkat tujuan dan induk " + k
                                    + ", bila Renstra menetapkannya."));
        }
    }

    private static void targetAkhir(IsiPaket isi, Pencatat pencatat) {
        Optional<Integer> akhir =
                isi.baris("profil").stream().findFirst().flatMap(p -> p.mungkin("renstra_akhir", Integer.class));
        if (akhir.isEmpty()) {
            return;
        }
        Set<String> bertarget = isi.baris("target").stream()
                .filter(t -> t.mungkin("tahun", Integer.class).equals(akhir))
                .flatMap(t -> t.mungkinTeks("indikator").stream())
                .collect(Collectors.toSet());
        Map<String, String> dasar = isi.baris("sasaran").stream()
                .filter(s -> s.ada("kode"))
                .collect(Collectors.toMap(
                        s -> s.teks("kode"), s -> s.mungkinTeks("dasar").orElse("renstra"), (a, b) -> a));
        Function<Baris, String> dasarInduk =
                i -> dasar.getOrDefault(i.mungkinTeks("induk").orElse(""), "");
        for (Baris b : isi.baris("indikator")) {
            b.mungkinTeks("kode")
                    .filter(k ->
                            b.mungkinTeks("tingkat").filter("sasaran"::equals).isPresent())
                    .filter(k -> dasarInduk.apply(b).equals("renstra") && !bertarget.contains(k))
                    .ifPresent(k -> pencatat.catat(
                            JenisMasalah.TARGET_AKHIR_TIDAK_ADA,
                            Tempat.di("indikator", b.nomor(), "kode"),
                            "Indikator " + k + " tidak mempunyai target tahun " + akhir.get()
                                    + ", akhir Renstra, sehingga kemajuannya terhadap target akhir tidak dihitung.",
                            "Tambahkan barisnya pada tabel target dengan tahun " + akhir.get() + "."));
        }
    }
}
