package id.kinerja.paket.isi;

import id.kinerja.datatahun.KebijakanCelah;
import id.kinerja.datatahun.KebijakanTumpangTindih;
import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import id.kinerja.datatahun.SkalaBawaan;
import java.util.Comparator;
import java.util.List;

/** The scale: the table's classes, otherwise the built-in scale named in the settings, otherwise the default one. */
final class BacaSkala {
    private BacaSkala() {}

    static Skala petakan(IsiPaket isi, Baris setelan) {
        String kode = setelan.teks("skala_kode");
        KebijakanCelah celah = setelan.pilihan("kebijakan_celah", KebijakanCelah.class);
        KebijakanTumpangTindih tumpang = setelan.pilihan("kebijakan_tumpang_tindih", KebijakanTumpangTindih.class);
        List<Baris> baris = isi.baris("skala");
        if (baris.isEmpty()) {
            Skala bawaan = SkalaBawaan.cari(kode).orElseGet(SkalaBawaan::baku);
            return new Skala(
                    bawaan.kode(),
                    setelan.mungkinTeks("skala_nama").orElse(bawaan.nama()),
                    bawaan.kelas(),
                    celah,
                    tumpang);
        }
        boolean diberiKode = isi.baris("setelan").stream()
                .anyMatch(b -> b.tertulis("kunci").filter("skala_kode"::equals).isPresent());
        String kodeSendiri = diberiKode ? kode : isi.baris("profil").getFirst().teks("kode");
        return new Skala(
                kodeSendiri,
                setelan.mungkinTeks("skala_nama").orElse(kodeSendiri),
                baris.stream()
                        .sorted(Comparator.comparingInt(b -> b.bulat("urut")))
                        .map(BacaSkala::kelas)
                        .toList(),
                celah,
                tumpang);
    }

    private static KelasSkala kelas(Baris b) {
        return new KelasSkala(
                b.teks("nama"),
                b.mungkinAngka("min"),
                b.mungkin("min_termasuk", Boolean.class).orElse(b.ada("min")),
                b.mungkinAngka("maks"),
                b.mungkin("maks_termasuk", Boolean.class).orElse(b.ada("maks")));
    }
}
