package id.kinerja.basisdata;

/** Tenant: the agency whose rows a transaction may see and write. */
public record Penyewa(String pemda, String opd) {}
