package id.kinerja.pemeriksaan.baca.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfBerbahayaTest {
    @Test
    void pdf_hasil_pindaian_dikatakan_demikian() {
        assertThatThrownBy(() -> baca(pindaian(new PdfUji())))
                .isInstanceOf(NaskahTakTerbaca.class)
                .hasMessageContaining("hasil pindaian")
                .hasMessageContaining("tidak memuat teks")
                .hasMessageContaining("OCR");
    }

    @Test
    void halaman_pindaian_di_antara_halaman_berteks_dicatat() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji().teks(60, 100, "Halaman pertama berisi teks.").halamanBaru();
        pindaian(pdf).halamanBaru();
        pindaian(pdf).halamanBaru().teks(60, 100, "Halaman keempat berisi teks.");
        Naskah n = baca(pdf);
        assertThat(n.paragraf()).hasSize(2);
        assertThat(n.catatan()).singleElement().asString().contains("Halaman 2–3", "pindaian");
    }

    @Test
    void pdf_tanpa_isi_ditolak() {
        assertThatThrownBy(() -> baca(new PdfUji()))
                .isInstanceOf(NaskahTakTerbaca.class)
                .hasMessageContaining("tidak memuat teks");
    }

    @Test
    void pdf_berkata_sandi_ditolak_dengan_sebabnya() throws IOException {
        PdfUji pdf = new PdfUji().teks(60, 100, "Rahasia");
        pdf.dokumen().protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
        assertThatThrownBy(() -> baca(pdf)).isInstanceOf(NaskahTakTerbaca.class).hasMessageContaining("kata sandi");
    }

    @Test
    void berkas_lain_dan_berkas_terpotong_ditolak() {
        byte[] utuh = new PdfUji().teks(60, 100, "Isi").jadi();
        assertThatThrownBy(() -> PembacaPdf.baca("a.pdf", new byte[0])).isInstanceOf(NaskahTakTerbaca.class);
        assertThatThrownBy(() -> PembacaPdf.baca("a.pdf", "PK\3\4 bukan pdf".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NaskahTakTerbaca.class)
                .hasMessageContaining("bukan PDF");
        assertThatThrownBy(() -> PembacaPdf.baca("a.pdf", Arrays.copyOf(utuh, 60)))
                .isInstanceOf(NaskahTakTerbaca.class)
                .hasMessageContaining("rusak");
    }

    @Test
    void aliran_yang_mengembang_ditolak_sebelum_dibuka() throws IOException {
        PdfUji pdf = new PdfUji().teks(60, 100, "Isi");
        isiUlang(pdf.halaman(), 100 << 20, "0 0 m ");
        assertThatThrownBy(() -> baca(pdf)).isInstanceOf(NaskahTakTerbaca.class).hasMessageContaining("mengembang");
    }

    @Test
    void huruf_yang_mengembang_tidak_dibuka() throws Exception {
        for (boolean berlapis : new boolean[] {false, true}) {
            PdfUji pdf = new PdfUji().teks(60, 100, "Isi");
            COSDictionary huruf = huruf(pdf.halaman());
            huruf.setItem(COSName.TO_UNICODE, bom(pdf.dokumen(), berlapis));
            pdf.halamanBaru();
            pindaian(pdf);
            assertThatThrownBy(() -> baca(pdf)).isInstanceOf(NaskahTakTerbaca.class);
        }
    }

    private static COSDictionary huruf(PDPage halaman) {
        COSDictionary daftar = halaman.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return daftar.getCOSDictionary(daftar.keySet().iterator().next());
    }

    /** More than a font can have, said to be a picture, or in two wrappings. */
    private static COSStream bom(PDDocument dokumen, boolean berlapis) throws IOException {
        COSStream aliran = dokumen.getDocument().createCOSStream();
        COSArray saringan = new COSArray();
        if (berlapis) {
            saringan.add(COSName.ASCII_HEX_DECODE);
        } else {
            aliran.setItem(COSName.SUBTYPE, COSName.IMAGE);
        }
        saringan.add(COSName.FLATE_DECODE);
        try (OutputStream isi = aliran.createOutputStream(saringan)) {
            byte[] satu = new byte[1 << 20];
            for (int i = 0; i < 56; i++) {
                isi.write(satu);
            }
        }
        return aliran;
    }

    @Test
    void halaman_yang_terlalu_padat_dilewati_dan_dicatat() throws Exception {
        PdfUji pdf = new PdfUji().halamanBaru().teks(60, 100, "Halaman kedua tetap dibaca.");
        isiUlang(pdf.dokumen().getPage(0), 13 << 20, "0 0 m ");
        Naskah n = baca(pdf);
        assertThat(n.paragraf()).hasSize(1);
        assertThat(n.catatan()).singleElement().asString().contains("Halaman 1 terlalu padat");
    }

    @Test
    void bentuk_yang_memanggil_dirinya_dan_yang_berlipat_ganda_berakhir() throws Exception {
        PdfUji pdf = new PdfUji();
        PDResources sumber = new PDResources();
        PDFormXObject bentuk = new PDFormXObject(pdf.dokumen());
        bentuk.setBBox(pdf.halaman().getMediaBox());
        bentuk.setResources(sumber);
        sumber.put(COSName.getPDFName("F"), bentuk);
        try (OutputStream isi = bentuk.getStream().createOutputStream()) {
            isi.write("/F Do ".repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        pdf.halaman().setResources(sumber);
        isiUlang(pdf.halaman(), 6, "/F Do ");
        pdf.halamanBaru().teks(60, 100, "Halaman kedua tetap dibaca.");
        assertThat(baca(pdf).paragraf()).hasSize(1);
    }

    @Test
    void pohon_halaman_yang_terlalu_dalam_ditolak() {
        PdfUji pdf = new PdfUji().teks(60, 100, "Isi");
        COSDictionary katalog = pdf.dokumen().getDocumentCatalog().getCOSObject();
        COSDictionary cabang = katalog.getCOSDictionary(COSName.PAGES);
        for (int i = 0; i < 5_000; i++) {
            COSDictionary atas = new COSDictionary();
            atas.setItem(COSName.TYPE, COSName.PAGES);
            atas.setInt(COSName.COUNT, 1);
            COSArray anak = new COSArray();
            anak.add(cabang);
            atas.setItem(COSName.KIDS, anak);
            cabang.setItem(COSName.PARENT, atas);
            cabang = atas;
        }
        katalog.setItem(COSName.PAGES, cabang);
        assertThat(PohonHalaman.wajar(katalog)).isFalse();
    }

    @Test
    void pohon_tanda_yang_berputar_tidak_menggantung() throws NaskahTakTerbaca {
        PdfUji pdf = new PdfUji().teks(60, 100, "Isi dokumen tanpa tanda yang benar.");
        COSDictionary akar = new COSDictionary();
        COSDictionary anak = new COSDictionary();
        anak.setName(COSName.S, "P");
        anak.setItem(COSName.K, akar);
        COSArray isi = new COSArray();
        isi.add(anak);
        isi.add(isi);
        akar.setItem(COSName.K, isi);
        pdf.dokumen().getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, anak);
        assertThat(PohonTanda.baca(pdf.dokumen())).isPresent();
    }

    @Test
    void dokumen_sepuluh_ribu_halaman_dibaca_sampai_batas() throws Exception {
        PdfUji pdf = new PdfUji().teks(60, 100, "Halaman yang sama.");
        PDDocument dokumen = pdf.dokumen();
        COSDictionary asal = pdf.halaman().getCOSObject();
        for (int i = 1; i < 10_000; i++) {
            PDPage p = new PDPage();
            p.getCOSObject().setItem(COSName.RESOURCES, asal.getItem(COSName.RESOURCES));
            p.getCOSObject().setItem(COSName.CONTENTS, asal.getItem(COSName.CONTENTS));
            dokumen.addPage(p);
        }
        Naskah n = baca(pdf);
        assertThat(n.catatan()).singleElement().asString().contains("10000 halaman", "1–1000");
    }

    private static Naskah baca(PdfUji pdf) throws NaskahTakTerbaca {
        return PembacaPdf.baca("uji.pdf", pdf.jadi());
    }

    private static PdfUji pindaian(PdfUji pdf) {
        return pdf.gambar(isi -> isi.drawImage(
                LosslessFactory.createFromImage(pdf.dokumen(), new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY)),
                0,
                0,
                595,
                842));
    }

    /** Fills the drawing of the page with this, over and over, compressed. */
    private static void isiUlang(PDPage halaman, int ukuran, String isi) throws IOException {
        COSStream aliran = new COSStream();
        byte[] potongan =
                isi.repeat(Math.max(1, Math.min(10_000, ukuran / isi.length()))).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream keluar = aliran.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < ukuran; i += potongan.length) {
                keluar.write(potongan);
            }
        }
        halaman.getCOSObject().setItem(COSName.CONTENTS, aliran);
    }
}
