package id.kinerja.pemeriksaan.telaah;

import java.util.List;
import java.util.OptionalInt;

/**
 * A column of a table.
 *
 * @param kepala its headings from the top down, e.g. {@code 2023}, {@code Target}
 * @param peran what its heading says it holds
 * @param tahun the year its headings name
 */
public record Kolom(int nomor, List<String> kepala, Peran peran, OptionalInt tahun) {
    public Kolom {
        kepala = List.copyOf(kepala);
    }

    /** For people: {@code 2023 Target}. */
    public String sebutan() {
        return String.join(" ", kepala).strip();
    }

    /** What a column holds. */
    public enum Peran {
        NOMOR,
        KODE,
        TUJUAN,
        SASARAN,
        INDIKATOR,
        /** Programme, kegiatan or sub kegiatan, also kind of expenditure. */
        PROGRAM,
        /** Any other name of what the row is about. */
        URAIAN,
        RUMUS,
        SATUAN,
        TARGET,
        TARGET_AKHIR,
        TARGET_NASIONAL,
        REALISASI,
        CAPAIAN,
        /** One column of the table as a percentage of another, both named in the heading. */
        PERBANDINGAN,
        PAGU,
        REALISASI_ANGGARAN,
        SISA,
        SERAPAN,
        FISIK,
        EFISIENSI,
        KATEGORI,
        CACAH,
        PERSENTASE,
        KETERANGAN,
        LAIN
    }
}
