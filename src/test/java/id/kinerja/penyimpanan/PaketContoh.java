package id.kinerja.penyimpanan;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The examples, and variations of them. */
public final class PaketContoh {
    public static final List<String> SEMUA =
            List.of("kota-jambi-2023", "kota-semarang-2023", "tanjung-jabung-barat-2023");

    private PaketContoh() {}

    public static Paket paket(String nama) {
        return PembacaPaket.buka(Path.of("contoh", nama)).paket().orElseThrow();
    }

    public static DataTahun data(Paket paket) {
        return switch (PembacaPaket.baca(PaketTerbuka.dari(paket), new PengetahuanLaporan())) {
            case HasilBaca.Terbaca(DataTahun data, var _) -> data;
            case HasilBaca.Ditolak(var masalah) -> throw new AssertionError(masalah);
        };
    }

    /** The same package with one cell written anew. */
    public static Paket ubah(Paket paket, String tabel, int baris, String kolom, String isi) {
        TabelMentah lama = paket.tabel(tabel).orElseThrow();
        List<TabelMentah.BarisMentah> semua = new ArrayList<>(lama.baris());
        List<String> sel = new ArrayList<>(semua.get(baris).sel());
        sel.set(lama.judul().indexOf(kolom), isi);
        semua.set(baris, new TabelMentah.BarisMentah(semua.get(baris).nomor(), sel));
        Map<String, TabelMentah> hasil = new LinkedHashMap<>(paket.tabel());
        hasil.put(tabel, new TabelMentah(tabel, lama.pemisah(), lama.judul(), semua));
        return new Paket(hasil, paket.berkas());
    }

    /** All cells by table, heading first, and all files: what a round trip must keep. */
    public static Map<String, Object> isi(Paket paket) {
        Map<String, Object> hasil = new TreeMap<>();
        paket.tabel().forEach((nama, t) -> {
            List<List<String>> sel = new ArrayList<>();
            sel.add(t.judul());
            t.baris().forEach(b -> sel.add(lengkap(b.sel(), t.judul().size())));
            hasil.put(nama, sel);
        });
        paket.berkas().forEach((jalur, b) -> {
            try {
                hasil.put(jalur, java.util.HexFormat.of().formatHex(b.baca()));
            } catch (java.io.IOException galat) {
                throw new java.io.UncheckedIOException(galat);
            }
        });
        return hasil;
    }

    private static List<String> lengkap(List<String> sel, int lebar) {
        List<String> hasil = new ArrayList<>(sel);
        while (hasil.size() < lebar) {
            hasil.add("");
        }
        return hasil;
    }
}
