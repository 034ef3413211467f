package id.kinerja.perencanaan;

import id.kinerja.kernel.Sumber;

/** A medium-term goal of the Renstra. */
public record Tujuan(String kode, String nomor, String uraian, Sumber sumber) {}
