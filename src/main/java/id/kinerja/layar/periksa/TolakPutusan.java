package id.kinerja.layar.periksa;

/**
 * A decision that could not be kept.
 *
 * @param temuan fingerprint of the finding
 */
record TolakPutusan(String temuan, String galat) {}
