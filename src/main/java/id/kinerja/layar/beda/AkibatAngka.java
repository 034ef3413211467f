package id.kinerja.layar.beda;

import java.util.Optional;

/**
 * A derived number that is not the same on both sides.
 *
 * @param asalSemula address of its derivation before, where that is stored
 * @param asalMenjadi the same after
 */
public record AkibatAngka(
        String uraian, String semula, String menjadi, Optional<String> asalSemula, Optional<String> asalMenjadi) {}
