package id.kinerja.pengukuran;

import id.kinerja.kernel.Hitungan;
import java.util.stream.Stream;

/** A number and everything it came from, itself first. */
final class Telusur {
    private Telusur() {}

    static Stream<Hitungan> semua(Hitungan hitungan) {
        return switch (hitungan) {
            case Hitungan.Fakta f -> Stream.of(f);
            case Hitungan.Turunan t ->
                Stream.concat(Stream.of(t), t.operan().stream().flatMap(Telusur::semua));
        };
    }
}
