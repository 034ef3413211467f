package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said once for a column and not for each of its cells: how many they are and where the first ones stand. */
final class CatatanKolom {
    private static final int DISEBUT = 5;

    private final Map<Hal, Sel> catatan = new LinkedHashMap<>();

    private record Hal(JenisMasalah jenis, String tabel, String kolom) {}

    private static final class Sel {
        private int banyak;
        private final List<String> pertama = new ArrayList<>();
        private final int baris;

        Sel(int baris) {
            this.baris = baris;
        }
    }

    void catat(JenisMasalah jenis, String tabel, String kolom, int baris, int letak) {
        Sel sel = catatan.computeIfAbsent(new Hal(jenis, tabel, kolom), h -> new Sel(baris));
        sel.banyak++;
        if (sel.pertama.size() < DISEBUT) {
            sel.pertama.add(LetakSel.huruf(letak) + baris);
        }
    }

    void serahkan(Pencatat pencatat) {
        catatan.forEach((hal, sel) -> {
            String letak = sel.banyak + " sel: " + String.join(", ", sel.pertama) + (sel.banyak > DISEBUT ? ", …" : "");
            pencatat.catat(
                    hal.jenis(),
                    Tempat.di(hal.tabel(), sel.baris, hal.kolom()),
                    salah(hal.jenis(), letak),
                    perbaikan(hal.jenis()));
        });
    }

    private static String salah(JenisMasalah jenis, String letak) {
        return switch (jenis) {
            case RUMUS_DIPAKAI -> "Kolom ini berisi rumus (" + letak + "); yang dibaca adalah hasil terakhirnya.";
            case KODE_BERUPA_ANGKA ->
                "Kode atau nomor disimpan sebagai angka (" + letak + "), sehingga nol di belakangnya mungkin hilang.";
            default -> "Sel teks berisi tanggal (" + letak + "); dibaca dengan bentuk 2024-02-15.";
        };
    }

    private static String perbaikan(JenisMasalah jenis) {
        return switch (jenis) {
            case RUMUS_DIPAKAI ->
                "Pastikan buku kerja sudah dihitung sebelum disimpan, atau ganti rumusnya dengan nilai.";
            case KODE_BERUPA_ANGKA -> "Periksa kodenya; bila ada yang berubah, format selnya teks lalu ketik ulang.";
            default -> "Bila bukan tanggal yang dimaksud, format selnya teks lalu ketik ulang.";
        };
    }
}
