package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.util.List;

/** What people may not see in a sheet although it was read, or see although it was not. */
final class TemuanLembar {
    private static final int DISEBUT = 5;

    private final BukuMasuk.Lembar lembar;
    private final Tempat tempat;
    private final Pencatat pencatat;

    TemuanLembar(BukuMasuk.Lembar lembar, String tabel, Pencatat pencatat) {
        this.lembar = lembar;
        this.tempat = Tempat.di(tabel);
        this.pencatat = pencatat;
    }

    void catat(BacaLembar.Ringkasan ringkasan, List<String> tanpaJudul) {
        if (lembar.tersembunyi()) {
            tersembunyi("Lembar \"" + lembar.nama() + "\" tersembunyi; isinya tetap dibaca.");
        }
        if (ringkasan.barisTersembunyi() > 0) {
            tersembunyi(ringkasan.barisTersembunyi() + " baris tersembunyi atau tersaring; isinya tetap dibaca.");
        }
        if (ringkasan.kolomTersembunyi() > 0) {
            tersembunyi(ringkasan.kolomTersembunyi() + " kolom tersembunyi; isinya tetap dibaca.");
        }
        if (!ringkasan.gabungan().isEmpty()) {
            pencatat.catat(
                    JenisMasalah.SEL_GABUNGAN,
                    tempat,
                    "Lembar ini memuat sel gabungan (" + sebut(ringkasan.gabungan())
                            + "); hanya sel kiri atasnya yang berisi, sel lainnya dibaca kosong.",
                    "Batalkan penggabungan sel, lalu isi setiap barisnya.");
        }
        if (!tanpaJudul.isEmpty()) {
            pencatat.catat(
                    JenisMasalah.KOLOM_TIDAK_DIKENAL,
                    tempat,
                    "Kolom " + sebut(tanpaJudul) + " berisi data tanpa judul; isinya tidak dibaca.",
                    "Beri judul kolomnya menurut lembar Petunjuk, atau hapus isinya.");
        }
    }

    private void tersembunyi(String salah) {
        pencatat.catat(
                JenisMasalah.LEMBAR_TERSEMBUNYI,
                tempat,
                salah,
                "Tampakkan untuk memeriksanya, atau hapus bila tidak dimaksudkan.");
    }

    private static String sebut(List<String> hal) {
        return String.join(", ", hal.subList(0, Math.min(DISEBUT, hal.size())))
                + (hal.size() > DISEBUT ? ", dan " + (hal.size() - DISEBUT) + " lagi" : "");
    }
}
