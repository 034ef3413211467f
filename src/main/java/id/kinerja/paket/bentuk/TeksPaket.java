package id.kinerja.paket.bentuk;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of a file whatever its encoding: UTF-8 with or without BOM, otherwise UTF-16 with BOM or Windows-1252, with a warning. */
public final class TeksPaket {
    private TeksPaket() {}

    public static String baca(byte[] isi, String jalur, Pencatat pencatat) {
        int b0 = isi.length > 1 ? isi[0] & 0xFF : 0;
        int b1 = isi.length > 1 ? isi[1] & 0xFF : 0;
        if ((b0 == 0xFF && b1 == 0xFE) || (b0 == 0xFE && b1 == 0xFF)) {
            ingatkan(jalur, "UTF-16", pencatat);
            return new String(isi, StandardCharsets.UTF_16);
        }
        try {
            String teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(isi))
                    .toString();
            return teks.startsWith("\uFEFF") ? teks.substring(1) : teks;
        } catch (CharacterCodingException e) {
            ingatkan(jalur, "Windows-1252", pencatat);
            return new String(isi, Charset.forName("windows-1252"));
        }
    }

    private static void ingatkan(String jalur, String pengodean, Pencatat pencatat) {
        pencatat.catat(
                JenisMasalah.PENGODEAN,
                Tempat.di(jalur),
                "Berkas " + jalur + " tidak memakai pengodean UTF-8; dibaca sebagai " + pengodean + ".",
                "Periksa huruf dan tanda khususnya, lalu simpan ulang sebagai \"CSV UTF-8\".");
    }
}
