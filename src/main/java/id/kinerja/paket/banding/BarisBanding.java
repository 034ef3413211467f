package id.kinerja.paket.banding;

import java.util.List;

/**
 * A row as written in its package.
 *
 * @param nomor line as a spreadsheet shows it
 * @param sel cells in the order of {@link PerbandinganTabel#kolom()}; blank where the table does not have the column
 */
public record BarisBanding(int nomor, List<String> sel) {
    public BarisBanding {
        sel = List.copyOf(sel);
    }
}
