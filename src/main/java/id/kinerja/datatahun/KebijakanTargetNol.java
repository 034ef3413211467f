package id.kinerja.datatahun;

/** What a target of zero means for capaian. */
public enum KebijakanTargetNol {
    /** Not computable, left out of averages (the default). */
    TIDAK_DIHITUNG,
    /** 100 when nothing was realised either, otherwise 0. */
    NOL_ATAU_SERATUS
}
