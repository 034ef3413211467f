package id.kinerja.tampilan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * A number as a page prints it.
 *
 * @param jalur address of its derivation; an entered fact and a blank have none
 * @param alasan why it is blank
 */
public record TautAngka(String teks, Optional<String> jalur, Optional<String> alasan) {
    /** A derived number, linked to its derivation. */
    public static TautAngka turunan(String teks, String jalurTahun, Alamat alamat) {
        return new TautAngka(teks, Optional.of(jalur(jalurTahun, alamat)), Optional.empty());
    }

    /** An entered fact or another plain text. */
    public static TautAngka polos(String teks) {
        return new TautAngka(teks, Optional.empty(), Optional.empty());
    }

    public static TautAngka kosong(String alasan) {
        return new TautAngka(FormatIndonesia.KOSONG, Optional.empty(), Optional.of(alasan));
    }

    /** Address of the page that shows where a number comes from. */
    public static String jalur(String jalurTahun, Alamat alamat) {
        return jalurTahun + "/angka/" + UriUtils.encodePath(alamat.toString(), StandardCharsets.UTF_8);
    }
}
