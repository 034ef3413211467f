package id.kinerja.datatahun;

/** Which class gets a value that two classes claim. */
public enum KebijakanTumpangTindih {
    KELAS_ATAS,
    KELAS_BAWAH
}
