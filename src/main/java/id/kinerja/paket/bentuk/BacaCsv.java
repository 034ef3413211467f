package id.kinerja.paket.bentuk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file to a raw table; delimiter recognised, quotes strict. */
final class BacaCsv {
    private BacaCsv() {}

    static Optional<TabelMentah> baca(String nama, byte[] isi, JatahSel jatah, Pencatat pencatat) {
        String berkas = nama + ".csv";
        if (isi.length > 1 && isi[0] == 'P' && isi[1] == 'K') {
            pencatat.catat(
                    JenisMasalah.CSV_RUSAK,
                    Tempat.di(nama),
                    "Berkas " + berkas + " bukan CSV, melainkan buku kerja Excel.",
                    "Buka di Excel lalu simpan sebagai \"CSV UTF-8\".");
            return Optional.empty();
        }
        String teks = TeksPaket.baca(isi, berkas, pencatat);
        if (teks.indexOf('\0') >= 0) {
            pencatat.catat(
                    JenisMasalah.CSV_RUSAK,
                    Tempat.di(nama),
                    "Berkas " + berkas + " memuat bita kosong, jadi bukan berkas teks.",
                    "Simpan ulang tabelnya sebagai \"CSV UTF-8\".");
            return Optional.empty();
        }
        char pemisah = PemisahCsv.kenali(nama, teks);
        List<TabelMentah.BarisMentah> baris = new ArrayList<>();
        int nomor = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(pemisah)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(teks)) {
            for (CsvRecord r : csv) {
                nomor++;
                if (!jatah.cukup(r.getFields().size())) {
                    pencatat.catat(
                            JenisMasalah.BERKAS_TERLALU_BESAR,
                            Tempat.di(nama, nomor),
                            "Sampai baris ini semua tabel bersama-sama berisi lebih dari " + BatasPaket.SEL_TERTULIS
                                    + " sel.",
                            "Paket data memuat satu perangkat daerah untuk satu tahun; hapus baris dan kolom selebihnya.");
                    return Optional.empty();
                }
                if (r.getFields().stream().anyMatch(s -> !s.isBlank())) {
                    baris.add(new TabelMentah.BarisMentah(
                            nomor,
                            r.getFields().stream().map(PenjagaRumus::lepas).toList()));
                }
            }
        } catch (CsvParseException | IOException e) {
            pencatat.catat(
                    JenisMasalah.CSV_RUSAK,
                    Tempat.di(nama, nomor + 1),
                    "Tanda kutip pada atau sesudah baris ini tidak ditutup, atau diikuti huruf lain.",
                    "Apit teks yang memuat tanda pemisah dengan tanda kutip, dan gandakan tanda kutip di dalamnya (\"\").");
            return Optional.empty();
        }
        return Optional.of(
                baris.isEmpty()
                        ? new TabelMentah(nama, pemisah, List.of(), List.of())
                        : new TabelMentah(nama, pemisah, baris.getFirst().sel(), baris.subList(1, baris.size())));
    }
}
