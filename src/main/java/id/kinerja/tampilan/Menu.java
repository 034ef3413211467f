package id.kinerja.tampilan;

import java.util.List;

/** The main navigation of a data year; {@code jalur} is appended to the address of the year. */
public enum Menu {
    BERANDA("Beranda", ""),
    POHON("Pohon kinerja", "/pohon-kinerja"),
    CAPAIAN("Capaian", "/capaian"),
    ANGGARAN("Anggaran", "/anggaran"),
    LAPORAN("Laporan", "/laporan"),
    RIWAYAT("Riwayat data", "/riwayat"),
    /** Pages that belong to no entry. */
    TANPA("", "");

    private final String nama;
    private final String jalur;

    Menu(String nama, String jalur) {
        this.nama = nama;
        this.jalur = jalur;
    }

    public String nama() {
        return nama;
    }

    public String jalur() {
        return jalur;
    }

    public static List<Menu> tahunData() {
        return List.of(BERANDA, POHON, CAPAIAN, ANGGARAN, LAPORAN, RIWAYAT);
    }
}
