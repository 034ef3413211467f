package id.kinerja.paket.skema;

import java.util.List;

/**
 * A column of the schema.
 *
 * @param kunci part of the table's key
 * @param rujukan where its value must stand: {@code tabel.kolom} of one of several tables, or a literal word
 * @param nilai allowed values, empty when free
 */
public record KolomSkema(
        String tabel,
        String kode,
        String judul,
        JenisKolom jenis,
        boolean wajib,
        boolean kunci,
        List<String> rujukan,
        List<String> nilai,
        String bantuan) {

    /** Tables its value may stand in, without the literal words. */
    public List<String> tabelRujukan() {
        return rujukan.stream()
                .filter(r -> r.contains("."))
                .map(r -> r.substring(0, r.indexOf('.')))
                .toList();
    }

    /** Words that are allowed beside the codes of the referenced tables. */
    public List<String> kataRujukan() {
        return rujukan.stream().filter(r -> !r.contains(".")).toList();
    }
}
