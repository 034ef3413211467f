package id.kinerja.cli.hitung;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import id.kinerja.pengukuran.skala.Penggolong;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** One pass over a table: read a row, compute it, write it. Memory does not grow with the table. */
public final class Hitung {
    private static final int PENGINTIP = 1 << 16;
    private static final int SEL_TERPANJANG = 1 << 20;

    private final Penggolong skala;
    private final FormatHasil format;

    public Hitung(Penggolong skala, FormatHasil format) {
        this.skala = skala;
        this.format = format;
    }

    /**
     * Returns how many rows had a cell that could not be read.
     *
     * @throws MasukanTakTerbaca when the file as a whole is no table
     */
    public long jalankan(InputStream masuk, Writer keluar) throws IOException {
        BufferedInputStream isi = new BufferedInputStream(masuk, PENGINTIP);
        isi.mark(PENGINTIP);
        byte[] kepala = intip(isi);
        isi.reset();
        Charset pengodean = pengodean(kepala);
        String contoh = new String(kepala, pengodean);
        if (contoh.isBlank() || contoh.indexOf('\0') >= 0) {
            throw new MasukanTakTerbaca(
                    contoh.isBlank()
                            ? "Berkas kosong."
                            : "Berkas ini bukan CSV (berisi data biner). Simpan lembar kerja sebagai CSV UTF-8, lalu ulangi.");
        }
        if (contoh.startsWith("\uFEFF")) {
            isi.skipNBytes(3);
            contoh = contoh.substring(1);
        }
        Dialek dialek = Dialek.kenali(contoh);
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(dialek.pemisah())
                .maxBufferSize(SEL_TERPANJANG)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .build(CsvRecordHandler.builder().build(), new InputStreamReader(isi, pengodean));
        try {
            return salin(csv.iterator(), dialek, keluar);
        } catch (CsvParseException galat) {
            throw new MasukanTakTerbaca("CSV rusak: " + sebab(galat) + " Periksa tanda kutip yang tidak ditutup.");
        }
    }

    /** What can be opened can still refuse to be read, as a folder does. */
    private static byte[] intip(InputStream isi) {
        try {
            return isi.readNBytes(PENGINTIP);
        } catch (IOException galat) {
            throw new MasukanTakTerbaca("isinya tidak dapat dibaca; pastikan ini berkas CSV, bukan folder.");
        }
    }

    private long salin(Iterator<CsvRecord> baris, Dialek dialek, Writer keluar) throws IOException {
        if (!baris.hasNext()) {
            throw new MasukanTakTerbaca("Berkas kosong.");
        }
        KolomHitung kolom = KolomHitung.dari(baris.next().getFields());
        PenghitungBaris penghitung = new PenghitungBaris(kolom, skala);
        long takTerbaca = 0;
        try (PenulisHasil penulis = switch (format) {
            case csv -> new PenulisCsv(keluar, dialek, kolom);
            case json -> new PenulisJson(keluar, kolom);
            case tabel -> new PenulisTabel(keluar, kolom);
        }) {
            Iterator<List<String>> isi = new BacaDiMuka(baris);
            while (isi.hasNext()) {
                List<String> sel = isi.next();
                HasilBaris hasil = penghitung.hitung(sel);
                takTerbaca += hasil.terbaca() ? 0 : 1;
                penulis.baris(sel, hasil);
            }
        }
        return takTerbaca;
    }

    /** UTF-8 unless the first part is not; then Windows-1252, what Excel writes on old machines. */
    private static Charset pengodean(byte[] kepala) {
        int akhir = kepala.length;
        while (akhir > 0 && kepala.length - akhir < 4 && kepala.length == PENGINTIP && kepala[akhir - 1] < 0) {
            akhir--; // a character cut at the end of the sample is no error
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(kepala, 0, akhir));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException bukanUtf8) {
            return Charset.forName("windows-1252");
        }
    }

    private static String sebab(CsvParseException galat) {
        Throwable dalam = galat.getCause() == null ? galat : galat.getCause();
        return String.valueOf(dalam.getMessage()).contains("buffer size")
                ? "satu sel melebihi " + SEL_TERPANJANG + " huruf."
                : "baris tidak dapat diurai.";
    }
}
