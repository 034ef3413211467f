package id.kinerja.anggaran;

import id.kinerja.kernel.Sumber;
import java.math.BigDecimal;

/** A sum as a document states it; never used as truth, only compared with the sum of the children. {@code objek}: programme or kegiatan code, or {@code total}. */
public record JumlahDinyatakan(String objek, UkuranAnggaran ukuran, BigDecimal nilai, Sumber sumber) {}
