package id.kinerja.pemeriksaan.baca;

import id.kinerja.pemeriksaan.baca.IsiNaskah.Gambar;
import id.kinerja.pemeriksaan.baca.docx.PembacaDocx;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import id.kinerja.pemeriksaan.baca.wadah.Hubungan;
import id.kinerja.pemeriksaan.baca.wadah.WadahZip;
import id.kinerja.pemeriksaan.baca.xlsx.PembacaXlsx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Office files: which program a zip is for, and what the old ones are. */
final class BerkasOffice {
    private static final String MAKRO =
            "Berkas ini memuat makro. Makro tidak pernah dijalankan; hanya teks dan tabelnya yang dibaca.";

    private final WadahZip wadah;

    private BerkasOffice(WadahZip wadah) {
        this.wadah = wadah;
    }

    static Naskah baca(String nama, byte[] isi) throws NaskahTakTerbaca {
        return new BerkasOffice(WadahZip.buka(isi)).baca(nama);
    }

    /** Old or encrypted files of Office are no zip; what can be done with them is said. */
    static NaskahTakTerbaca lama(byte[] isi) {
        if (berisi(isi, "EncryptedPackage") || berisi(isi, "EncryptionInfo")) {
            return new NaskahTakTerbaca(
                    "Berkas ini dilindungi kata sandi, sehingga tidak dapat dibaca. Buka di Word atau Excel, hapus"
                            + " kata sandinya (Berkas > Info > Proteksi), simpan ulang, lalu periksa kembali.");
        }
        String jadi = berisi(isi, "WordDocument")
                ? ".docx"
                : berisi(isi, "Workbook") || berisi(isi, "Book") ? ".xlsx" : ".docx atau .xlsx";
        return new NaskahTakTerbaca(
                "Berkas ini dalam format Office lama (.doc, .xls). Buka di Word, Excel atau LibreOffice, simpan sebagai "
                        + jadi + ", lalu periksa kembali.");
    }

    private Naskah baca(String nama) throws NaskahTakTerbaca {
        Optional<String> utama = utama();
        if (utama.isEmpty()) {
            throw bukanDokumen();
        }
        String jenis = akar(utama.get());
        Naskah hasil = switch (jenis) {
            case "document" -> PembacaDocx.baca(nama, wadah, utama.get());
            case "workbook" -> PembacaXlsx.baca(nama, wadah, utama.get());
            default -> throw bukanDokumen();
        };
        IsiNaskah.pastikan(hasil, ada(j -> j.contains("/media/")) ? Gambar.ADA : Gambar.TANPA);
        boolean bermakro = ada(j -> j.endsWith("vbaproject.bin") || j.startsWith("xl/macrosheets/"));
        return bermakro ? IsiNaskah.dengan(hasil, MAKRO) : hasil;
    }

    /** The main part, as the file says it or where it always stands. */
    private Optional<String> utama() throws NaskahTakTerbaca {
        return Hubungan.dari(wadah, "")
                .jenis("officeDocument")
                .filter(wadah::ada)
                .findFirst()
                .or(() -> List.of("word/document.xml", "xl/workbook.xml").stream()
                        .filter(wadah::ada)
                        .findFirst())
                .filter(j -> !j.endsWith(".bin"));
    }

    private String akar(String jalur) throws NaskahTakTerbaca {
        String[] nama = {""};
        Optional<AlurXml> bagian = wadah.xml(jalur);
        if (bagian.isPresent()) {
            try (AlurXml x = bagian.get()) {
                x.akar(n -> nama[0] = n);
            }
        }
        return nama[0];
    }

    private NaskahTakTerbaca bukanDokumen() {
        if (ada(j -> j.equals("content.xml")) && ada(j -> j.equals("mimetype") || j.equals("meta.xml"))) {
            return new NaskahTakTerbaca(
                    "Berkas ini dalam format OpenDocument (.odt, .ods). Buka di LibreOffice, simpan sebagai .docx atau"
                            + " .xlsx, lalu periksa kembali.");
        }
        if (ada(j -> j.equals("xl/workbook.bin"))) {
            return new NaskahTakTerbaca(
                    "Berkas ini buku kerja biner (.xlsb). Buka di Excel, simpan sebagai .xlsx, lalu periksa kembali.");
        }
        if (ada(j -> j.startsWith("ppt/"))) {
            return new NaskahTakTerbaca("Berkas ini presentasi PowerPoint. " + PembacaNaskah.DITERIMA);
        }
        if (ada(j -> j.startsWith("word/") || j.startsWith("xl/"))) {
            return new NaskahTakTerbaca(
                    "Berkas Office ini rusak: bagian utamanya tidak ada. Buka dengan Word, Excel atau LibreOffice,"
                            + " simpan ulang, lalu periksa kembali.");
        }
        return new NaskahTakTerbaca(
                "Berkas ini arsip zip, bukan dokumen. Keluarkan isinya, lalu periksa berkas di dalamnya. "
                        + PembacaNaskah.DITERIMA);
    }

    private boolean ada(Predicate<String> apa) {
        return wadah.jalur().stream().map(j -> j.toLowerCase(Locale.ROOT)).anyMatch(apa);
    }

    /** Names in old files are in UTF-16. */
    private static boolean berisi(byte[] isi, String nama) {
        byte[] cari = nama.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + cari.length <= isi.length; i++) {
            int k = 0;
            while (k < cari.length && isi[i + k] == cari[k]) {
                k++;
            }
            if (k == cari.length) {
                return true;
            }
        }
        return false;
    }
}
