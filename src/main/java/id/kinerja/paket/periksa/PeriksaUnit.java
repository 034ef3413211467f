package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** No unit stands above itself. */
final class PeriksaUnit {
    private PeriksaUnit() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Map<String, String> induk = new HashMap<>();
        for (Baris b : isi.baris("unit")) {
            b.mungkinTeks("kode").ifPresent(k -> b.mungkinTeks("induk").ifPresent(i -> induk.put(k, i)));
        }
        for (Baris b : isi.baris("unit")) {
            b.mungkinTeks("kode")
                    .filter(k -> berputar(k, induk))
                    .ifPresent(k -> pencatat.catat(
                            JenisMasalah.INDUK_BERPUTAR,
                            Tempat.di("unit", b.nomor(), "induk"),
                            "Unit " + k + " menjadi induk dirinya sendiri, langsung atau lewat unit lain.",
                            "Betulkan unit induknya; unit paling atas tidak berinduk."));
        }
    }

    private static boolean berputar(String mulai, Map<String, String> induk) {
        Set<String> dilalui = new HashSet<>();
        String kode = induk.get(mulai);
        while (kode != null && dilalui.add(kode)) {
            if (kode.equals(mulai)) {
                return true;
            }
            kode = induk.get(kode);
        }
        return false;
    }
}
