package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Perataan;

/** How a cell looks; equal ones share one style of the workbook. */
record GayaSel(Rupa rupa, Perataan rata, String format, int inden, Awalan awalan, Tinta tinta, Sisi sisi) {
    static final String TEKS = "@";
    static final String UMUM = "General";

    /** Where a cell stands. */
    enum Rupa {
        POLOS,
        JUDUL_BUKU,
        JUDUL_TABEL,
        KETERANGAN,
        TAUTAN,
        KEPALA,
        BIASA,
        TEBAL,
        GRUP,
        PROGRAM,
        JUMLAH,
        TOTAL;

        static Rupa untuk(JenisBaris jenis) {
            return switch (jenis) {
                case BIASA, SUB_KEGIATAN -> BIASA;
                case SUBGRUP, KEGIATAN, DI_BAWAH_TARGET -> TEBAL;
                case GRUP -> GRUP;
                case PROGRAM -> PROGRAM;
                case JUMLAH -> JUMLAH;
                case TOTAL -> TOTAL;
            };
        }

        boolean tebal() {
            return switch (this) {
                case POLOS, KETERANGAN, TAUTAN, BIASA -> false;
                default -> true;
            };
        }
    }

    /** Whether the text is marked as text for programs that would take it for a formula. */
    enum Awalan {
        BIASA,
        KUTIP
    }

    enum Tinta {
        HITAM,
        /** What was entered: the cell to change when a fact changes. */
        DIISI
    }

    enum Sisi {
        TANPA,
        GARIS_KIRI,
        /** The bar of an indicator below its target. */
        BILAH_KIRI
    }

    static GayaSel teks(Rupa rupa) {
        return new GayaSel(rupa, Perataan.KIRI, UMUM, 0, Awalan.BIASA, Tinta.HITAM, Sisi.TANPA);
    }

    /** For a text from outside: what looks like a formula is marked as text. */
    GayaSel untukTeks(String teks) {
        return PengisiSel.sepertiRumus(teks) ? new GayaSel(rupa, rata, TEKS, inden, Awalan.KUTIP, tinta, sisi) : this;
    }

    GayaSel format(String kode) {
        return new GayaSel(rupa, rata, kode, inden, awalan, tinta, sisi);
    }

    GayaSel rata(Perataan baru) {
        return new GayaSel(rupa, baru, format, inden, awalan, tinta, sisi);
    }

    GayaSel tinta(Tinta baru) {
        return new GayaSel(rupa, rata, format, inden, awalan, baru, sisi);
    }

    GayaSel inden(int baru) {
        return new GayaSel(rupa, rata, format, baru, awalan, tinta, sisi);
    }

    GayaSel sisi(Sisi baru) {
        return new GayaSel(rupa, rata, format, inden, awalan, tinta, baru);
    }
}
