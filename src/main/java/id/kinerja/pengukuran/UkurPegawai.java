package id.kinerja.pengukuran;

import id.kinerja.kernel.Hitungan;
import id.kinerja.organisasi.DimensiPegawai;
import java.util.Optional;

/** Counts and shares of staff. */
public final class UkurPegawai {

    /** A group of staff; an empty field does not restrict. */
    public record Kelompok(
            DimensiPegawai dimensi, Optional<String> kelompok, Optional<String> kategori, Optional<String> status) {
        public static Kelompok semua(DimensiPegawai dimensi) {
            return new Kelompok(dimensi, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** {@code pegawai:pendidikan/S1.ASN}. */
    public Hitungan jumlah(Kelompok kelompok) {
        throw new UnsupportedOperationException();
    }

    /** Share of one group in another in percent: {@code persen-pegawai:…}. */
    public Hitungan persen(Kelompok bagian, Kelompok keseluruhan) {
        throw new UnsupportedOperationException();
    }
}
