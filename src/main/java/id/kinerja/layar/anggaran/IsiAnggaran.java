package id.kinerja.layar.anggaran;

import id.kinerja.tampilan.Batang;
import id.kinerja.tampilan.Halaman;
import id.kinerja.tampilan.TautAngka;
import java.util.List;
import java.util.Optional;

/**
 * The page.
 *
 * @param kosongkan address without filter
 */
public record IsiAnggaran(
        int tahun,
        String jalur,
        boolean adaAnggaran,
        Fakta fakta,
        Optional<TanpaSerapan> tanpaSerapan,
        SaringAnggaran saring,
        List<Pilihan> program,
        List<Kepala> kepala,
        String ringkas,
        List<Kelompok> kelompok,
        Jumlah jumlah,
        Halaman halaman,
        String kosongkan) {
    public IsiAnggaran {
        program = List.copyOf(program);
        kepala = List.copyOf(kepala);
        kelompok = List.copyOf(kelompok);
    }

    /** The figures at the top. */
    public record Fakta(
            TautAngka pagu,
            String tahap,
            TautAngka realisasi,
            TautAngka sisa,
            TautAngka serapan,
            Optional<Batang> batang,
            Optional<SisaTerbesar> sisaTerbesar) {}

    /** The sub kegiatan with the largest remainder. */
    public record SisaTerbesar(String kode, String nama, TautAngka sisa, TautAngka serapan) {}

    /** Lines whose absorption is not known; the first of them with the reason. */
    public record TanpaSerapan(int banyak, List<String> kalimat, Optional<String> semuanya) {
        public TanpaSerapan {
            kalimat = List.copyOf(kalimat);
        }
    }

    /** An entry of a list to choose from. */
    public record Pilihan(String kode, String nama) {}

    /** @param urut {@code ascending}, {@code descending} or {@code none} */
    public record Kepala(String nama, boolean angka, Optional<String> alamat, String urut) {}

    /** Whether a row stands at its place or repeats one of the page before. */
    public enum Letak {
        ASLI,
        LANJUTAN
    }

    /** Whether a programme can be opened, and is. */
    public enum Lipatan {
        TANPA,
        TERTUTUP,
        TERBUKA
    }

    /** A line at its place on this page. */
    public record Baris(BarisAnggaran isi, Letak letak, Lipatan lipatan) {
        public boolean berlipatan() {
            return lipatan != Lipatan.TANPA;
        }

        public boolean terbuka() {
            return lipatan == Lipatan.TERBUKA;
        }

        public boolean lanjutan() {
            return letak == Letak.LANJUTAN;
        }
    }

    /** A programme with its lines. */
    public record Kelompok(List<Baris> baris) {
        public Kelompok {
            baris = List.copyOf(baris);
        }
    }

    /** The last row: always of the whole agency. */
    public record Jumlah(
            String nama,
            TautAngka pagu,
            TautAngka realisasi,
            TautAngka sisa,
            TautAngka serapan,
            Optional<Batang> batang) {}
}
