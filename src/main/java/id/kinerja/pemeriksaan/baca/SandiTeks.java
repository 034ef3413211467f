package id.kinerja.pemeriksaan.baca;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text: UTF-8 or UTF-16 with or without their mark, what an HTML page says of itself, and Windows-1252 when nothing else fits.
 *
 * @param dugaan whether the encoding is only supposed
 */
record SandiTeks(String teks, boolean dugaan) {
    private static final int CONTOH = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern META = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]{1,40})|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    static SandiTeks dari(byte[] isi) {
        int b0 = isi.length > 0 ? isi[0] & 0xff : -1;
        int b1 = isi.length > 1 ? isi[1] & 0xff : -1;
        if (b0 == 0xEF && b1 == 0xBB && isi.length > 2 && (isi[2] & 0xff) == 0xBF) {
            return new SandiTeks(new String(isi, 3, isi.length - 3, StandardCharsets.UTF_8), false);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return new SandiTeks(new String(isi, 2, isi.length - 2, StandardCharsets.UTF_16LE), false);
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return new SandiTeks(new String(isi, 2, isi.length - 2, StandardCharsets.UTF_16BE), false);
        }
        Optional<Charset> lebar = tanpaTanda(isi);
        if (lebar.isPresent()) {
            return new SandiTeks(new String(isi, lebar.get()), false);
        }
        Optional<String> utf8 = ketat(isi);
        if (utf8.isPresent()) {
            return new SandiTeks(utf8.get(), false);
        }
        Optional<Charset> disebut = disebut(isi);
        return new SandiTeks(new String(isi, disebut.orElse(WINDOWS)), disebut.isEmpty());
    }

    /** UTF-16 of Latin letters has a zero in every second byte. */
    private static Optional<Charset> tanpaTanda(byte[] isi) {
        int n = Math.min(isi.length, CONTOH) & ~1;
        int[] nol = new int[2];
        for (int i = 0; i < n; i++) {
            nol[i & 1] += isi[i] == 0 ? 1 : 0;
        }
        if (n < 4 || nol[0] + nol[1] < n / 3) {
            return Optional.empty();
        }
        return nol[1] > 5 * nol[0]
                ? Optional.of(StandardCharsets.UTF_16LE)
                : nol[0] > 5 * nol[1] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> ketat(byte[] isi) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(isi))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> disebut(byte[] isi) {
        Matcher m = META.matcher(new String(isi, 0, Math.min(isi.length, CONTOH), StandardCharsets.ISO_8859_1));
        if (!m.find()) {
            return Optional.empty();
        }
        String nama = m.group(1) == null ? m.group(2) : m.group(1);
        try {
            Charset c = Charset.forName(nama);
            return c.newEncoder().maxBytesPerChar() > 2
                    ? Optional.empty()
                    : Optional.of(c.name().equals("ISO-8859-1") ? WINDOWS : c);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
