package id.kinerja.pengukuran;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything measured over one DataTahun; the one door for reports, screens, rules and the command line. */
public final class Pengukuran {
    private final DataTahun data;
    private final UkurIndikator indikator;
    private final UkurSasaran sasaran;
    private final UkurAnggaran anggaran;
    private final UkurEfisiensi efisiensi;
    private final UkurSpm spm;
    private final UkurPegawai pegawai;
    private final UkurSarana sarana;
    private final UkurPerjanjian perjanjian;
    private final UkurLain lain;
    private final Simpanan simpanan;
    private final Sekali<PemakaiAngka> pemakai;

    private Pengukuran(DataTahun data) {
        this.data = data;
        Ruang ruang = Ruang.atas(data);
        Kategori kategori = new Kategori(ruang);
        this.indikator = new UkurIndikator(ruang, kategori);
        this.sasaran = new UkurSasaran(ruang, indikator, kategori);
        this.anggaran = new UkurAnggaran(ruang);
        this.efisiensi = new UkurEfisiensi(ruang, indikator, sasaran, anggaran);
        this.spm = new UkurSpm(ruang);
        this.pegawai = new UkurPegawai(ruang);
        this.sarana = new UkurSarana(ruang);
        this.perjanjian = new UkurPerjanjian(ruang);
        this.lain = new UkurLain(ruang);
        this.simpanan = ruang.simpanan();
        this.pemakai = new Sekali<>(() -> PemakaiAngka.dari(new PendaftarAlamat(this).hitungan()));
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
        return efisiensi;
    }

    public UkurSpm spm() {
        return spm;
    }

    public UkurPegawai pegawai() {
        return pegawai;
    }

    public UkurSarana sarana() {
        return sarana;
    }

    /** What the Perjanjian Kinerja promises, as signed. */
    public UkurPerjanjian perjanjian() {
        return perjanjian;
    }

    /** Counts and figures that were only reported. */
    public UkurLain lain() {
        return lain;
    }

    /** The number at an address, with or without the year of the report. Empty when there is no such number. */
    public Optional<Hitungan> cari(Alamat alamat) {
        return new PencariAlamat(this).cari(simpanan.kanonik(alamat));
    }

    /** All addresses of this year, grouped by kind in reading order. */
    public List<Alamat> semua() {
        return new PendaftarAlamat(this).semua();
    }

    /** Numbers that have this one among their operands, in reading order. */
    public List<Hitungan> pemakai(Alamat alamat) {
        return pemakai.ambil().atas(simpanan.kanonik(alamat));
    }

    /** Addresses that may have been meant by one that is not found: first those of the same object, then of the same kind. */
    public List<Alamat> mirip(Alamat dicari) {
        return semua().stream()
                .filter(a -> a.jenis().equals(dicari.jenis()) || a.objek().equals(dicari.objek()))
                .sorted(Comparator.comparing((Alamat a) -> !a.objek().equals(dicari.objek())))
                .toList();
    }
}
