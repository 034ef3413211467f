package id.kinerja.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A formula that a machine can work out: over the operands of a {@link Hitungan.Turunan}, named by their place from 0.
 *
 * <p>{@link NilaiUngkapan} works it out exactly; the workbook writes it as a cell formula. Arithmetic on an operand without a
 * number has no value; only {@link Jumlah}, {@link RataRata} and {@link Banyaknya} leave such an operand out, as a sheet does.
 */
public sealed interface Ungkapan {
    /** The operand itself, be it a number or a word. */
    record Operan(int urutan) implements Ungkapan {}

    /** The lower end of an operand that is a range. */
    record BatasBawah(int urutan) implements Ungkapan {}

    /** The upper end of an operand that is a range. */
    record BatasAtas(int urutan) implements Ungkapan {}

    record Tetapan(BigDecimal nilai) implements Ungkapan {}

    /** A word, such as a category. */
    record Kata(String teks) implements Ungkapan {}

    /** The sum of those that have a number; of none it is 0. */
    record Jumlah(List<Ungkapan> suku) implements Ungkapan {
        public Jumlah {
            suku = List.copyOf(suku);
        }
    }

    /** The plain mean of those that have a number. */
    record RataRata(List<Ungkapan> unsur) implements Ungkapan {
        public RataRata {
            unsur = List.copyOf(unsur);
        }
    }

    /** How many of the operands have a number that stands so to a limit. */
    record Banyaknya(List<Operan> unsur, Banding banding, BigDecimal batas) implements Ungkapan {
        public Banyaknya {
            unsur = List.copyOf(unsur);
        }
    }

    record Selisih(Ungkapan dari, Ungkapan pengurang) implements Ungkapan {}

    record Kali(Ungkapan kiri, Ungkapan kanan) implements Ungkapan {}

    /** A quotient, carried to {@link Presisi#PENUH}. */
    record Bagi(Ungkapan pembilang, Ungkapan penyebut) implements Ungkapan {}

    record Terkecil(Ungkapan kiri, Ungkapan kanan) implements Ungkapan {}

    record Terbesar(Ungkapan kiri, Ungkapan kanan) implements Ungkapan {}

    /** Rounded half up. */
    record Bulat(Ungkapan nilai, int desimal) implements Ungkapan {}

    /** One of two, by a comparison of numbers. */
    record Bila(Ungkapan kiri, Banding banding, Ungkapan kanan, Ungkapan maka, Ungkapan selainnya)
            implements Ungkapan {}

    /** How two numbers are compared. */
    enum Banding {
        KURANG("<"),
        PALING_BANYAK("<="),
        SAMA("="),
        PALING_SEDIKIT(">="),
        LEBIH(">");

        private final String tanda;

        Banding(String tanda) {
            this.tanda = tanda;
        }

        /** As spreadsheets write it. */
        public String tanda() {
            return tanda;
        }

        boolean berlaku(BigDecimal kiri, BigDecimal kanan) {
            int beda = kiri.compareTo(kanan);
            return switch (this) {
                case KURANG -> beda < 0;
                case PALING_BANYAK -> beda <= 0;
                case SAMA -> beda == 0;
                case PALING_SEDIKIT -> beda >= 0;
                case LEBIH -> beda > 0;
            };
        }
    }

    static Ungkapan operan(int urutan) {
        return new Operan(urutan);
    }

    static Ungkapan tetapan(long nilai) {
        return new Tetapan(BigDecimal.valueOf(nilai));
    }

    static Ungkapan tetapan(BigDecimal nilai) {
        return new Tetapan(nilai);
    }

    static Ungkapan selisih(Ungkapan dari, Ungkapan pengurang) {
        return new Selisih(dari, pengurang);
    }

    static Ungkapan kali(Ungkapan kiri, Ungkapan kanan) {
        return new Kali(kiri, kanan);
    }

    static Ungkapan bagi(Ungkapan pembilang, Ungkapan penyebut) {
        return new Bagi(pembilang, penyebut);
    }

    /** {@code bagian × 100 ÷ keseluruhan}. */
    static Ungkapan persen(Ungkapan bagian, Ungkapan keseluruhan) {
        return new Bagi(new Kali(bagian, tetapan(100)), keseluruhan);
    }

    /** All operands that have a number, added up. */
    static Ungkapan jumlahSemua(List<Hitungan> operan) {
        return new Jumlah(semua(operan));
    }

    /** The plain mean of all operands that have a number. */
    static Ungkapan rataRataSemua(List<Hitungan> operan) {
        return new RataRata(semua(operan));
    }

    private static List<Ungkapan> semua(List<Hitungan> operan) {
        return IntStream.range(0, operan.size()).mapToObj(Ungkapan::operan).toList();
    }
}
