package id.kinerja.penyimpanan;

import java.time.Instant;
import java.util.List;

/** An agency of the directory with its data years, newest first. */
public record PerangkatTerdaftar(String pemda, String namaPemda, String opd, String nama, List<Tahun> tahun) {
    public PerangkatTerdaftar {
        tahun = List.copyOf(tahun);
    }

    /** A data year; {@code berisi} is false when its only import was undone. */
    public record Tahun(int tahun, int versi, boolean berisi, Instant diubah) {}

    public KunciData kunci(Tahun t) {
        return new KunciData(pemda, opd, t.tahun());
    }
}
