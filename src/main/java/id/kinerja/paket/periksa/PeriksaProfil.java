package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The profile: one row, years that make sense together. */
final class PeriksaProfil {
    private static final Map<String, String> JABATAN =
            Map.of("kota", "wali kota", "kabupaten", "bupati", "provinsi", "gubernur");

    private PeriksaProfil() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        List<Baris> profil = isi.baris("profil");
        if (profil.size() > 1) {
            pencatat.catat(
                    JenisMasalah.PROFIL_BUKAN_SATU_BARIS,
                    Tempat.di("profil", profil.get(1).nomor()),
                    "Tabel profil berisi " + profil.size() + " baris.",
                    "Sisakan satu baris: satu paket untuk satu perangkat daerah dan satu tahun.");
        }
        profil.stream().limit(1).forEach(b -> {
            tahun(b, pencatat);
            jabatan(b, pencatat);
        });
    }

    private static void jabatan(Baris b, Pencatat pencatat) {
        String jenis = b.mungkinTeks("jenis_pemda").orElse("");
        String jabatan = b.mungkinTeks("jabatan_kepala_daerah").orElse("");
        String kata = jabatan.toLowerCase(Locale.ROOT).replace("walikota", "wali kota");
        JABATAN.entrySet().stream()
                .filter(j -> !j.getKey().equals(jenis) && JABATAN.containsKey(jenis) && kata.contains(j.getValue()))
                .findFirst()
                .ifPresent(j -> pencatat.catat(
                        JenisMasalah.JABATAN_TIDAK_COCOK,
                        Tempat.di("profil", b.nomor(), "jabatan_kepala_daerah"),
                        "Jabatan kepala daerah \"" + jabatan + "\" tidak sesuai dengan jenis pemerintah " + jenis + ".",
                        "Betulkan salah satunya: kota dipimpin wali kota, kabupaten bupati, provinsi gubernur."));
    }

    private static void tahun(Baris b, Pencatat pencatat) {
        int tahun = b.mungkin("tahun", Integer.class).orElse(0);
        int awal = b.mungkin("renstra_awal", Integer.class).orElse(0);
        int akhir = b.mungkin("renstra_akhir", Integer.class).orElse(0);
        if (awal > 0 && akhir > 0 && akhir < awal) {
            pencatat.catat(
                    JenisMasalah.TAHUN_TIDAK_COCOK,
                    Tempat.di("profil", b.nomor(), "renstra_akhir"),
                    "Tahun akhir Renstra " + akhir + " mendahului tahun awalnya " + awal + ".",
                    "Tukar kedua tahun itu atau betulkan salah satunya.");
        } else if (tahun > 0 && awal > 0 && akhir > 0 && (tahun < awal || tahun > akhir)) {
            pencatat.catat(
                    JenisMasalah.TAHUN_JANGGAL,
                    Tempat.di("profil", b.nomor(), "tahun"),
                    "Tahun laporan " + tahun + " di luar masa Renstra " + awal + "–" + akhir + ".",
                    "Periksa tahun laporan dan masa Renstra.");
        }
        b.mungkin("tanggal_laporan", LocalDate.class)
                .filter(t -> tahun > 0 && t.getYear() <= tahun)
                .ifPresent(t -> pencatat.catat(
                        JenisMasalah.TAHUN_JANGGAL,
                        Tempat.di("profil", b.nomor(), "tanggal_laporan"),
                        "Tanggal laporan " + t + " mendahului berakhirnya tahun laporan " + tahun + ".",
                        "LKjIP disusun sesudah tahunnya berakhir; periksa tanggalnya."));
    }
}
