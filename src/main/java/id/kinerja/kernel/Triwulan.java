package id.kinerja.kernel;

/** Quarter of a budget year. */
public enum Triwulan {
    I,
    II,
    III,
    IV
}
