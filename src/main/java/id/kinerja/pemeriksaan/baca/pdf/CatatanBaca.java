package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import java.util.ArrayList;
import java.util.List;

/** What could not be read, page by page, and what is said about it. */
final class CatatanBaca {
    /** A scanned page may still have a stamp or a page number in letters. */
    private static final int HURUF_TERSEDIKIT = 25;

    private final List<Integer> pindaian = new ArrayList<>();
    private final List<Integer> padat = new ArrayList<>();
    private final List<Integer> rusak = new ArrayList<>();
    private final List<String> lain = new ArrayList<>();
    private int halaman;
    private long huruf;
    private long takDikenal;

    void periksa(IsiHalaman isi) {
        halaman++;
        int jumlah = isi.jumlahHuruf();
        huruf += jumlah;
        for (Kata k : isi.kata()) {
            takDikenal += k.teks()
                    .chars()
                    .filter(c -> c == SifatHuruf.TAK_DIKENAL.charAt(0))
                    .count();
        }
        if (jumlah < HURUF_TERSEDIKIT && isi.bergambar()) {
            pindaian.add(isi.nomor());
        }
    }

    void terlaluPadat(int nomor) {
        padat.add(nomor);
    }

    void rusak(int nomor) {
        rusak.add(nomor);
    }

    void tidakSampaiAkhir(int sampai, int jumlah) {
        lain.add("Berkas memuat %d halaman; yang dibaca hanya halaman 1–%d.".formatted(jumlah, sampai));
    }

    /** Refuses a document that has nothing to read. */
    void pastikanBerteks() throws NaskahTakTerbaca {
        if (huruf > 0 && takDikenal * 2 < huruf && pindaian.size() < halaman) {
            return;
        }
        if (takDikenal > 0) {
            throw new NaskahTakTerbaca(
                    "Huruf dalam PDF ini tidak disertai padanan teksnya sehingga isinya tidak dapat dibaca. "
                            + "Jalankan OCR atau minta berkas aslinya (Word atau Excel).");
        }
        if (!pindaian.isEmpty()) {
            throw new NaskahTakTerbaca("PDF ini hasil pindaian (gambar) dan tidak memuat teks yang dapat dibaca; "
                    + "jalankan OCR atau minta berkas aslinya (Word atau Excel).");
        }
        if (halaman == 0) {
            throw new NaskahTakTerbaca("Tidak satu pun halaman PDF ini dapat dibaca; berkas rusak atau terlalu padat.");
        }
        throw new NaskahTakTerbaca(
                "PDF ini tidak memuat teks yang dapat dibaca; jalankan OCR atau minta berkas aslinya.");
    }

    List<String> semua() {
        List<String> hasil = new ArrayList<>();
        tambah(hasil, pindaian, " berupa gambar hasil pindaian tanpa teks dan tidak diperiksa.");
        tambah(hasil, padat, " terlalu padat untuk dibaca dan tidak diperiksa.");
        tambah(hasil, rusak, " rusak dan tidak diperiksa.");
        if (takDikenal > 0) {
            hasil.add("Sebanyak %d huruf tidak disertai padanan teksnya dan dibaca sebagai \"%s\"."
                    .formatted(takDikenal, SifatHuruf.TAK_DIKENAL));
        }
        hasil.addAll(lain);
        return hasil;
    }

    private static void tambah(List<String> hasil, List<Integer> halaman, String keterangan) {
        if (!halaman.isEmpty()) {
            hasil.add("Halaman " + rentang(halaman) + keterangan);
        }
    }

    /** Page numbers as people write them: 3–5, 9. */
    private static String rentang(List<Integer> nomor) {
        StringBuilder hasil = new StringBuilder();
        for (int i = 0; i < nomor.size(); ) {
            int j = i;
            while (j + 1 < nomor.size() && nomor.get(j + 1) == nomor.get(j) + 1) {
                j++;
            }
            hasil.append(hasil.isEmpty() ? "" : ", ").append(nomor.get(i));
            if (j > i) {
                hasil.append('–').append(nomor.get(j));
            }
            i = j + 1;
        }
        return hasil.toString();
    }
}
