package id.kinerja.dokumen;

import java.util.List;
import java.util.Optional;

/**
 * A captioned table.
 *
 * @param kunci key for references
 * @param judul caption without number; one unit for all columns stands here
 * @param kepala one or two header rows; the upper one groups columns
 * @param baris body rows in order
 * @param sumber text after "Sumber:"
 * @param kerapatan type size and padding
 * @param tataLetak one column of rows, or the rows set in two columns side by side
 */
public record Tabel(
        String kunci,
        String judul,
        List<Kolom> kolom,
        List<List<SelKepala>> kepala,
        List<Baris> baris,
        Optional<String> sumber,
        Kerapatan kerapatan,
        TataLetak tataLetak) {
    public Tabel {
        kolom = List.copyOf(kolom);
        kepala = kepala.stream().map(List::copyOf).toList();
        baris = List.copyOf(baris);
    }

    public enum Kerapatan {
        BIASA,
        RAPAT
    }

    public enum TataLetak {
        SATU_LAJUR,
        DUA_LAJUR
    }

    public enum Perataan {
        KIRI,
        KANAN,
        TENGAH
    }

    public enum Garis {
        TANPA,
        /** A thin vertical line left of the column: a new group of columns begins. */
        KIRI
    }

    /** A column; {@code lebarMm} 0 takes what is left (shared when several do). */
    public record Kolom(int lebarMm, Perataan perataan, Garis garis) {
        public static Kolom sisa() {
            return new Kolom(0, Perataan.KIRI, Garis.TANPA);
        }

        public static Kolom teks(int lebarMm) {
            return new Kolom(lebarMm, Perataan.KIRI, Garis.TANPA);
        }

        public static Kolom angka(int lebarMm) {
            return new Kolom(lebarMm, Perataan.KANAN, Garis.TANPA);
        }

        public Kolom bergaris() {
            return new Kolom(lebarMm, perataan, Garis.KIRI);
        }
    }

    /** A header cell over {@code lebar} columns. */
    public record SelKepala(String teks, int lebar) {
        public static SelKepala dari(String teks) {
            return new SelKepala(teks, 1);
        }
    }

    public enum JenisBaris {
        BIASA,
        /** Tinted bold row across, e.g. a tujuan. */
        GRUP,
        /** Bold row, e.g. a sasaran. */
        SUBGRUP,
        /** Bold, thin rule above: an average or subtotal. */
        JUMLAH,
        /** Bold, tinted, rule above: last row. */
        TOTAL,
        /** Tint and bold. */
        PROGRAM,
        /** Bold. */
        KEGIATAN,
        /** Indented name. */
        SUB_KEGIATAN,
        /** Below target: bar at the left, bold. */
        DI_BAWAH_TARGET;

        public boolean tebal() {
            return this != BIASA && this != SUB_KEGIATAN;
        }
    }

    public record Baris(JenisBaris jenis, List<Sel> sel) {
        public Baris {
            sel = List.copyOf(sel);
        }
    }

    /**
     * A body cell over {@code lebar} columns; {@code catatan} are lettered notes printed under the table, lettered by the
     * writer in reading order (equal texts share a letter).
     */
    public record Sel(List<Sebaris> isi, int lebar, List<String> catatan) {
        public Sel {
            isi = List.copyOf(isi);
            catatan = List.copyOf(catatan);
        }

        public static Sel teks(String teks) {
            return new Sel(List.of(new Sebaris.Teks(teks)), 1, List.of());
        }

        public static Sel kosong() {
            return new Sel(List.of(), 1, List.of());
        }

        public static Sel isi(List<Sebaris> isi) {
            return new Sel(isi, 1, List.of());
        }

        public Sel selebar(int kolom) {
            return new Sel(isi, kolom, catatan);
        }

        public Sel dengan(String catatanBaru) {
            List<String> semua = new java.util.ArrayList<>(catatan);
            semua.add(catatanBaru);
            return new Sel(isi, lebar, semua);
        }
    }
}
