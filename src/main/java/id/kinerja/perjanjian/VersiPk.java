package id.kinerja.perjanjian;

/** Version of the agreement: the original or a revision, which never overwrites it. */
public enum VersiPk {
    MURNI,
    PERUBAHAN
}
