package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Identitas;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the captioned tables of a document as a workbook: one sheet per table, numbers as numbers, derived numbers as formulas
 * over the cells of their operands, with their values remembered for programs that do not calculate.
 */
public final class XlsxPenulis {
    private XlsxPenulis() {}

    /** Writes a document that derives no number. */
    public static void tulis(Dokumen dokumen, OutputStream keluar) throws IOException {
        tulis(dokumen, _ -> Optional.empty(), keluar);
    }

    /** {@code cari} gives the number at an address of the document. The stream is not closed. */
    public static void tulis(Dokumen dokumen, Function<Alamat, Optional<Hitungan>> cari, OutputStream keluar)
            throws IOException {
        Rancangan rancangan = new Rancangan(dokumen, cari);
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            GayaBuku gaya = new GayaBuku(buku);
            PengisiSel pengisi = new PengisiSel(rancangan.peta());
            XSSFSheet isi = buku.createSheet(rancangan.isi());
            rancangan.lembar().forEach(l -> buku.createSheet(l.asal().nama()));
            String kaki = dokumen.identitas().kaki();

            new LembarIsi(isi, gaya).tulis(dokumen, rancangan);
            for (Rancangan.Lembar l : rancangan.lembar()) {
                new PenulisLembar(buku.getSheet(l.asal().nama()), gaya, pengisi, l).tulis(rancangan, kaki);
            }
            if (rancangan.berturunan()) {
                turunan(buku, gaya, pengisi, rancangan, kaki);
            }
            identitas(buku, dokumen.identitas());
            ByteArrayOutputStream isiBuku = new ByteArrayOutputStream(1 << 17);
            buku.write(isiBuku);
            Bungkus.tulis(isiBuku.toByteArray(), dokumen.identitas().dibuat(), keluar);
        }
    }

    private static void turunan(
            XSSFWorkbook buku, GayaBuku gaya, PengisiSel pengisi, Rancangan rancangan, String kaki) {
        XSSFSheet lain = buku.createSheet(rancangan.angkaLain());
        XSSFSheet asal = buku.createSheet(rancangan.asalAngka());
        new LembarAngka(lain, gaya, pengisi, rancangan.peta())
                .tulis("Angka lain", "Angka yang dipakai rumus dan tidak tercetak di tabel.", rancangan.lain(), kaki);
        new LembarAngka(asal, gaya, pengisi, rancangan.peta())
                .tulis("Asal angka", "Setiap angka tabel dengan sumber atau rumusnya.", rancangan.tercetak(), kaki);
    }

    private static void identitas(XSSFWorkbook buku, Identitas identitas) {
        CoreProperties inti = buku.getProperties().getCoreProperties();
        inti.setTitle(identitas.judul());
        inti.setSubjectProperty(identitas.perihal());
        inti.setCreator(identitas.penulis());
        Optional<Date> dibuat = Optional.of(Date.from(identitas.dibuat().toInstant()));
        inti.setCreated(dibuat);
        inti.setModified(dibuat);
    }
}
