package id.kinerja.pemeriksaan.tandai;

import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.tandai.docx.PenandaDocx;
import id.kinerja.pemeriksaan.tandai.pdf.PenandaPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;

/** Writes the original with the findings at their places. */
public enum SalinanBertanda {
    DOCX,
    PDF;

    /** So far into the file a PDF may begin. */
    private static final int AWAL = 1024;

    /** The kind of copy for a file, told by its content. */
    public static SalinanBertanda untuk(byte[] asli) throws TakDapatDitandai {
        String awal = new String(asli, 0, Math.min(asli.length, AWAL), StandardCharsets.ISO_8859_1);
        if (awal.startsWith("PK")) {
            return DOCX;
        }
        if (awal.contains("%PDF-")) {
            return PDF;
        }
        throw TakDapatDitandai.bentukLain();
    }

    /**
     * Writes the copy; {@code keluar} stays open.
     *
     * @param naskah what was read from {@code asli}
     * @param saat time that the remarks carry
     */
    public void tulis(byte[] asli, Naskah naskah, List<Temuan> temuan, ZonedDateTime saat, OutputStream keluar)
            throws IOException, TakDapatDitandai {
        PetaPotongan peta = new PetaPotongan(naskah);
        List<Tanda> tanda = Tanda.dari(temuan, peta);
        switch (this) {
            case DOCX -> PenandaDocx.tulis(asli, peta.semua(), tanda, saat, keluar);
            case PDF -> PenandaPdf.tulis(asli, tanda, saat, keluar);
        }
    }
}
