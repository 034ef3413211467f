package id.kinerja.pemeriksaan;

/**
 * What is published about a rule, in Indonesian.
 *
 * @param kode stable, never used again for another rule
 * @param judul the sentence that should be true
 * @param salah what is wrong when it is not
 * @param akibat why it matters
 * @param dasar the rule or arithmetic
 * @param perbaikan how to repair it
 * @param contohSalah a document in text form, tables with tabs, that breaks the rule and is its test
 * @param contohBenar the same document without the mistake
 */
public record PenjelasanAturan(
        String kode,
        Jenis jenis,
        String judul,
        String salah,
        String akibat,
        String dasar,
        String perbaikan,
        String contohSalah,
        String contohBenar) {}
