package id.kinerja.organisasi;

/** By what a group of staff is counted. */
public enum DimensiPegawai {
    JABATAN,
    PENDIDIKAN,
    GOLONGAN,
    JENIS_KELAMIN
}
