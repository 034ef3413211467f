package id.kinerja.pemantauan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.perencanaan.Indikator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a finding is about.
 *
 * @param sebutan e.g. {@code Indikator 1.1.1 Angka DTKS}
 * @param nama how texts about it call it; none when it is the year as a whole
 * @param alamat the number at which the proof begins, if there is one
 */
public record Pokok(String sebutan, List<String> nama, Optional<Alamat> alamat) {
    public Pokok {
        nama = List.copyOf(nama);
    }

    public static Pokok indikator(Indikator i, Alamat alamat) {
        return new Pokok(
                "Indikator " + i.kode() + " " + i.sebutan(),
                List.of(i.nama(), i.sebutan(), "indikator " + i.kode() + " "),
                Optional.of(alamat));
    }

    public static Pokok anggaran(KodeProgram kode, String nama, Alamat alamat) {
        return new Pokok(
                tingkat(kode) + " " + kode + " " + nama, List.of(nama, kode.nilai() + " "), Optional.of(alamat));
    }

    /** The year as a whole. */
    public static Pokok setahun(String sebutan) {
        return new Pokok(sebutan, List.of(), Optional.empty());
    }

    /** Whether a text speaks of this; of the year as a whole every text does. */
    boolean disebut(String teks) {
        String kecil = teks.toLowerCase(Locale.ROOT);
        return nama.isEmpty() || nama.stream().anyMatch(n -> kecil.contains(n.toLowerCase(Locale.ROOT)));
    }

    private static String tingkat(KodeProgram kode) {
        return switch (kode.tingkat()) {
            case PROGRAM -> "Program";
            case KEGIATAN -> "Kegiatan";
            case SUB_KEGIATAN -> "Sub kegiatan";
        };
    }
}
