package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.BerkasPaket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Takes the rows of a sheet that carries files: path, number of the piece, content. */
final class LembarBerkas implements BacaLembar.Penerima {
    private final String lembar;
    private final TafsirSel tafsir;
    private final JatahBuku jatah;
    private final Pencatat pencatat;
    private final Map<String, TreeMap<Integer, String>> berkas = new TreeMap<>();

    LembarBerkas(String lembar, TafsirSel tafsir, JatahBuku jatah, Pencatat pencatat) {
        this.lembar = lembar;
        this.tafsir = tafsir;
        this.jatah = jatah;
        this.pencatat = pencatat;
    }

    @Override
    public void baris(int baris, List<BacaLembar.SelMentah> sel) throws IOException {
        String[] isi = {"", "", ""};
        for (BacaLembar.SelMentah s : sel) {
            if (s.kolom() < isi.length) {
                isi[s.kolom()] = tafsir.apaAdanya(s);
                jatah.sel(isi[s.kolom()]);
            }
        }
        String jalur = isi[0].strip();
        boolean judul = baris == 1 && jalur.equalsIgnoreCase("Berkas");
        if (judul || (jalur.isEmpty() && isi[2].isBlank())) {
            return;
        }
        int bagian = isi[1].isBlank() ? 1 : Bilangan.bulat(isi[1].strip(), 0);
        if (!jalurBaik(jalur)) {
            salah(
                    baris,
                    "Jalur \"" + jalur + "\" kosong atau keluar dari paket.",
                    "Tulis jalur seperti narasi/bab3.penyebab.md.");
        } else if (bagian < 1) {
            salah(
                    baris,
                    "Bagian ke \"" + isi[1] + "\" bukan bilangan bulat mulai dari 1.",
                    "Tulis 1, 2, dan seterusnya.");
        } else if (berkas.computeIfAbsent(jalur, j -> new TreeMap<>()).put(bagian, isi[2]) != null) {
            salah(baris, "Berkas " + jalur + " bagian ke-" + bagian + " ada dua kali.", "Hapus salah satunya.");
        }
    }

    void narasi(Map<String, BerkasPaket> hasil) {
        berkas.forEach(
                (jalur, bagian) -> tambah(hasil, jalur, utuh(jalur, bagian).getBytes(StandardCharsets.UTF_8)));
    }

    void lain(Map<String, BerkasPaket> hasil) {
        berkas.forEach((jalur, bagian) -> {
            try {
                tambah(hasil, jalur, Base64.getMimeDecoder().decode(utuh(jalur, bagian)));
            } catch (IllegalArgumentException e) {
                salah(
                        1,
                        "Isi berkas " + jalur + " bukan base64 yang utuh.",
                        "Kembalikan isi selnya, atau hapus semua baris berkas ini.");
            }
        });
    }

    private String utuh(String jalur, TreeMap<Integer, String> bagian) {
        if (bagian.lastKey() != bagian.size()) {
            salah(
                    1,
                    "Berkas " + jalur + " tidak utuh: nomor bagiannya tidak urut dari 1.",
                    "Lengkapi atau urutkan kembali nomor bagiannya.");
        }
        return String.join("", bagian.values());
    }

    private void tambah(Map<String, BerkasPaket> hasil, String jalur, byte[] isi) {
        if (hasil.put(jalur, BerkasPaket.dari(jalur, isi)) != null) {
            salah(1, "Berkas " + jalur + " ada pada dua lembar.", "Hapus salah satunya.");
        }
    }

    /** Tables have sheets of their own. */
    private static boolean jalurBaik(String jalur) {
        List<String> bagian = Arrays.asList(jalur.replace('\\', '/').split("/", -1));
        boolean tabel = bagian.size() == 1 && jalur.toLowerCase(Locale.ROOT).endsWith(".csv");
        return !jalur.contains("\\")
                && jalur.indexOf('\0') < 0
                && !jalur.matches("[A-Za-z]:.*")
                && !tabel
                && bagian.stream().noneMatch(b -> b.isEmpty() || b.equals(".") || b.equals(".."));
    }

    private void salah(int baris, String salah, String perbaikan) {
        pencatat.catat(JenisMasalah.LEMBAR_BERKAS_RUSAK, Tempat.di("lembar " + lembar, baris), salah, perbaikan);
    }
}
