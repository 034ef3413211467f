package id.kinerja.pemantauan;

import id.kinerja.paket.Masalah;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.Optional;

/** One finding about a data year, with where it was found. */
public sealed interface TemuanTahun {
    Tingkat tingkat();

    /** Code of the rule, or of the kind of warning. */
    String kode();

    /** By a rule over the data. */
    record Data(TemuanData isi) implements TemuanTahun {
        @Override
        public Tingkat tingkat() {
            return isi.temuan().tingkat();
        }

        @Override
        public String kode() {
            return isi.temuan().aturan();
        }
    }

    /** By a rule over the report that the data yield. {@code letak}: where in Bab III, when it is there. */
    record Laporan(Temuan isi, Optional<LetakBab> letak) implements TemuanTahun {
        @Override
        public Tingkat tingkat() {
            return isi.tingkat();
        }

        @Override
        public String kode() {
            return isi.aturan();
        }
    }

    /** When the package was read. */
    record Paket(Masalah isi) implements TemuanTahun {
        @Override
        public Tingkat tingkat() {
            return isi.tingkat() == Masalah.Tingkat.KESALAHAN ? Tingkat.ERROR : Tingkat.WARNING;
        }

        @Override
        public String kode() {
            return isi.kode();
        }
    }

    /**
     * A table of Bab III.
     *
     * @param bagian key of its section, e.g. {@code bab3.target-realisasi}
     * @param kunci key of the table
     */
    record LetakBab(String bagian, String kunci) {}
}
