package id.kinerja.layar.periksa.sajian;

import java.util.List;

/** A sheet of a document as its page prints it. */
public record LembarTersaji(List<Bagian> bagian) {
    public LembarTersaji {
        bagian = List.copyOf(bagian);
    }

    /** What stands below each other on the sheet. */
    public sealed interface Bagian {
        /** Here a page of the original begins. */
        record Halaman(int nomor) implements Bagian {}

        /** A heading of the document. */
        record Judul(String jangkar, List<Sepotong> isi) implements Bagian {
            public Judul {
                isi = List.copyOf(isi);
            }
        }

        record Paragraf(String jangkar, List<Sepotong> isi) implements Bagian {
            public Paragraf {
                isi = List.copyOf(isi);
            }
        }

        /**
         * Rows of a table.
         *
         * @param nama tells its region from the others of the sheet
         * @param keterangan that it goes on from the sheet before, or that columns are left out; often blank
         */
        record Tabel(String nama, String keterangan, List<Baris> baris) implements Bagian {
            public Tabel {
                baris = List.copyOf(baris);
            }
        }
    }

    /** @param jangkar blank for the head of a table that is repeated */
    public record Baris(String jangkar, List<Sel> sel) {
        public Baris {
            sel = List.copyOf(sel);
        }
    }

    /** @param lebar columns it covers */
    public record Sel(List<Sepotong> isi, int lebar, Ragam ragam) {
        public Sel {
            isi = List.copyOf(isi);
        }

        /** How it is set. */
        public enum Ragam {
            BIASA,
            ANGKA,
            KEPALA
        }
    }

    /** A stretch of text. */
    public sealed interface Sepotong {
        record Polos(String teks) implements Sepotong {}

        /**
         * Text that a finding is about, linked to it.
         *
         * @param teks blank when the place is known but not the words
         */
        record Bertanda(String teks, TemuanTersaji temuan) implements Sepotong {}
    }
}
