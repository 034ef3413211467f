package id.kinerja.penyimpanan.internal;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Triwulan;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.KolomSkema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One cell between its value in the package, its column in the database and its plain spelling. */
final class SelSql {
    private static final int DESIMAL_RUPIAH = 2;
    private static final Set<String> NAMA_TERPAKAI = Set.of("urut", "isi");

    private SelSql() {}

    /** Column name; the row's own bookkeeping has priority. */
    static String kolom(KolomSkema kolom) {
        return NAMA_TERPAKAI.contains(kolom.kode()) ? "kolom_" + kolom.kode() : kolom.kode();
    }

    /** The value as the database takes it. */
    static @Nullable Object keSql(KolomSkema kolom, @Nullable Object nilai) {
        return switch (nilai) {
            case null -> null;
            case BigDecimal n
            when kolom.jenis() == JenisKolom.RUPIAH -> n.setScale(DESIMAL_RUPIAH, RoundingMode.HALF_UP);
            case BigDecimal n -> n;
            case Integer n -> n;
            case Boolean b -> b;
            case LocalDate t -> t;
            case KodeProgram k -> k.nilai();
            case Triwulan t -> t.name();
            case Hasil.Angka(BigDecimal n) -> n.toPlainString();
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> bawah.toPlainString() + "–" + atas.toPlainString();
            default -> nilai.toString();
        };
    }

    /** The plain spelling of a database value; a blank cell is empty. */
    static String ejaan(KolomSkema kolom, @Nullable Object nilai) {
        return switch (nilai) {
            case null -> "";
            case BigDecimal n when kolom.jenis() == JenisKolom.RUPIAH && n.signum() == 0 -> "0";
            case BigDecimal n
            when kolom.jenis() == JenisKolom.RUPIAH -> n.stripTrailingZeros().toPlainString();
            case BigDecimal n -> n.toPlainString();
            case Boolean ya -> ya ? "ya" : "tidak";
            default -> nilai.toString();
        };
    }

    static @Nullable Object dariSql(KolomSkema kolom, ResultSet r, int letak) throws SQLException {
        return switch (kolom.jenis()) {
            case RUPIAH, PERSEN, ANGKA, CACAH -> r.getBigDecimal(letak);
            case TAHUN, BULAT -> r.getObject(letak, Integer.class);
            case YA_TIDAK -> r.getObject(letak, Boolean.class);
            case TANGGAL -> r.getObject(letak, LocalDate.class);
            case SLUG, KODE, KODE_PROGRAM, ALAMAT, TEKS, PILIHAN, TRIWULAN, NIP, BERKAS, TARGET -> r.getString(letak);
        };
    }
}
