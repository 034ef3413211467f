package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.Potongan;
import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import id.kinerja.pemeriksaan.tandai.Tanda;
import id.kinerja.pemeriksaan.tandai.docx.Alinea.Lari;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a comment at the place of every finding. The text of the document stays as it is, letter by letter. */
public final class PenandaDocx {
    private static final Pattern RUANG = Pattern.compile(
            "xmlns(:[\\w.-]+)?\\s*=\\s*[\"'](http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main"
                    + "|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main)[\"']");
    private static final Pattern DOKUMEN = Pattern.compile(
            "<(?:[\\w.-]+:)?Relationship\\s(?=[^<>]*/relationships/officeDocument[\"'])[^<>]*?Target=[\"']/?([^\"']+)[\"']");

    private final String xml;
    private final String awalan;
    private final Sisipan sisipan = new Sisipan();

    private PenandaDocx(String xml, String awalan) {
        this.xml = xml;
        this.awalan = awalan;
    }

    /**
     * Writes the copy.
     *
     * @param potongan all pieces of the document as it was read
     */
    public static void tulis(
            byte[] asli, List<Potongan> potongan, List<Tanda> tanda, ZonedDateTime saat, OutputStream keluar)
            throws IOException, TakDapatDitandai {
        PaketDocx paket = PaketDocx.buka(asli);
        String nama = paket.bagian("_rels/.rels")
                .map(DOKUMEN::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .orElse("word/document.xml");
        String xml = paket.bagian(nama).orElseThrow(TakDapatDitandai::bentukLain);
        PengenalTag akar = new PengenalTag(xml);
        Matcher ruang = RUANG.matcher(akar.maju() ? akar.seluruhnya() : "");
        if (!ruang.find()) {
            throw TakDapatDitandai.bentukLain();
        }
        String awalan = ruang.group(1) == null ? "" : ruang.group(1).substring(1) + ":";
        BagianKomentar komentar = new BagianKomentar(paket, nama, ruang.group(2));
        PenandaDocx penanda = new PenandaDocx(xml, awalan);
        paket.tulis(nama, penanda.tandai(potongan, tanda, komentar.nomorPertama()));
        komentar.tulis(tanda, saat);
        paket.simpan(keluar);
    }

    private String tandai(List<Potongan> potongan, List<Tanda> tanda, int nomor) throws TakDapatDitandai {
        List<Alinea> alinea = PetaAlinea.dari(xml, awalan);
        Alinea pertama = alinea.stream()
                .filter(a -> !a.teks().teks().isBlank())
                .findFirst()
                .orElseThrow(PenandaDocx::kosong);
        Pencocok pencocok = new Pencocok(alinea, potongan);
        for (int i = 0; i < tanda.size(); i++) {
            Tanda t = tanda.get(i);
            List<Alinea> tempat = pencocok.alinea(t.potongan());
            pasang(nomor + i, tempat.isEmpty() ? List.of(pertama) : tempat, t.tercetak());
        }
        return sisipan.terapkan(xml);
    }

    private void pasang(int nomor, List<Alinea> tempat, String tercetak) {
        for (Alinea a : tempat) {
            List<List<Lari>> ketemu = a.teks().cari(tercetak);
            if (!ketemu.isEmpty()) {
                List<Lari> lari = ketemu.getFirst();
                komentar(nomor, lari.getFirst().mulai(), lari.getLast().akhir());
                return;
            }
        }
        Alinea a = tempat.stream()
                .filter(x -> !x.teks().teks().isBlank())
                .findFirst()
                .orElse(tempat.getFirst());
        komentar(nomor, a.mulai(), a.akhir());
    }

    private void komentar(int nomor, int mulai, int akhir) {
        String id = " " + awalan + "id=\"" + nomor + "\"/>";
        sisipan.pada(mulai, "<" + awalan + "commentRangeStart" + id);
        sisipan.pada(
                akhir,
                "<" + awalan + "commentRangeEnd" + id + "<" + awalan + "r><" + awalan + "commentReference" + id + "</"
                        + awalan + "r>");
    }

    private static TakDapatDitandai kosong() {
        return new TakDapatDitandai("Dokumen Word ini tidak berisi teks; salinan bertanda tidak dibuat.");
    }
}
