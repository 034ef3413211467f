package id.kinerja.dokumen.xlsx;

import id.kinerja.kernel.Ungkapan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The operands whose cells a formula needs, in the order in which it names them. */
final class OperanDipakai {
    private OperanDipakai() {}

    static IntStream dalam(Ungkapan ungkapan) {
        return ungkapan instanceof Ungkapan.Operan(int urutan)
                ? IntStream.of(urutan)
                : bagian(ungkapan).flatMapToInt(OperanDipakai::dalam);
    }

    /** The ends of a range are written as constants, since a range is no single number in a cell. */
    private static Stream<? extends Ungkapan> bagian(Ungkapan ungkapan) {
        return switch (ungkapan) {
            case Ungkapan.Operan _, Ungkapan.BatasBawah _, Ungkapan.BatasAtas _, Ungkapan.Tetapan _, Ungkapan.Kata _ ->
                Stream.empty();
            case Ungkapan.Jumlah j -> j.suku().stream();
            case Ungkapan.RataRata r -> r.unsur().stream();
            case Ungkapan.Banyaknya b -> b.unsur().stream();
            case Ungkapan.Selisih s -> Stream.of(s.dari(), s.pengurang());
            case Ungkapan.Kali k -> Stream.of(k.kiri(), k.kanan());
            case Ungkapan.Bagi b -> Stream.of(b.pembilang(), b.penyebut());
            case Ungkapan.Terkecil t -> Stream.of(t.kiri(), t.kanan());
            case Ungkapan.Terbesar t -> Stream.of(t.kiri(), t.kanan());
            case Ungkapan.Bulat b -> Stream.of(b.nilai());
            case Ungkapan.Bila b -> List.of(b.kiri(), b.kanan(), b.maka(), b.selainnya()).stream();
        };
    }
}
