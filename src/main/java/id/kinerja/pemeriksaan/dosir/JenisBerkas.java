package id.kinerja.pemeriksaan.dosir;

import id.kinerja.pemeriksaan.telaah.Telaah;

/** What a document of a dossier is. */
public enum JenisBerkas {
    LKJIP("laporan kinerja (LKjIP)"),
    PERJANJIAN_KINERJA("Perjanjian Kinerja"),
    RENSTRA("rencana strategis (Renstra)"),
    LAPORAN_IKU("dokumen Indikator Kinerja Utama"),
    REALISASI_ANGGARAN("laporan realisasi anggaran"),
    HASIL_EVALUASI("laporan hasil evaluasi AKIP"),
    LAIN("dokumen lain");

    private final String sebutan;

    JenisBerkas(String sebutan) {
        this.sebutan = sebutan;
    }

    public static JenisBerkas dari(Telaah telaah) {
        return PengenalBerkas.kenali(telaah);
    }

    /** For people. */
    public String sebutan() {
        return sebutan;
    }
}
