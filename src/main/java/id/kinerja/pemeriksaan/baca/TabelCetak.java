package id.kinerja.pemeriksaan.baca;

import java.util.List;

/**
 * A table as it is printed on one page, before its parts are joined.
 *
 * @param baris rows of equal length; what a merged cell covers is {@link SelCetak#KOSONG}
 */
public record TabelCetak(List<BarisCetak> baris, Letak letak) implements Unsur {
    public TabelCetak {
        baris = List.copyOf(baris);
    }

    public int kolom() {
        return baris.stream().mapToInt(b -> b.sel().size()).max().orElse(0);
    }
}
