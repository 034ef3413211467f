package id.kinerja.laporan;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.pengukuran.Pengukuran;

/** What a section may read: the data, what was measured over it, and people's prose with its references resolved. */
public record Konteks(Pengukuran ukur) {
    public DataTahun data() {
        return ukur.data();
    }

    public int tahun() {
        return data().tahun().tahun();
    }
}
