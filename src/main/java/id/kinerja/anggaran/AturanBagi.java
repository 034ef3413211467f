package id.kinerja.anggaran;

/** How a shared object counts: wholly under each sasaran, once under the first, or by a stated share. */
public enum AturanBagi {
    PENUH,
    SEKALI,
    PROPORSI
}
