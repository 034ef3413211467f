package id.kinerja.layar.keterangan;

import java.util.List;

/** The policies a package can choose, with what holds when it chooses none. */
public record IsiKebijakan(List<Baris> baris) {
    public IsiKebijakan {
        baris = List.copyOf(baris);
    }

    /** @param baku blank when nothing holds */
    public record Baris(String kunci, String uraian, String pilihan, String baku) {}
}
