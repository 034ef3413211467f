package id.kinerja.pengukuran;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.util.List;
import java.util.Optional;

/** Everything measured over one DataTahun; the one door for reports, screens, rules and the command line. */
public final class Pengukuran {
    private final DataTahun data;

    private Pengukuran(DataTahun data) {
        this.data = data;
    }

    public static Pengukuran atas(DataTahun data) {
        return new Pengukuran(data);
    }

    public DataTahun data() {
        return data;
    }

    public UkurIndikator indikator() {
        throw new UnsupportedOperationException();
    }

    public UkurSasaran sasaran() {
        throw new UnsupportedOperationException();
    }

    public UkurAnggaran anggaran() {
        throw new UnsupportedOperationException();
    }

    public UkurEfisiensi efisiensi() {
        throw new UnsupportedOperationException();
    }

    public UkurSpm spm() {
        throw new UnsupportedOperationException();
    }

    public UkurPegawai pegawai() {
        throw new UnsupportedOperationException();
    }

    public UkurSarana sarana() {
        throw new UnsupportedOperationException();
    }

    /** The number at an address; a bare budget code is its absorption. Empty when there is no such number. */
    public Optional<Hitungan> cari(Alamat alamat) {
        throw new UnsupportedOperationException();
    }

    /** All addresses of this year, grouped by kind in reading order. */
    public List<Alamat> semua() {
        throw new UnsupportedOperationException();
    }
}
