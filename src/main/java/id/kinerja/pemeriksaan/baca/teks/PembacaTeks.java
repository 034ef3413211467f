package id.kinerja.pemeriksaan.baca.teks;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.PenandaJudul;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads text line by line: a line with tabs or pipes is a row of a table, lines beside each other are one table. */
public final class PembacaTeks {
    private static final int KELOMPOK_TERPANJANG = 110;
    private static final Pattern KELOMPOK =
            Pattern.compile("(?i)(?!tabel\\b|table\\b|gambar\\b|bab\\b|halaman\\b).*\\p{L}{3}.*[^.:;]");
    private final List<Unsur> unsur = new ArrayList<>();
    private final List<BarisCetak> barisTabel = new ArrayList<>();
    private int urut;

    private PembacaTeks() {}

    public static Naskah baca(String nama, String isi) {
        return new PembacaTeks().semua(nama, isi);
    }

    private Naskah semua(String nama, String isi) {
        List<String> baris = TeksBerpemisah.bertab(List.of(isi.split("\n", -1)));
        for (int i = 0; i < baris.size(); i++) {
            baris(baris.get(i), i + 1, i + 1 < baris.size() ? baris.get(i + 1) : "");
        }
        tutupTabel();
        return new Naskah(nama, unsur, List.of());
    }

    private void baris(String mentah, int nomor, String berikut) {
        String teks = mentah.endsWith("\r") ? mentah.substring(0, mentah.length() - 1) : mentah;
        if (BarisTeks.pemisahTabel(teks)) {
            return;
        }
        List<String> sel = BarisTeks.sel(teks);
        if (sel.size() > 1) {
            barisTabel.add(new BarisCetak(sel.stream().map(PembacaTeks::sel).toList(), letak(nomor)));
            return;
        }
        String isi = Markah.bersih(teks);
        if (judulKelompok(isi, BarisTeks.sel(berikut).size())) {
            barisTabel.add(new BarisCetak(kelompok(isi), letak(nomor)));
            return;
        }
        tutupTabel();
        if (isi.isEmpty()) {
            return;
        }
        OptionalInt tingkat = Markah.tingkatJudul(teks);
        if (tingkat.isEmpty()) {
            tingkat = PenandaJudul.tingkat(isi);
        }
        unsur.add(
                tingkat.isPresent()
                        ? new Judul(tingkat.getAsInt(), isi, letak(nomor))
                        : new Paragraf(isi, letak(nomor)));
    }

    /** A line right between two rows of equal length that stands over the rows below it, as a merged cell does. */
    private boolean judulKelompok(String isi, int lebarBerikut) {
        return !barisTabel.isEmpty()
                && lebarBerikut > 2
                && barisTabel.getLast().sel().size() == lebarBerikut
                && isi.length() <= KELOMPOK_TERPANJANG
                && KELOMPOK.matcher(isi).matches();
    }

    private List<SelCetak> kelompok(String isi) {
        List<SelCetak> hasil = new ArrayList<>();
        hasil.add(new SelCetak(isi, 1, 1, Ragam.TEBAL));
        hasil.addAll(Collections.nCopies(barisTabel.getLast().sel().size() - 1, SelCetak.KOSONG));
        return hasil;
    }

    private static SelCetak sel(String mentah) {
        String isi = Markah.bersih(mentah);
        return isi.isEmpty()
                ? SelCetak.KOSONG
                : new SelCetak(isi, 1, 1, Markah.tebal(mentah) ? Ragam.TEBAL : Ragam.BIASA);
    }

    private void tutupTabel() {
        if (!barisTabel.isEmpty()) {
            unsur.add(new TabelCetak(barisTabel, barisTabel.getFirst().letak()));
            barisTabel.clear();
        }
    }

    private Letak letak(int nomor) {
        return Letak.baris(urut++, nomor);
    }
}
