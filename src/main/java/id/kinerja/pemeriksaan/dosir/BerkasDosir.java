package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A document of a dossier.
 *
 * @param nomor its place among the documents given, from 0
 */
public record BerkasDosir(int nomor, JenisBerkas jenis, Telaah telaah) {
    private static final int AWAL = 12;
    private static final Pattern PERUBAHAN = Pattern.compile("(?i)\\bperubahan\\b");

    public OptionalInt tahun() {
        return telaah.tahun();
    }

    public String nama() {
        return telaah.naskah().nama();
    }

    /** Whether it says on its first lines that it changes an earlier one. */
    boolean perubahan() {
        return telaah.kerangka().baris().stream()
                .limit(AWAL)
                .anyMatch(b -> PERUBAHAN.matcher(b.teks()).find());
    }

    boolean bertahun(int tahun) {
        return tahun().isPresent() && tahun().getAsInt() == tahun;
    }
}
