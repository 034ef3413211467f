package id.kinerja.paket.bentuk;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The suspicion a zip file deserves; each check notes what it finds and says whether all is well. */
final class PemeriksaZip {
    private static final String KEMAS_ULANG = "Kemas ulang paketnya dengan: kinerja paket zip FOLDER.";
    private static final String TOLAK = "Jangan pakai berkas ini; minta kiriman baru dari pembuatnya.";

    private final String zip;
    private final Pencatat pencatat;
    private long jumlah;
    private long jumlahTerkemas;

    PemeriksaZip(String zip, Pencatat pencatat) {
        this.zip = zip;
        this.pencatat = pencatat;
    }

    boolean banyakBerkas(int banyak) {
        return banyak <= BatasPaket.BANYAK_BERKAS
                || salah(
                        JenisMasalah.ZIP_MELEDAK,
                        "Zip berisi " + banyak + " berkas, lebih dari " + BatasPaket.BANYAK_BERKAS + ".",
                        TOLAK);
    }

    boolean direktori(List<DirektoriZip.Entri> entri) {
        boolean aman = true;
        Set<String> nama = new HashSet<>();
        for (DirektoriZip.Entri e : entri) {
            if (e.tautan()) {
                aman = salah(JenisMasalah.ZIP_BERBAHAYA, "Zip memuat tautan simbolik " + e.nama() + ".", KEMAS_ULANG);
            }
            if (e.bersandi()) {
                aman = salah(
                        JenisMasalah.ZIP_BERBAHAYA,
                        "Berkas " + e.nama() + " di dalam zip dilindungi sandi.",
                        "Kemas ulang tanpa sandi.");
            }
            if (!nama.add(e.nama())) {
                aman = ganda(e.nama());
            }
        }
        return aman;
    }

    boolean ganda(String jalur) {
        return salah(JenisMasalah.ZIP_BERBAHAYA, "Berkas " + jalur + " ada dua kali di dalam zip.", KEMAS_ULANG);
    }

    boolean jalur(String jalur) {
        boolean mutlak = jalur.startsWith("/") || jalur.matches("[A-Za-z]:.*");
        boolean keluar = Arrays.asList(jalur.split("/", -1)).contains("..") || jalur.indexOf('\0') >= 0;
        return !(mutlak || keluar)
                || salah(
                        JenisMasalah.ZIP_BERBAHAYA,
                        "Zip memuat jalur " + jalur + " yang keluar dari folder paket.",
                        TOLAK);
    }

    boolean ukuran(String jalur, long ukuran, long terkemas) {
        jumlah += Math.max(0, ukuran);
        jumlahTerkemas += Math.max(0, terkemas);
        if (ukuran < 0 || jumlah > BatasPaket.SELURUHNYA) {
            return salah(
                    JenisMasalah.ZIP_MELEDAK,
                    "Isi zip sesudah dibuka lebih dari " + BatasPaket.SELURUHNYA / BatasPaket.MB + " MB (pada " + jalur
                            + ").",
                    TOLAK);
        }
        boolean meledak = ukuran > BatasPaket.NISBAH_MULAI && ukuran > BatasPaket.NISBAH * Math.max(1, terkemas);
        return !meledak
                || salah(
                        JenisMasalah.ZIP_MELEDAK,
                        "Berkas " + jalur + " di dalam zip membesar dari " + terkemas + " menjadi " + ukuran
                                + " bita, lebih dari " + BatasPaket.NISBAH + " kali lipat.",
                        TOLAK);
    }

    /** Many small bombs are one large one. */
    boolean seluruhnya() {
        boolean meledak = jumlah > BatasPaket.NISBAH_MULAI && jumlah > BatasPaket.NISBAH * Math.max(1, jumlahTerkemas);
        return !meledak
                || salah(
                        JenisMasalah.ZIP_MELEDAK,
                        "Isi zip seluruhnya membesar dari " + jumlahTerkemas + " menjadi " + jumlah
                                + " bita, lebih dari " + BatasPaket.NISBAH + " kali lipat.",
                        TOLAK);
    }

    private boolean salah(JenisMasalah jenis, String salah, String perbaikan) {
        pencatat.catat(jenis, Tempat.di(zip), salah, perbaikan);
        return false;
    }
}
