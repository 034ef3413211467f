package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A programme, kegiatan, sub kegiatan or account with its money by a report on the budget.
 *
 * @param kode blank when it has none
 * @param jumlah ceiling and spending, as far as printed or added up
 * @param tempat where it stands first
 */
public record PosAnggaran(String kode, String sebutan, NamaRata nama, Map<Ukuran, BigDecimal> jumlah, Tempat tempat) {
    public PosAnggaran {
        jumlah = Map.copyOf(jumlah);
    }

    PosAnggaran(String kode, String sebutan, Map<Ukuran, BigDecimal> jumlah, Tempat tempat) {
        this(kode, sebutan, NamaRata.dari(sebutan), jumlah, tempat);
    }

    /** Somewhere below the other. */
    public boolean dibawah(PosAnggaran lain) {
        return lain.kode.isEmpty() ? !kode.isEmpty() : kode.startsWith(lain.kode + ".");
    }
}
