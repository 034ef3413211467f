package id.kinerja.paket.isi;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.paket.skema.JenisKolom;

/** Nomenclature codes; a code that only has a dot too many is named in the message, not mended silently. */
final class BacaKodeProgram {
    private BacaKodeProgram() {}

    static Sel baca(String teks) {
        return KodeProgram.baca(teks)
                .<Sel>map(Sel.Nilai::new)
                .orElseGet(() -> BacaSel.takTerbaca(
                        teks,
                        JenisKolom.KODE_PROGRAM,
                        KodeProgram.baca(teks.replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$|\\s", ""))
                                .map(k -> "Mungkin maksudnya " + k + ".")
                                .orElse("Bentuknya 1.06.04 untuk program, 1.06.04.2.01 untuk kegiatan, 1.06.04.2.01.01"
                                        + " atau 1.06.04.2.01.0001 untuk sub kegiatan; pada kementerian dan lembaga DA, DA.4399, dan"
                                        + " DA.4399.QEA.001.")));
    }
}
