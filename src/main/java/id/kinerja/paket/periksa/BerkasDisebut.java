package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.BatasPaket;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.MuatPaketMentah;
import id.kinerja.paket.bentuk.TeksPaket;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The files that tables name: narratives and pictures, loaded and checked.
 *
 * @param narasi Markdown by section
 * @param jalurNarasi file of each section
 * @param gambar content of attachments and logo by path
 */
public record BerkasDisebut(Map<String, String> narasi, Map<String, String> jalurNarasi, Map<String, byte[]> gambar) {

    public static BerkasDisebut muat(IsiPaket isi, Pencatat pencatat) {
        Map<String, String> narasi = new LinkedHashMap<>();
        Map<String, String> jalurNarasi = new LinkedHashMap<>();
        Map<String, byte[]> gambar = new LinkedHashMap<>();
        Set<String> disebut = new HashSet<>();
        for (Baris b : isi.baris("narasi")) {
            b.mungkinTeks("berkas").ifPresent(disebut::add);
            Optional<byte[]> teks = muat(b, "berkas", BatasPaket.NARASI, isi, pencatat);
            if (teks.isPresent() && b.ada("bagian")) {
                narasi.put(b.teks("bagian"), TeksPaket.baca(teks.get(), b.teks("berkas"), pencatat));
                jalurNarasi.put(b.teks("bagian"), b.teks("berkas"));
            }
        }
        for (Baris b : isi.baris("lampiran")) {
            gambar(b, "berkas", isi, gambar, disebut, pencatat);
        }
        for (Baris b : isi.baris("profil")) {
            gambar(b, "logo", isi, gambar, disebut, pencatat);
        }
        if (isi.utuh("narasi")) {
            yatim(isi, disebut, pencatat);
        }
        return new BerkasDisebut(narasi, jalurNarasi, gambar);
    }

    private static void gambar(
            Baris b, String kolom, IsiPaket isi, Map<String, byte[]> gambar, Set<String> disebut, Pencatat pencatat) {
        b.mungkinTeks(kolom).ifPresent(disebut::add);
        muat(b, kolom, BatasPaket.LAMPIRAN, isi, pencatat).ifPresent(bita -> {
            String jalur = b.teks(kolom);
            OptionalLong luas = TandaGambar.dikenal(bita) ? LuasGambar.piksel(bita) : OptionalLong.empty();
            if (luas.isPresent() && luas.getAsLong() > LuasGambar.TERBESAR) {
                pencatat.catat(
                        JenisMasalah.GAMBAR_TERLALU_LUAS,
                        Tempat.di(b.tabel(), b.nomor(), kolom),
                        "Gambar " + jalur + " terlalu luas: " + luas.getAsLong() / 1_000_000 + " juta piksel.",
                        "Kecilkan gambarnya sampai paling banyak 40 juta piksel.");
            } else if (luas.isPresent()) {
                gambar.put(jalur, bita);
            } else {
                pencatat.catat(
                        JenisMasalah.BUKAN_GAMBAR,
                        Tempat.di(b.tabel(), b.nomor(), kolom),
                        "Berkas " + jalur + " bukan gambar PNG atau JPEG, apa pun akhiran namanya.",
                        "Simpan ulang gambarnya sebagai PNG atau JPEG.");
            }
        });
    }

    private static Optional<byte[]> muat(Baris b, String kolom, long batas, IsiPaket isi, Pencatat pencatat) {
        Optional<String> jalur = b.mungkinTeks(kolom);
        if (jalur.isEmpty()) {
            return Optional.empty();
        }
        Optional<BerkasPaket> berkas = isi.paket().berkas(jalur.get());
        if (berkas.isEmpty()) {
            pencatat.catat(
                    JenisMasalah.BERKAS_TIDAK_ADA,
                    Tempat.di(b.tabel(), b.nomor(), kolom),
                    "Berkas " + jalur.get() + " tidak ada di dalam paket.",
                    "Taruh berkasnya di dalam paket, atau betulkan jalurnya (huruf besar dan kecil dibedakan)."
                            + KataTerdekat.saran(
                                    jalur.get(), isi.paket().berkas().keySet()));
            return Optional.empty();
        }
        return MuatPaketMentah.isi(berkas.get(), batas, pencatat);
    }

    private static void yatim(IsiPaket isi, Set<String> disebut, Pencatat pencatat) {
        isi.paket().berkas().keySet().stream()
                .filter(j -> j.startsWith("narasi/") && j.endsWith(".md") && !j.endsWith("/BACA-SAYA.md"))
                .filter(j -> !disebut.contains(j))
                .forEach(j -> pencatat.catat(
                        JenisMasalah.BERKAS_TIDAK_DISEBUT,
                        Tempat.di(j),
                        "Berkas " + j + " tidak disebut tabel narasi, sehingga tidak tercetak.",
                        "Tambahkan barisnya pada tabel narasi, atau hapus berkasnya."));
    }
}
