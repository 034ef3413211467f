package id.kinerja.tampilan;

/** A step of the breadcrumbs. */
public record Remah(String nama, String jalur) {}
