package id.kinerja.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Why a file could not be read or written, and what to do, in Indonesian. */
final class SebabBerkas {
    private SebabBerkas() {}

    static String dari(IOException galat) {
        return switch (galat) {
            case AccessDeniedException e ->
                e.getFile() + " tidak boleh diakses oleh pengguna ini. Periksa hak aksesnya.";
            case NoSuchFileException e -> e.getFile() + " tidak ada. Periksa jalurnya.";
            case FileAlreadyExistsException e -> e.getFile() + " sudah ada dan bukan folder. Pilih tempat lain.";
            case FileSystemException e -> e.getFile() + ": " + alasan(String.valueOf(e.getReason()));
            default -> alasan(String.valueOf(galat.getMessage()));
        };
    }

    /** Why nothing can be put into a folder that the message names itself. */
    static String keluaran(IOException galat) {
        return switch (galat) {
            case AccessDeniedException _ ->
                "tidak boleh ditulisi oleh pengguna ini. Pilih tempat lain dengan --keluaran.";
            case NoSuchFileException _ -> "folder itu tidak dapat dibuat. Pilih tempat lain dengan --keluaran.";
            case FileAlreadyExistsException _ -> "sebagian jalurnya bukan folder. Pilih tempat lain dengan --keluaran.";
            case FileSystemException e ->
                alasan(Optional.ofNullable(e.getReason()).orElse("folder itu tidak dapat ditulisi"));
            default -> alasan(String.valueOf(galat.getMessage()));
        };
    }

    private static String alasan(String sistem) {
        String kecil = sistem.toLowerCase(Locale.ROOT);
        if (kecil.contains("no space")) {
            return "ruang cakram penuh. Kosongkan ruang atau pilih tempat lain.";
        }
        if (kecil.contains("read-only")) {
            return "tempat ini hanya dapat dibaca. Pilih tempat lain dengan --keluaran.";
        }
        if (kecil.contains("not a directory")) {
            return "sebagian jalurnya bukan folder. Pilih tempat lain.";
        }
        return sistem + ".";
    }
}
