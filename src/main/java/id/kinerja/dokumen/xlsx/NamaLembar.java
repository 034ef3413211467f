package id.kinerja.dokumen.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Gives every sheet a name that spreadsheets accept: at most 31 characters, unique whatever the case. */
final class NamaLembar {
    private static final int TERPANJANG = 31;

    private final Set<String> terpakai = new HashSet<>();

    String beri(String diminta) {
        String dasar = WorkbookUtil.createSafeSheetName(diminta.strip(), '-');
        String nama = dasar;
        for (int ke = 2; !terpakai.add(nama.toLowerCase(Locale.ROOT)); ke++) {
            String akhiran = " (" + ke + ")";
            nama = dasar.substring(0, Math.min(dasar.length(), TERPANJANG - akhiran.length())) + akhiran;
        }
        return nama;
    }
}
