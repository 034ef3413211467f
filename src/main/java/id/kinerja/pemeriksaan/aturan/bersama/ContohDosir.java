package id.kinerja.pemeriksaan.aturan.bersama;

/** Small dossiers for the published examples. */
final class ContohDosir {
    private static final String PERJANJIAN = """
            === pk.txt
            PERJANJIAN KINERJA TAHUN 2023
            DINAS CONTOH

            No\tSasaran\tIndikator Kinerja\tTarget
            1\tMeningkatnya pelayanan\tPersentase layanan tepat waktu\t88
            2\tMeningkatnya akuntabilitas\tNilai AKIP perangkat daerah\t70
            """;

    private ContohDosir() {}

    /** A report with this target of its first indicator, and the agreement with 88. */
    static String perjanjian(String target) {
        return laporan("1\tPersentase layanan tepat waktu\t" + target
                        + "\t80\n            2\tNilai AKIP perangkat daerah\t70\t71")
                + PERJANJIAN;
    }

    /** A report that measures the first indicator of the agreement, and the second if {@code baris} says so. */
    static String perjanjianDenganBaris(String baris) {
        return laporan("1\tPersentase layanan tepat waktu\t88\t80" + baris) + PERJANJIAN;
    }

    private static String laporan(String baris) {
        return """
            === lkjip.txt
            LAPORAN KINERJA DINAS CONTOH
            TAHUN 2023

            Tabel 3.1
            Capaian Kinerja Tahun 2023

            No\tIndikator Kinerja\tTarget\tRealisasi
            %s

            """.formatted(baris.replaceAll("\n +", "\n"));
    }
}
