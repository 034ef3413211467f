package id.kinerja.pemeriksaan.telaah;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A staff number (Nomor Induk Pegawai) as printed.
 *
 * @param angka its digits alone
 * @dasar Perka-BKN 22/2007
 */
public record Nip(String tercetak, String angka) {
    private static final Pattern NIP = Pattern.compile("\\bNIP\\.?\\s*:?\\s*(\\d[\\d .]{7,28}\\d)");
    private static final String BELUM_DIISI = "00000000";
    private static final int PANJANG = 18;
    private static final int PANJANG_LAMA = 9;
    /** Appointment month of government workers under contract (PPPK). */
    private static final int BULAN_PPPK = 21;

    public static List<Nip> cari(String teks) {
        if (!teks.contains("NIP")) {
            return List.of();
        }
        return NIP.matcher(teks)
                .results()
                .map(m -> new Nip(m.group(1), m.group(1).replaceAll("\\D", "")))
                .filter(n -> n.angka().length() > PANJANG_LAMA && !n.angka().startsWith(BELUM_DIISI))
                .toList();
    }

    /** Stands for a number that is still to be filled in: hardly any other digits than one, or digits in their order. */
    public boolean contoh() {
        return angka.chars().distinct().count() <= 2
                || angka.startsWith("12345678")
                || angka.endsWith("0000000000")
                || angka.contains("999999999");
    }

    /** What makes it impossible; empty when nothing does. */
    public Optional<String> cacat() {
        if (angka.length() != PANJANG) {
            return Optional.of("NIP terdiri dari " + PANJANG + " angka; ini " + angka.length() + ".");
        }
        int tahun = bagian(0, 4);
        try {
            LocalDate.of(tahun, bagian(4, 6), bagian(6, 8));
        } catch (DateTimeException e) {
            return Optional.of(
                    "Delapan angka pertama bukan tanggal lahir yang mungkin: " + angka.substring(0, 8) + ".");
        }
        int bulan = bagian(12, 14);
        if (tahun < 1930
                || bagian(8, 12) < tahun + 15
                || bagian(8, 12) > tahun + 65
                || bulan < 1
                || bulan > 12 && bulan != BULAN_PPPK) {
            return Optional.of("Angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan yang mungkin: "
                    + angka.substring(8, 14) + ".");
        }
        char kelamin = angka.charAt(14);
        return kelamin == '1' || kelamin == '2'
                ? Optional.empty()
                : Optional.of("Angka ke-15 harus 1 (laki-laki) atau 2 (perempuan).");
    }

    private int bagian(int dari, int sampai) {
        return Integer.parseInt(angka.substring(dari, sampai));
    }
}
