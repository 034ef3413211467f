package id.kinerja.pemeriksaan;

import java.util.List;

/** {@code docs/aturan.md}, made from what the rules say of themselves; other rules are published in the same form. */
public final class DokumentasiAturan {
    private static final String PEMBUKA = """
            <!-- Dibuat dari DaftarAturan; jangan disunting. -->

            # Aturan pemeriksaan

            Setiap temuan `kinerja periksa` menyebut kode salah satu aturan berikut. Judul aturan adalah kalimat yang seharusnya benar.
            Di dalam contoh, ` | ` memisahkan kolom tabel, dan baris `=== nama` memulai setiap berkas sebuah dosir. Kedua contoh adalah juga ujinya: yang salah ditemukan, yang benar tidak.
            """;

    private DokumentasiAturan() {}

    static String lengkap(List<PenjelasanAturan> aturan) {
        return lengkap(PEMBUKA, aturan);
    }

    /** @param pembuka what stands before the first rule */
    public static String lengkap(String pembuka, List<PenjelasanAturan> aturan) {
        StringBuilder hasil = new StringBuilder(pembuka);
        for (Jenis jenis : Jenis.values()) {
            List<PenjelasanAturan> sejenis =
                    aturan.stream().filter(p -> p.jenis() == jenis).toList();
            if (!sejenis.isEmpty()) {
                hasil.append("\n## ")
                        .append(jenis.sebutan())
                        .append(" (`")
                        .append(jenis.kode())
                        .append("`)\n");
                sejenis.forEach(p -> hasil.append(satu(p)));
            }
        }
        return hasil.toString();
    }

    private static String satu(PenjelasanAturan p) {
        return "\n### `" + p.kode() + "` " + p.judul() + "\n\n"
                + butir("Yang salah", p.salah())
                + butir("Akibatnya", p.akibat())
                + butir("Dasarnya", p.dasar())
                + butir("Perbaikannya", p.perbaikan())
                + "\nSalah:\n\n"
                + contoh(p.contohSalah())
                + "\nBenar:\n\n"
                + contoh(p.contohBenar());
    }

    private static String butir(String nama, String isi) {
        return "- **" + nama + ":** " + isi.strip().replace("\n", " ") + "\n";
    }

    private static String contoh(String isi) {
        return "```text\n" + isi.strip().replace("\t", " | ") + "\n```\n";
    }
}
