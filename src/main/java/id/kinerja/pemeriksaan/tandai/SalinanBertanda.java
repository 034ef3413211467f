package id.kinerja.pemeriksaan.tandai;

import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.tandai.docx.PenandaDocx;
import id.kinerja.pemeriksaan.tandai.pdf.PenandaPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Writes the original with the findings at their places. */
public enum SalinanBertanda {
    DOCX,
    PDF;

    /** The kind of copy for a file of this name. */
    public static SalinanBertanda untuk(String nama) throws TakDapatDitandai {
        String kecil = nama.toLowerCase(Locale.ROOT);
        if (kecil.endsWith(".docx") || kecil.endsWith(".docm")) {
            return DOCX;
        }
        if (kecil.endsWith(".pdf")) {
            return PDF;
        }
        throw new TakDapatDitandai("Salinan bertanda hanya dapat dibuat dari berkas Word (.docx) dan PDF.");
    }

    /**
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
