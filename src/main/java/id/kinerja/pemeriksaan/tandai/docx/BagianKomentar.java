package id.kinerja.pemeriksaan.tandai.docx;

import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import id.kinerja.pemeriksaan.tandai.Tanda;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part with the comments: a new one, or those that are there already with ours behind them. */
final class BagianKomentar {
    private static final String JENIS_HUBUNGAN = "/relationships/comments";
    private static final String JENIS_ISI =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final Pattern HUBUNGAN = Pattern.compile("<(?:[\\w.-]+:)?Relationship\\s[^<>]*>");
    private static final Pattern TUJUAN = Pattern.compile("\\sTarget=[\"']([^\"']*)[\"']");
    private static final Pattern NOMOR = Pattern.compile("<(?:[\\w.-]+:)?comment\\s[^<>]*?\\bid=[\"'](\\d{1,9})[\"']");
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private final PaketDocx paket;
    private final String dokumen;
    private final String ruang;
    private final String nama;
    private final int nomorPertama;

    /**
     * @param dokumen name of the part with the text
     * @param ruang namespace of Word's tags in it
     */
    BagianKomentar(PaketDocx paket, String dokumen, String ruang) {
        this.paket = paket;
        this.dokumen = dokumen;
        this.ruang = ruang;
        this.nama = yangAda();
        this.nomorPertama = paket.bagian(nama).map(BagianKomentar::nomorBerikut).orElse(0);
    }

    /** Number of our first comment. */
    int nomorPertama() {
        return nomorPertama;
    }

    void tulis(List<Tanda> tanda, ZonedDateTime saat) throws TakDapatDitandai {
        StringBuilder isi = new StringBuilder();
        for (int i = 0; i < tanda.size(); i++) {
            isi.append(komentar(nomorPertama + i, tanda.get(i).isi(), SAAT.format(saat)));
        }
        if (paket.ada(nama)) {
            paket.tulis(nama, sebelumPenutup(paket.bagian(nama).orElseThrow(), "comments", isi.toString()));
            return;
        }
        paket.tulis(
                nama,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + ruang + "\">"
                        + isi + "</w:comments>");
        daftarkan();
    }

    private String komentar(int nomor, String teks, String saat) {
        return "<w:comment xmlns:w=\"" + ruang + "\" w:id=\"" + nomor
                + "\" w:author=\"Kinerja\" w:date=\"" + saat
                + "\" w:initials=\"K\"><w:p><w:r><w:t xml:space=\"preserve\">"
                + HurufAman.dalamXml(teks) + "</w:t></w:r></w:p></w:comment>";
    }

    private void daftarkan() throws TakDapatDitandai {
        String jenis = "[Content_Types].xml";
        paket.tulis(
                jenis,
                sebelumPenutup(
                        paket.bagian(jenis).orElseThrow(BagianKomentar::rusak),
                        "Types",
                        "<%sOverride PartName=\"/" + nama + "\" ContentType=\"" + JENIS_ISI + "\"/>"));
        String hubungan = hubungan();
        String jenisHubungan = ruang.contains("purl.oclc.org")
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        String baru =
                "<%sRelationship Id=\"rIdKinerjaKomentar\" Type=\"" + jenisHubungan + "\" Target=\"/" + nama + "\"/>";
        paket.tulis(
                hubungan,
                sebelumPenutup(
                        paket.bagian(hubungan)
                                .orElse("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "</Relationships>"),
                        "Relationships",
                        baru));
    }

    private String hubungan() {
        int garis = dokumen.lastIndexOf('/') + 1;
        return dokumen.substring(0, garis) + "_rels/" + dokumen.substring(garis) + ".rels";
    }

    private String yangAda() {
        String folder = dokumen.substring(0, dokumen.lastIndexOf('/') + 1);
        Matcher m = HUBUNGAN.matcher(paket.bagian(hubungan()).orElse(""));
        while (m.find()) {
            Matcher tujuan = TUJUAN.matcher(m.group());
            if (m.group().contains(JENIS_HUBUNGAN + "\"") && tujuan.find()) {
                return tujuan.group(1).startsWith("/") ? tujuan.group(1).substring(1) : folder + tujuan.group(1);
            }
        }
        return paket.ada(folder + "comments.xml") ? folder + "comments-kinerja.xml" : folder + "comments.xml";
    }

    private static int nomorBerikut(String komentar) {
        return NOMOR.matcher(komentar)
                        .results()
                        .mapToInt(m -> Integer.parseInt(m.group(1)))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** Puts it before the end of this element; {@code %s} in it stands for the prefix of its tag. */
    private static String sebelumPenutup(String xml, String elemen, String sisipan) throws TakDapatDitandai {
        Matcher penutup =
                Pattern.compile("</((?:[\\w.-]+:)?)" + elemen + "\\s*>\\s*$").matcher(xml);
        if (penutup.find()) {
            return xml.substring(0, penutup.start())
                    + sisipan.replace("%s", penutup.group(1))
                    + xml.substring(penutup.start());
        }
        Matcher kosong = Pattern.compile("<((?:[\\w.-]+:)?)" + elemen + "(\\s[^>]*)?/>\\s*$")
                .matcher(xml);
        if (!kosong.find()) {
            throw rusak();
        }
        String awalan = kosong.group(1);
        String atribut = kosong.group(2) == null ? "" : kosong.group(2);
        return xml.substring(0, kosong.start()) + "<" + awalan + elemen + atribut + ">" + sisipan.replace("%s", awalan)
                + "</" + awalan + elemen + ">";
    }

    private static TakDapatDitandai rusak() {
        return new TakDapatDitandai("Susunan berkas Word tidak lazim; salinan bertanda tidak dibuat.");
    }
}
