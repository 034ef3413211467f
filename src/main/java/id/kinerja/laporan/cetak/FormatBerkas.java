package id.kinerja.laporan.cetak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats a document is written in. */
public enum FormatBerkas {
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("PDF", "application/pdf"),
    HTML("HTML", "text/html;charset=UTF-8"),
    /** The tables with live formulas. */
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String sebutan;
    private final String jenisIsi;

    FormatBerkas(String sebutan, String jenisIsi) {
        this.sebutan = sebutan;
        this.jenisIsi = jenisIsi;
    }

    /** How it is asked for, and the ending of its files: {@code pdf}. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FormatBerkas> dari(String kode) {
        return Arrays.stream(values()).filter(f -> f.kode().equals(kode)).findFirst();
    }

    /** What people call it. */
    public String sebutan() {
        return sebutan;
    }

    /** Media type. */
    public String jenisIsi() {
        return jenisIsi;
    }
}
