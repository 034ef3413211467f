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

    /** Type of the column. */
    static String tipe(KolomSkema kolom) {
        return switch (kolom.jenis()) {
            case RUPIAH -> "numeric(20,2)";
            case PERSEN, ANGKA, CACAH -> "numeric";
            case TAHUN, BULAT -> "integer";
            case YA_TIDAK -> "boolean";
            case TANGGAL -> "date";
            case SLUG, KODE, KODE_PROGRAM, ALAMAT, TEKS, PILIHAN, TRIWULAN, NIP, BERKAS, TARGET -> "text";
        };
    }

    /** The value as text that the database turns into its type; a blank cell is null. */
    static @Nullable String keSql(KolomSkema kolom, @Nullable Object nilai) {
        return nilai == null ? null : nilai instanceof Boolean b ? b.toString() : ejaan(kolom, nilai);
    }

    /** The plain spelling of a value of the package or of the database; a blank cell is empty. */
    static String ejaan(KolomSkema kolom, @Nullable Object nilai) {
        return switch (nilai) {
            case null -> "";
            case BigDecimal n when kolom.jenis() == JenisKolom.RUPIAH -> rupiah(n);
            case BigDecimal n -> n.toPlainString();
            case Boolean ya -> ya ? "ya" : "tidak";
            case KodeProgram k -> k.nilai();
            case Triwulan t -> t.name();
            case Hasil.Angka(BigDecimal n) -> n.toPlainString();
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> bawah.toPlainString() + "–" + atas.toPlainString();
            default -> nilai.toString();
        };
    }

    private static String rupiah(BigDecimal n) {
        BigDecimal bulat = n.setScale(DESIMAL_RUPIAH, RoundingMode.HALF_UP);
        return bulat.signum() == 0 ? "0" : bulat.stripTrailingZeros().toPlainString();
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
