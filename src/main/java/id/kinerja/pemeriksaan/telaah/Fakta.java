package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A printed figure with what it is the figure of.
 *
 * @param subjek indicator, programme or total, as printed
 * @param induk what the subject stands under, where the same name can stand twice; else empty
 * @param tabel number of its table; negative for a figure of the prose
 * @param satuan unit beside it or in the column of units, in lower case
 */
public record Fakta(
        String subjek,
        NamaRata nama,
        NamaRata induk,
        Ukuran ukuran,
        OptionalInt tahun,
        Asal asal,
        AngkaCetak angka,
        String satuan,
        int tabel,
        int baris,
        Tempat tempat) {
    /** What is measured. */
    public enum Ukuran {
        TARGET,
        TARGET_AKHIR,
        REALISASI,
        CAPAIAN,
        PAGU,
        REALISASI_ANGGARAN,
        SERAPAN
    }

    /** Which document of the cycle a figure comes from. */
    public enum Asal {
        RENSTRA,
        PERJANJIAN,
        PENGUKURAN,
        LAIN
    }

    private static final Set<String> KELIPATAN = Set.of("ribu", "juta", "miliar");

    /** Money in thousands or millions can not be compared digit by digit with money in rupiah. */
    public boolean sekelipatan(Fakta lain) {
        return kelipatan().equals(lain.kelipatan());
    }

    private String kelipatan() {
        return KELIPATAN.contains(satuan) ? satuan : "";
    }

    /** A share of a hundred, by its mark, its unit or the name of its indicator. */
    public boolean persen() {
        return angka.bentuk() == AngkaCetak.Bentuk.PERSEN
                || satuan.startsWith("%")
                || satuan.startsWith("persen")
                || satuan.isEmpty()
                        && !nama.kata().isEmpty()
                        && nama.kata().getFirst().matches("persentase|prosentase|presentase|cakupan|rasio");
    }

    /** A share of a hundred printed as a bare whole number far above a hundred. */
    public boolean mutlak() {
        return satuan.isEmpty()
                && angka.bentuk() == AngkaCetak.Bentuk.POLOS
                && angka.desimal() == 0
                && angka.nilai().compareTo(BigDecimal.valueOf(100)) > 0;
    }

    /** Counts something by its unit. */
    public boolean cacah() {
        return angka.bentuk() == AngkaCetak.Bentuk.POLOS
                && !satuan.isEmpty()
                && !satuan.startsWith("%")
                && !satuan.startsWith("persen")
                && !satuan.startsWith("nilai")
                && !satuan.startsWith("indeks")
                && !satuan.startsWith("poin")
                && !satuan.startsWith("skor");
    }
}
