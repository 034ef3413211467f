package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.Sampul;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Composes the working paper of a review. @dasar PermenPAN-RB 53/2014, Lampiran III */
public final class KertasKerja {
    private static final String JUDUL = "Kertas Kerja Reviu";

    private final Penugasan penugasan;
    private final Function<String, Optional<PenjelasanAturan>> aturan;
    private final ZonedDateTime saat;

    /**
     * @param aturan what is published about the rule with a code
     * @param saat when the document was checked
     */
    public KertasKerja(Penugasan penugasan, Function<String, Optional<PenjelasanAturan>> aturan, ZonedDateTime saat) {
        this.penugasan = penugasan;
        this.aturan = aturan;
        this.saat = saat;
    }

    /** The paper for one document; a chapter on the review checklist only when the result has one. */
    public Dokumen susun(HasilPeriksa hasil) {
        return susun(hasil, _ -> CatatanTemuan.KOSONG);
    }

    /**
     * The paper for one document of which some findings are already decided.
     *
     * @param catatan what team and agency said of a finding
     */
    public Dokumen susun(HasilPeriksa hasil, Function<Temuan, CatatanTemuan> catatan) {
        String dokumen = NamaDokumen.dari(hasil.dokumen());
        String judul = JUDUL + " " + dokumen;
        String tanggal = FormatIndonesia.tanggal(saat.toLocalDate());
        List<Bab> isi = new ArrayList<>();
        isi.add(bab("gambaran", "Gambaran Reviu", isi.size(), GambaranReviu.susun(hasil, penugasan, tanggal)));
        isi.add(bab("temuan", "Temuan", isi.size(), new TabelTemuanReviu(aturan, catatan).susun(hasil)));
        if (!hasil.ceklis().isEmpty()) {
            isi.add(bab("ceklis", "Ceklis Reviu", isi.size(), TabelCeklis.susun(hasil.ceklis())));
        }
        isi.add(bab("pengesahan", "Pengesahan", isi.size(), Pengesahan.susun(penugasan)));
        return new Dokumen(
                new Identitas(judul, "Reviu atas " + dokumen, "Kinerja", judul, saat),
                new Sampul(
                        "Reviu Laporan Kinerja Instansi Pemerintah",
                        dokumen,
                        JUDUL,
                        "Temuan yang dapat diuji kembali satu per satu",
                        "",
                        tanggal,
                        Optional.empty()),
                List.of(),
                isi);
    }

    private static Bab bab(String kunci, String judul, int sebelumnya, List<Blok> blok) {
        String nomor = String.valueOf(sebelumnya + 1);
        return new Bab(kunci, nomor, judul, nomor, blok);
    }
}
