package id.kinerja.layar.anggaran;

import id.kinerja.layar.NomorHalaman;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is shown and in which order, as it stands in the address of the page. */
public record SaringAnggaran(
        String cari, String program, TingkatTampil tingkat, PitaSerapan serapan, UrutanBaris urutan, int halaman) {
    private static final int CARI_TERPANJANG = 100;

    /** Takes any text: what is not known reads as nothing chosen. */
    static SaringAnggaran dari(
            String cari, String program, String tingkat, String serapan, String urut, String halaman) {
        String polos = cari.strip();
        return new SaringAnggaran(
                polos.substring(0, Math.min(polos.length(), CARI_TERPANJANG)),
                program.strip(),
                TingkatTampil.dari(tingkat),
                PitaSerapan.dari(serapan),
                UrutanBaris.dari(urut),
                NomorHalaman.dari(halaman));
    }

    SaringAnggaran urut(UrutanBaris lain) {
        return new SaringAnggaran(cari, program, tingkat, serapan, lain, 1);
    }

    SaringAnggaran tanpaSerapan() {
        return new SaringAnggaran("", "", TingkatTampil.SUB_KEGIATAN, PitaSerapan.TANPA, urutan, 1);
    }

    /** Whether lines are left out. */
    boolean menyaring() {
        return !cari.isEmpty() || !program.isEmpty() || serapan != PitaSerapan.SEMUA;
    }

    /** Whether the programmes are folded, to be opened one by one. */
    boolean dilipat() {
        return tingkat == TingkatTampil.RINGKAS && !menyaring();
    }

    boolean cocok(BarisAnggaran baris) {
        return cari.isEmpty() || baris.dicari().contains(cari.toLowerCase(Locale.ROOT));
    }

    /** Without the number of the page, to which {@code halaman=} can be appended. */
    String alamat(String jalur) {
        List<String> isi = new ArrayList<>();
        tambah(isi, "cari", cari);
        tambah(isi, "program", program);
        tambah(isi, "tingkat", tingkat.kode());
        tambah(isi, "serapan", serapan.kode());
        tambah(isi, "urut", urutan.kode());
        return isi.isEmpty() ? jalur : jalur + "?" + String.join("&", isi);
    }

    String alamatHalaman(String jalur) {
        String dasar = alamat(jalur);
        return dasar + (dasar.equals(jalur) ? "?" : "&") + "halaman=";
    }

    Optional<String> programDipilih() {
        return program.isEmpty() ? Optional.empty() : Optional.of(program);
    }

    private static void tambah(List<String> isi, String nama, String nilai) {
        if (!nilai.isEmpty()) {
            isi.add(nama + "=" + URLEncoder.encode(nilai, StandardCharsets.UTF_8));
        }
    }
}
