package id.kinerja.arsitektur.pelanggaran;

public final class HitungPembantuUtil {}
