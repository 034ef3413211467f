package id.kinerja.layar.anggaran;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.tampilan.Batang;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the budget, ready to print.
 *
 * @param tingkat 1 programme, 2 kegiatan, 3 sub kegiatan
 * @param dicari code and name in lower case
 */
public record BarisAnggaran(
        KodeProgram kode,
        int tingkat,
        String nama,
        String dicari,
        SelAnggaran pagu,
        SelAnggaran realisasi,
        SelAnggaran sisa,
        SelAnggaran serapan,
        Optional<Batang> batang) {

    static String dicari(KodeProgram kode, String nama) {
        return (kode.nilai() + " " + nama).toLowerCase(Locale.ROOT);
    }

    /** Name of the row on the page. */
    public String jangkar() {
        return "p-" + kode.nilai();
    }
}
