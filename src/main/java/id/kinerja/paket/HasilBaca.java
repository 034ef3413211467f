package id.kinerja.paket;

import id.kinerja.datatahun.DataTahun;
import java.util.List;

/** A package read: the data with warnings, or refused with all its problems. */
public sealed interface HasilBaca {
    List<Masalah> masalah();

    record Terbaca(DataTahun data, List<Masalah> masalah) implements HasilBaca {}

    record Ditolak(List<Masalah> masalah) implements HasilBaca {}
}
