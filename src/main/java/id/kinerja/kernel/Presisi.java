package id.kinerja.kernel;

import java.math.MathContext;

/** Inner precision of divisions: 34 digits, far beyond any figure printed; rounding happens once, at display. */
public final class Presisi {
    public static final MathContext PENUH = MathContext.DECIMAL128;

    private Presisi() {}
}
