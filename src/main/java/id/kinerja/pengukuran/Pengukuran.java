package id.kinerja.pengukuran;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.util.List;
import java.util.Optional;

/** Everything measured over one DataTahun; the one door for reports, screens, rules and the command line. */
public final class Pengukuran {
    private final DataTahun data;
    private final UkurIndikator indikator;
    private final UkurSasaran sasaran;
    private final UkurAnggaran anggaran;

    private Pengukuran(DataTahun data) {
        this.data = data;
        Ruang ruang = Ruang.atas(data);
        Kategori kategori = new Kategori(ruang);
        this.indikator = new UkurIndikator(ruang, kategori);
        this.sasaran = new UkurSasaran(ruang, indikator, kategori);
        this.anggaran = new UkurAnggaran(ruang);
    }

    public static Pengukuran atas(DataTahun data) {
        return new Pengukuran(data);
    }

    public DataTahun data() {
        return data;
    }

    public UkurIndikator indikator() {
        return indikator;
    }

    public UkurSasaran sasaran() {
        return sasaran;
    }

    public UkurAnggaran anggaran() {
        return anggaran;
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
