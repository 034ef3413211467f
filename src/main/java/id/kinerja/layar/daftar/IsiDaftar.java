package id.kinerja.layar.daftar;

import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.util.List;

/**
 * One page of the agencies, by government.
 *
 * @param cari what was asked for, or nothing
 * @param keterangan how many there are and which of them stand here
 */
public record IsiDaftar(String cari, String keterangan, List<Pemda> pemda, List<Halaman> halaman) {
    public IsiDaftar {
        pemda = List.copyOf(pemda);
        halaman = List.copyOf(halaman);
    }

    /** A government and its agencies. */
    public record Pemda(String nama, List<Perangkat> perangkat) {
        public Pemda {
            perangkat = List.copyOf(perangkat);
        }
    }

    /** An agency with the years that hold data, newest first. */
    public record Perangkat(String nama, List<Tahun> tahun) {
        public Perangkat {
            tahun = List.copyOf(tahun);
        }

        static Perangkat dari(PerangkatTerdaftar p) {
            return new Perangkat(
                    p.nama(),
                    p.tahun().stream()
                            .filter(PerangkatTerdaftar.Tahun::berisi)
                            .map(t -> new Tahun(t.tahun(), "/" + p.kunci(t).jalur()))
                            .toList());
        }
    }

    /** A year and its address. */
    public record Tahun(int tahun, String jalur) {}

    /** A further page. */
    public record Halaman(String nama, String jalur) {}
}
