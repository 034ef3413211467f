package id.kinerja.layar.anggaran;

import java.util.List;

/** A line with the lines below it. */
public record CabangAnggaran(BarisAnggaran baris, List<CabangAnggaran> anak) {
    public CabangAnggaran {
        anak = List.copyOf(anak);
    }
}
