package id.kinerja.pemeriksaan;

import java.util.Locale;

/** How grave a finding is. */
public enum Tingkat {
    /** Can not be right. */
    ERROR,
    /** A contradiction whose culprit is unknown, or against a provision. */
    WARNING,
    /** Form, or a rounding that changes nothing. */
    INFO;

    /** For people. */
    public String sebutan() {
        return switch (this) {
            case ERROR -> "Kesalahan";
            case WARNING -> "Peringatan";
            case INFO -> "Informasi";
        };
    }

    /** Word of the JSON output of checked documents. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
