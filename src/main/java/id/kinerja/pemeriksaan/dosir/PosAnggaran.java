package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A programme, kegiatan, sub kegiatan or account with its money by a report on the budget.
 *
 * @param kode blank when it has none
 * @param jumlah ceiling and spending, as far as printed or added up
 * @param tempat where it stands first
 */
public record PosAnggaran(
        String kode, String sebutan, NamaRata nama, Map<Ukuran, BigDecimal> jumlah, Asal asal, Tempat tempat) {
    /** Whether the report prints it or it is the sum of what it prints. */
    public enum Asal {
        TERCETAK,
        DIJUMLAHKAN
    }

    public PosAnggaran {
        jumlah = Map.copyOf(jumlah);
    }

    PosAnggaran(String kode, String sebutan, Map<Ukuran, BigDecimal> jumlah, Tempat tempat) {
        this(kode, sebutan, NamaRata.dari(sebutan), jumlah, Asal.TERCETAK, tempat);
    }

    /** The money of both, under this code and name. */
    PosAnggaran plus(PosAnggaran lain) {
        Map<Ukuran, BigDecimal> hasil = new LinkedHashMap<>(jumlah);
        lain.jumlah.forEach((u, n) -> hasil.merge(u, n, BigDecimal::add));
        return new PosAnggaran(kode, sebutan, nama, hasil, Asal.DIJUMLAHKAN, tempat);
    }

    /** The beginning of a sum with another code and name. */
    PosAnggaran dijumlahkanSebagai(String kodeJumlah, String sebutanJumlah) {
        return new PosAnggaran(
                kodeJumlah, sebutanJumlah, NamaRata.dari(sebutanJumlah), jumlah, Asal.DIJUMLAHKAN, tempat);
    }

    /** Somewhere below the other. */
    public boolean dibawah(PosAnggaran lain) {
        return lain.kode.isEmpty() ? !kode.isEmpty() : kode.startsWith(lain.kode + ".");
    }
}
