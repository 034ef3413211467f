package id.kinerja.organisasi;

import id.kinerja.kernel.Sumber;

/** A strategic issue. */
public record IsuStrategis(String kode, String uraian, Sumber sumber) {}
