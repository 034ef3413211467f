package id.kinerja.layar.angka;

import java.util.List;

/** Nothing stands at this address; the nearest that do. */
public record IsiAngkaTidakAda(String tertulis, List<Mirip> mirip) {
    public IsiAngkaTidakAda {
        mirip = List.copyOf(mirip);
    }

    /** An address that may have been meant. */
    public record Mirip(String alamat, String uraian, String jalur) {}
}
