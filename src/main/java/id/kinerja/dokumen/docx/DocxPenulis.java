package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.docx.BagianMedia.Media;
import id.kinerja.dokumen.tabel.ArahTabel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Writes DOCX. The page numbers cached in contents and lists come from the PDF's layout, asked for as late as possible. */
public final class DocxPenulis {
    private DocxPenulis() {}

    /** Writes the whole file; {@code keluar} stays open. The same document and pages give the same bytes. */
    public static void tulis(Dokumen asal, Supplier<TataHalaman> halaman, OutputStream keluar) throws IOException {
        Dokumen dokumen = ArahTabel.atur(asal);
        Bahan bahan = Bahan.untuk(dokumen);
        Xml badan = badan(dokumen, bahan);
        try (Bungkus bungkus = new Bungkus(keluar)) {
            bungkus.tulis("[Content_Types].xml", BagianPaket.jenisIsi());
            bungkus.tulis("_rels/.rels", BagianPaket.hubunganPaket());
            bungkus.tulis("docProps/core.xml", BagianPaket.sifatInti(dokumen.identitas()));
            bungkus.tulis("docProps/app.xml", BagianPaket.sifatProgram());
            bungkus.tulis(
                    "word/_rels/document.xml.rels",
                    BagianPaket.hubunganDokumen(bahan.media().semua()));
            for (String tetap : new String[] {"styles", "settings", "fontTable"}) {
                bungkus.salinTetap("word/" + tetap + ".xml", "/docx/" + tetap + ".xml");
            }
            bungkus.tulis("word/numbering.xml", bahan.nomor().selesai());
            bungkus.tulis("word/footnotes.xml", bahan.catatanKaki().selesai());
            bungkus.tulis("word/comments.xml", bahan.komentar().selesai());
            String kaki = dokumen.identitas().kaki();
            bungkus.tulis(
                    "word/kaki-sampul.xml", BagianKaki.sampul(dokumen.sampul().tempatTanggal()));
            bungkus.tulis("word/kaki-potret.xml", BagianKaki.halaman(kaki, Orientasi.POTRET));
            bungkus.tulis("word/kaki-lanskap.xml", BagianKaki.halaman(kaki, Orientasi.LANSKAP));
            for (Media m : bahan.media().semua()) {
                bungkus.tulis("word/media/" + m.berkas(), m.isi().get());
            }
            TataHalaman letak = halaman.get();
            bungkus.tulis("word/document.xml", badan, kunci -> halaman(letak, kunci));
        }
    }

    private static Xml badan(Dokumen dokumen, Bahan bahan) {
        Xml xml = Ruang.bagian("w:document").buka("w:body");
        Seksi seksi = new Seksi(xml);
        new PenulisSampul(xml, bahan).tulis(dokumen.sampul(), Orientasi.POTRET.lebarTeks());
        if (!dokumen.depan().isEmpty()) {
            seksi.mulaiBagian(Seksi.Angka.ROMAWI);
            dokumen.depan().forEach(b -> new PenulisBab(xml, bahan, seksi, PenulisBab.Judul.KECIL).tulis(b));
        }
        if (!dokumen.isi().isEmpty()) {
            seksi.mulaiBagian(Seksi.Angka.ARAB);
            dokumen.isi().forEach(b -> new PenulisBab(xml, bahan, seksi, PenulisBab.Judul.BESAR).tulis(b));
        }
        seksi.tutupBadan();
        return xml.tutup().selesai();
    }

    private static String halaman(TataHalaman letak, String kunci) {
        String nomor = letak.halaman().get(kunci);
        if (nomor == null) {
            throw new IllegalStateException("Halaman untuk \"" + kunci + "\" tidak diketahui dari tata letak PDF");
        }
        return nomor;
    }
}
