package id.kinerja.penyimpanan.internal;

import id.kinerja.paket.isi.TabelBertipe;
import id.kinerja.paket.skema.KolomSkema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of content, so that what did not change is not written again. */
final class Sidik {
    private static final byte SEL = 0x1F;
    private static final byte BARIS = 0x1E;

    private Sidik() {}

    static String dari(byte[] isi) {
        return HexFormat.of().formatHex(sha256().digest(isi));
    }

    /** Of columns, rows and cells as written. */
    static String dari(TabelBertipe tabel) {
        MessageDigest sha = sha256();
        tabel.kolom().forEach(k -> sel(sha, k.kode()));
        for (TabelBertipe.BarisBertipe b : tabel.baris()) {
            sha.update(BARIS);
            for (KolomSkema k : tabel.kolom()) {
                sel(sha, b.tertulis().getOrDefault(k.kode(), ""));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void sel(MessageDigest sha, String teks) {
        byte[] bita = teks.getBytes(StandardCharsets.UTF_8);
        sha.update(Integer.toString(bita.length).getBytes(StandardCharsets.US_ASCII));
        sha.update(SEL);
        sha.update(bita);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
