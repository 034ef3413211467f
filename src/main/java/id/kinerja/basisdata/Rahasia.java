package id.kinerja.basisdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords of an embedded cluster.
 *
 * @param pengelola of the superuser, used only to make the owner
 * @param pemilik of the owner of the database
 */
record Rahasia(String pengelola, String pemilik) {
    private static final String PENGELOLA = "pengelola";
    private static final String PEMILIK = "pemilik";

    static Rahasia acak(SecureRandom acak) {
        return new Rahasia(sandi(acak), sandi(acak));
    }

    void tulis(Path berkas) throws IOException {
        BerkasPribadi.tulis(berkas, Map.of(PENGELOLA, pengelola, PEMILIK, pemilik));
    }

    static Rahasia baca(Path berkas) throws IOException {
        try {
            Map<String, String> isi = BerkasPribadi.baca(berkas);
            return new Rahasia(isi.getOrDefault(PENGELOLA, ""), isi.getOrDefault(PEMILIK, ""));
        } catch (NoSuchFileException hilang) {
            throw new BasisDataGagal(
                    "Berkas sandi basis data " + berkas
                            + " tidak ada. Kembalikan berkas itu dari cadangan, atau pilih folder data lain dengan --data FOLDER.",
                    hilang);
        }
    }

    /**
     * The password of the application role, worked out from the owner's: every process that knows the owner's URL finds the same one
     * and none has to be stored, while the owner's can not be worked out from it.
     */
    static String aplikasi(String sandiPemilik, String peran) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sandiPemilik.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("kinerja:" + peran).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException galat) {
            throw new IllegalStateException(galat);
        }
    }

    private static String sandi(SecureRandom acak) {
        byte[] bita = new byte[24];
        acak.nextBytes(bita);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bita);
    }

    @Override
    public String toString() {
        return "Rahasia[…]";
    }
}
