package id.kinerja.tampilan;

import java.util.List;
import java.util.Optional;

/**
 * What the shell needs to know of a page.
 *
 * @param judul title of the window, without the name of the program
 */
public record Kepala(String judul, Optional<Konteks> konteks, Menu menu, List<Remah> remah, Penyegaran penyegaran) {
    public Kepala {
        remah = List.copyOf(remah);
    }

    /** Whether the page looks again by itself while work goes on. */
    public enum Penyegaran {
        TIDAK,
        TIAP_DUA_DETIK
    }

    public static Kepala umum(String judul) {
        return new Kepala(judul, Optional.empty(), Menu.TANPA, List.of(), Penyegaran.TIDAK);
    }

    public static Kepala dalam(Konteks konteks, Menu menu, String judul) {
        return new Kepala(judul, Optional.of(konteks), menu, List.of(), Penyegaran.TIDAK);
    }

    public Kepala remah(Remah... langkah) {
        return new Kepala(judul, konteks, menu, List.of(langkah), penyegaran);
    }

    public Kepala segarkan() {
        return new Kepala(judul, konteks, menu, remah, Penyegaran.TIAP_DUA_DETIK);
    }

    public String judulJendela() {
        return judul
                + konteks.map(k -> " – " + k.namaOpd() + " " + k.tahun()).orElse("")
                + (judul.equals("Kinerja") ? "" : " – Kinerja");
    }
}
