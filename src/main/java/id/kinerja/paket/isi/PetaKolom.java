package id.kinerja.paket.isi;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cell of a raw row belongs to which column; the heading may hold technical names or the Indonesian titles. */
final class PetaKolom {
    private final Map<KolomSkema, Integer> letak = new LinkedHashMap<>();

    private PetaKolom() {}

    static PetaKolom dari(TabelMentah mentah, TabelSkema skema, Pencatat pencatat) {
        PetaKolom peta = new PetaKolom();
        List<String> asing = new ArrayList<>();
        for (int i = 0; i < mentah.judul().size(); i++) {
            String judul = mentah.judul().get(i).replace('\u00A0', ' ').strip();
            if (judul.isEmpty()) {
                continue;
            }
            Optional<KolomSkema> kolom = NamaKolom.cari(skema, judul);
            if (kolom.isEmpty()) {
                asing.add(judul);
            } else if (peta.letak.putIfAbsent(kolom.get(), i) != null) {
                pencatat.catat(
                        JenisMasalah.KOLOM_GANDA,
                        Tempat.di(skema.kode(), 1, kolom.get().kode()),
                        "Kolom " + judul + " muncul dua kali.",
                        "Hapus salah satunya.");
            }
        }
        peta.wajib(mentah, skema, asing, pencatat);
        asing.forEach(judul -> takDikenal(skema, judul, pencatat));
        return peta;
    }

    /** The cell as written; nothing when the column or the cell is not there. */
    String sel(KolomSkema kolom, TabelMentah.BarisMentah baris) {
        Integer i = letak.get(kolom);
        return i == null || i >= baris.sel().size() ? "" : baris.sel().get(i);
    }

    /** The known columns in the order of the heading. */
    List<KolomSkema> kolom() {
        return List.copyOf(letak.keySet());
    }

    boolean ada(KolomSkema kolom) {
        return letak.containsKey(kolom);
    }

    /** A heading that was probably meant is named here and is no longer a problem of its own. */
    private void wajib(TabelMentah mentah, TabelSkema skema, List<String> asing, Pencatat pencatat) {
        List<String> hilang = new ArrayList<>();
        skema.kolom().stream().filter(k -> k.wajib() && !ada(k)).forEach(k -> hilang.add(k.kode()));
        for (String kolom : mentah.judul().isEmpty() && !skema.wajib() ? List.<String>of() : hilang) {
            Optional<String> maksud = KataTerdekat.cari(kolom, asing);
            maksud.ifPresent(asing::remove);
            pencatat.catat(
                    JenisMasalah.KOLOM_WAJIB_TIDAK_ADA,
                    Tempat.di(skema.kode(), 1, kolom),
                    "Kolom wajib " + kolom + " tidak ada pada tabel " + skema.kode() + ".",
                    maksud.map(judul -> "Ganti judul kolom " + judul + " menjadi " + kolom + ". Mungkin maksudnya "
                                    + kolom + ".")
                            .orElse("Tambahkan kolom " + kolom + " pada baris judul."));
        }
    }

    private static void takDikenal(TabelSkema skema, String judul, Pencatat pencatat) {
        List<String> dikenal = skema.kolom().stream()
                .flatMap(k -> Stream.of(k.kode(), k.judul()))
                .toList();
        pencatat.catat(
                JenisMasalah.KOLOM_TIDAK_DIKENAL,
                Tempat.di(skema.kode(), 1, judul),
                "Kolom " + judul + " tidak dikenal pada tabel " + skema.kode() + "; isinya tidak dibaca.",
                "Hapus kolom ini atau betulkan namanya." + KataTerdekat.saran(judul, dikenal));
    }
}
