package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Turns what the system or PostgreSQL says into what the user can do. */
final class SebabGagal {
    private static final int BARIS_EKOR = 15;

    private SebabGagal() {}

    static BasisDataGagal dariBerkas(Path folder, IOException galat) {
        String pokok = "Folder data " + folder + " tidak dapat dipakai: ";
        if (galat instanceof AccessDeniedException) {
            return new BasisDataGagal(
                    pokok + "pengguna ini tidak boleh membaca atau menulis " + berkas(galat)
                            + ". Periksa hak aksesnya, atau pilih folder lain dengan --data FOLDER.",
                    galat);
        }
        return new BasisDataGagal(pokok + saran(String.valueOf(galat.getMessage())), galat);
    }

    /** With the last lines that PostgreSQL printed, which say more than we can. */
    static BasisDataGagal dariKeluaran(String pokok, String keluaran) {
        List<String> baris = keluaran.lines().toList();
        String ekor = String.join("\n", baris.subList(Math.max(0, baris.size() - BARIS_EKOR), baris.size()));
        return new BasisDataGagal(pokok + ": " + saran(keluaran) + "\nCatatan PostgreSQL:\n" + ekor);
    }

    private static String saran(String teks) {
        String kecil = teks.toLowerCase(Locale.ROOT);
        if (kecil.contains("no space left") || kecil.contains("disk quota")) {
            return "ruang cakram penuh. Kosongkan ruang, atau pilih folder lain dengan --data FOLDER.";
        }
        if (kecil.contains("read-only file system")) {
            return "tempat ini hanya dapat dibaca. Pilih folder lain dengan --data FOLDER.";
        }
        if (kecil.contains("not a directory")) {
            return "sebagian jalurnya bukan folder. Pilih folder lain dengan --data FOLDER.";
        }
        if (kecil.contains("could not resize shared memory")
                || kecil.contains("could not map anonymous shared memory")) {
            return "memori komputer tidak cukup. Tutup program lain, lalu ulangi.";
        }
        if (kecil.contains("permission denied") || kecil.contains("operation not permitted")) {
            return "hak akses tidak cukup, atau tempat ini tidak mengizinkan program dijalankan (noexec)."
                    + " Pilih folder lain dengan --data FOLDER.";
        }
        return "PostgreSQL tidak dapat bekerja di sana (" + terakhir(teks) + ").";
    }

    private static String terakhir(String teks) {
        return teks.lines()
                .filter(b -> b.contains("FATAL") || b.contains("PANIC") || b.contains("error:"))
                .reduce((pertama, kedua) -> kedua)
                .orElse(teks.lines().reduce((pertama, kedua) -> kedua).orElse("tanpa pesan"))
                .strip();
    }

    private static String berkas(IOException galat) {
        return galat instanceof FileSystemException f ? String.valueOf(f.getFile()) : "isinya";
    }
}
