package id.kinerja.pengukuran;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.util.function.Function;

/** What every measurement works on: the data, ready to look up, and the memory of what was computed. */
record Ruang(DataTahun data, IndeksData indeks, Simpanan simpanan) {
    static Ruang atas(DataTahun data) {
        return new Ruang(data, new IndeksData(data), new Simpanan(data));
    }

    int tahun() {
        return data.tahun().tahun();
    }

    Hitungan ambil(Alamat alamat, Function<Alamat, Hitungan> cara) {
        return simpanan.ambil(alamat, cara);
    }
}
