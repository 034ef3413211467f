package id.kinerja.paket.periksa;

import id.kinerja.datatahun.SkalaBawaan;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.math.BigDecimal;
import java.util.Optional;

/** The scale: one is there, and its classes hold something. */
final class PeriksaSkala {
    private PeriksaSkala() {}

    static void periksa(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        if (isi.baris("skala").isEmpty()) {
            tanpaTabel(isi, setelan, pencatat);
        }
        for (Baris b : isi.baris("skala")) {
            Optional<BigDecimal> min = b.mungkinAngka("min");
            Optional<BigDecimal> maks = b.mungkinAngka("maks");
            if (min.isPresent() && maks.isPresent() && min.get().compareTo(maks.get()) > 0) {
                pencatat.catat(
                        JenisMasalah.SKALA_TIDAK_DIKENAL,
                        Tempat.di("skala", b.nomor(), "min"),
                        "Batas bawah " + FormatIndonesia.persis(min.get()) + " melampaui batas atas "
                                + FormatIndonesia.persis(maks.get()) + ".",
                        "Tukar kedua batasnya.");
            }
        }
    }

    private static void tanpaTabel(IsiPaket isi, Baris setelan, Pencatat pencatat) {
        boolean disetel = isi.baris("setelan").stream()
                .anyMatch(
                        b -> b.mungkinTeks("kunci").filter("skala_kode"::equals).isPresent());
        String kode = setelan.mungkinTeks("skala_kode").orElse(SkalaBawaan.BAKU);
        if (!disetel) {
            pencatat.catat(
                    JenisMasalah.SKALA_BAKU_DIPAKAI,
                    Tempat.di("skala"),
                    "Indikator tanpa skala: tabel skala kosong dan setelan skala_kode tidak diisi, sehingga dipakai"
                            + " skala Permendagri 86/2017.",
                    "Isi tabel skala menurut dokumen perangkat daerah, atau pilih skala bawaan pada setelan"
                            + " skala_kode.");
        } else if (SkalaBawaan.cari(kode).isEmpty()) {
            pencatat.catat(
                    JenisMasalah.SKALA_TIDAK_DIKENAL,
                    Tempat.di("setelan"),
                    "Skala " + kode + " bukan skala bawaan, dan tabel skala kosong.",
                    "Isi tabel skala, atau pilih salah satu: " + String.join(", ", SkalaBawaan.kode()) + "."
                            + KataTerdekat.saran(kode, SkalaBawaan.kode()));
        }
    }
}
