package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.WadahPaket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a workbook may not be or carry, recognised by its content and not by its name. */
final class PenolakBuku {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private PenolakBuku() {}

    /** An old or encrypted workbook is not a zip file at all. */
    static void bukanZip(Path berkas) throws IOException {
        try (InputStream masuk = Files.newInputStream(berkas)) {
            if (!Arrays.equals(masuk.readNBytes(OLE.length), OLE)) {
                return;
            }
        }
        if (bersandi(berkas)) {
            throw new BukuDitolak(
                    JenisMasalah.BUKU_KERJA_BERSANDI,
                    "Buku kerja dilindungi kata sandi, sehingga isinya tidak dapat dibaca.",
                    "Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), lalu simpan sebagai .xlsx.");
        }
        throw bukanXlsx("dokumen Office lama (.xls)");
    }

    static void isi(WadahPaket wadah) throws IOException {
        for (BerkasPaket b : wadah.berkas()) {
            jalur(b.jalur().toLowerCase(Locale.ROOT));
        }
        for (BerkasPaket b : wadah.berkas()) {
            String jalur = b.jalur().toLowerCase(Locale.ROOT);
            if (jalur.endsWith(".rels")) {
                hubungan(b);
            } else if (jalur.equals("[content_types].xml")) {
                jenisIsi(b);
            }
        }
    }

    private static void jalur(String jalur) throws BukuDitolak {
        if (jalur.endsWith("vbaproject.bin") || jalur.startsWith("xl/macrosheets/")) {
            throw bermakro();
        }
        if (jalur.startsWith("xl/externallinks/") || jalur.equals("xl/connections.xml")) {
            throw bertautan();
        }
        if (jalur.startsWith("xl/embeddings/")
                || jalur.startsWith("xl/activex/")
                || jalur.startsWith("xl/ctrlprops/")) {
            throw berobjek();
        }
        if (jalur.equals("xl/workbook.bin")) {
            throw bukanXlsx("buku kerja biner (.xlsb)");
        }
        if (jalur.equals("word/document.xml") || jalur.equals("ppt/presentation.xml")) {
            throw bukanXlsx("dokumen Word atau PowerPoint");
        }
        if (jalur.equals("content.xml")) {
            throw bukanXlsx("dokumen OpenDocument (.ods)");
        }
    }

    /** A link in a cell that people click is harmless; every other relation to the outside is not. */
    private static void hubungan(BerkasPaket bagian) throws IOException {
        XmlAman.baca(bagian.sumber().buka(), bagian.jalur(), x -> {
            while (x.masih()) {
                if (x.maju() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String jenis = x.atribut("Type").toLowerCase(Locale.ROOT);
                if (jenis.endsWith("/vbaproject") || jenis.endsWith("/xlmacrosheet")) {
                    throw bermakro();
                }
                if (jenis.endsWith("/oleobject") || jenis.endsWith("/package") || jenis.endsWith("/control")) {
                    throw berobjek();
                }
                if (jenis.contains("externallink")
                        || (x.atribut("TargetMode").equalsIgnoreCase("External") && !jenis.endsWith("/hyperlink"))) {
                    throw bertautan();
                }
            }
        });
    }

    private static void jenisIsi(BerkasPaket bagian) throws IOException {
        XmlAman.baca(bagian.sumber().buka(), bagian.jalur(), x -> {
            while (x.masih()) {
                if (x.maju() == XMLStreamConstants.START_ELEMENT
                        && x.atribut("ContentType").toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw bermakro();
                }
            }
        });
    }

    static BukuDitolak bertautan() {
        return new BukuDitolak(
                JenisMasalah.BUKU_KERJA_BERTAUTAN,
                "Buku kerja mengambil data dari berkas atau program lain (tautan luar), sehingga isinya dapat berubah sendiri.",
                "Putuskan tautannya (Data > Edit Tautan > Putuskan Tautan; kueri dan koneksi dihapus), atau salin sebagai"
                        + " nilai ke templat, lalu simpan ulang.");
    }

    private static BukuDitolak bermakro() {
        return new BukuDitolak(
                JenisMasalah.BUKU_KERJA_BERMAKRO,
                "Buku kerja memuat makro.",
                "Simpan sebagai \"Buku Kerja Excel (.xlsx)\" tanpa makro, lalu unggah yang itu.");
    }

    private static BukuDitolak berobjek() {
        return new BukuDitolak(
                JenisMasalah.BUKU_KERJA_BEROBJEK,
                "Buku kerja memuat objek tertanam atau kontrol ActiveX.",
                "Hapus objek dan tombol dari lembarnya, atau salin datanya sebagai nilai ke templat, lalu simpan ulang.");
    }

    private static BukuDitolak bukanXlsx(String apa) {
        return new BukuDitolak(
                JenisMasalah.BUKU_KERJA_BUKAN_XLSX,
                "Berkas ini " + apa + ", bukan buku kerja .xlsx.",
                "Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.");
    }

    private static boolean bersandi(Path berkas) {
        try (POIFSFileSystem ole = new POIFSFileSystem(berkas.toFile(), true)) {
            return ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
