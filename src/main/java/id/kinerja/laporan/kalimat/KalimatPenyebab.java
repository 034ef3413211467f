package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import java.math.BigDecimal;
import java.util.List;

/** Asks people for the cause that only they can give; never fills the gap with words. */
public final class KalimatPenyebab {
    private KalimatPenyebab() {}

    /** A capaian below the one or above the other threshold asks for an explanation. */
    public static boolean perlu(Hitungan capaian, BigDecimal bawah, BigDecimal atas) {
        return capaian.angka()
                .filter(c -> c.compareTo(bawah) < 0 || c.compareTo(atas) > 0)
                .isPresent();
    }

    /** The box for the missing cause with a remark that says where to enter it. */
    public static List<Sebaris> belumDiisi(String apa, String kodeObjek, Hitungan capaian) {
        String berapa = capaian.angka().map(FormatIndonesia::persenProsa).orElse("belum dapat dihitung");
        return List.of(
                new Sebaris.BelumDiisi(apa + " belum diisi"),
                new Sebaris.Komentar("Capaian " + berapa + " memerlukan penjelasan. Isikan " + apa
                        + " pada tabel faktor dengan objek " + kodeObjek + "."));
    }
}
