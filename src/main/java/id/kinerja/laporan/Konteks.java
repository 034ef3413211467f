package id.kinerja.laporan;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.narasi.Narasi;
import id.kinerja.pengukuran.Pengukuran;
import java.util.List;

/**
 * What a section may read: the data, what was measured over it, and people's prose with its references resolved.
 *
 * @param sesudah the chapters that follow the one being composed, already composed themselves
 */
public record Konteks(Pengukuran ukur, List<Bab> sesudah) {
    public Konteks {
        sesudah = List.copyOf(sesudah);
    }

    public Konteks(Pengukuran ukur) {
        this(ukur, List.of());
    }

    public DataTahun data() {
        return ukur.data();
    }

    public int tahun() {
        return data().tahun().tahun();
    }

    public boolean adaNarasi(String bagian) {
        return new Narasi(ukur).ada(bagian);
    }

    /** The prose of a section; none when the package has none. */
    public List<Blok> narasi(String bagian) {
        return new Narasi(ukur).blok(bagian);
    }
}
