package id.kinerja.layar.beranda;

import id.kinerja.layar.pemantauan.RingkasPantauan;
import id.kinerja.tampilan.Batang;
import id.kinerja.tampilan.Lintasan;
import id.kinerja.tampilan.TandaKategori;
import id.kinerja.tampilan.TautAngka;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the overview says.
 *
 * @param jalur address of the year
 */
public record IsiBeranda(
        String jalur,
        int tahun,
        Keadaan keadaan,
        List<Integer> kolomTahun,
        List<Sasaran> sasaran,
        List<String> takSebanding,
        Optional<Anggaran> anggaran,
        List<Kelompok> kekurangan,
        RingkasPantauan pantauan) {
    public IsiBeranda {
        kolomTahun = List.copyOf(kolomTahun);
        sasaran = List.copyOf(sasaran);
        takSebanding = List.copyOf(takSebanding);
        kekurangan = List.copyOf(kekurangan);
    }

    public int banyakKekurangan() {
        return kekurangan.stream().mapToInt(k -> k.isi().size()).sum();
    }

    /**
     * The overall mean, with what it is a mean of.
     *
     * @param sebutan e.g. "Rata-rata capaian seluruh sasaran"
     * @param kolom the same without its unit
     */
    public record Keadaan(String sebutan, TautAngka rataRata, TautAngka kolom, TandaKategori kategori) {}

    /** A row of sasaran; one cell for each year. */
    public record Sasaran(
            String nomor, String uraian, String cakupan, List<Sel> sel, Lintasan arah, TandaKategori kategori) {
        public Sasaran {
            sel = List.copyOf(sel);
        }
    }

    /** The mean of one year, or why there is none. */
    public record Sel(int tahun, TautAngka angka, Keadaannya keadaan) {}

    /** What a cell of one year is. */
    public enum Keadaannya {
        ADA,
        /** Measured in part, so that the mean would not compare. */
        TIDAK_SEBANDING,
        BELUM_DIUKUR
    }

    /** The budget by programme with its sum. */
    public record Anggaran(List<Program> program, Program jumlah) {
        public Anggaran {
            program = List.copyOf(program);
        }
    }

    /** A programme, or the whole agency. */
    public record Program(
            String nama, TautAngka pagu, TautAngka realisasi, TautAngka serapan, Optional<Batang> batang) {}

    /** What one section of the report lacks; {@code lanjutan} is folded. */
    public record Kelompok(String bagian, List<String> awal, List<String> lanjutan) {
        public Kelompok {
            awal = List.copyOf(awal);
            lanjutan = List.copyOf(lanjutan);
        }

        public List<String> isi() {
            return Stream.concat(awal.stream(), lanjutan.stream()).toList();
        }
    }
}
