package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Rumus;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a Hitungan together. */
final class Susun {
    /** Decimals of an inner result inside a written formula; exact figures are written as they are. */
    private static final int DESIMAL_ANTARA = 4;

    private static final Sumber TIDAK_ADA = Sumber.dari("tidak ada dalam paket data");

    private Susun() {}

    static Rumus rumus(String nama, String bentuk, String terisi) {
        return rumus(nama, bentuk, terisi, Optional.empty());
    }

    static Rumus rumus(String nama, String bentuk, String terisi, Ungkapan ungkapan) {
        return rumus(nama, bentuk, terisi, Optional.of(ungkapan));
    }

    static Rumus rumus(String nama, String bentuk, String terisi, Optional<Ungkapan> ungkapan) {
        return new Rumus(nama, bentuk, terisi, Optional.empty(), ungkapan);
    }

    static Hitungan angka(
            Alamat alamat, String uraian, BigDecimal nilai, Satuan satuan, Rumus rumus, List<Hitungan> operan) {
        return angka(alamat, uraian, nilai, satuan, rumus, operan, List.of());
    }

    static Hitungan angka(
            Alamat alamat,
            String uraian,
            BigDecimal nilai,
            Satuan satuan,
            Rumus rumus,
            List<Hitungan> operan,
            List<String> catatan) {
        return new Hitungan.Turunan(alamat, uraian, new Hasil.Angka(nilai), satuan, rumus, operan, catatan);
    }

    static Hitungan kata(
            Alamat alamat, String uraian, String kata, Rumus rumus, List<Hitungan> operan, List<String> catatan) {
        return new Hitungan.Turunan(alamat, uraian, new Hasil.Kata(kata), Satuan.KATEGORI, rumus, operan, catatan);
    }

    /** Not computable, with the formula that would have been used. */
    static Hitungan tak(
            Alamat alamat,
            String uraian,
            String alasan,
            Satuan satuan,
            String namaRumus,
            String bentuk,
            List<Hitungan> operan) {
        return new Hitungan.Turunan(
                alamat,
                uraian,
                new Hasil.TakTerhitung(alasan),
                satuan,
                rumus(namaRumus, bentuk, FormatIndonesia.KOSONG),
                operan,
                List.of());
    }

    /** A fact that the package does not hold. */
    static Hitungan kosong(Alamat alamat, String uraian, String alasan, Satuan satuan) {
        return new Hitungan.Fakta(alamat, uraian, new Hasil.TakTerhitung(alasan), satuan, TIDAK_ADA, List.of());
    }

    static Hitungan fakta(Alamat alamat, String uraian, Hasil hasil, Satuan satuan, Sumber sumber) {
        return new Hitungan.Fakta(alamat, uraian, hasil, satuan, sumber, catatanStatus(sumber));
    }

    static Hitungan fakta(
            Alamat alamat, String uraian, Hasil hasil, Satuan satuan, Sumber sumber, List<String> catatan) {
        List<String> semua = new ArrayList<>(catatanStatus(sumber));
        semua.addAll(catatan);
        return new Hitungan.Fakta(alamat, uraian, hasil, satuan, sumber, semua);
    }

    private static List<String> catatanStatus(Sumber sumber) {
        return switch (sumber.status()) {
            case FINAL -> List.of();
            case SEMENTARA -> List.of("Angka sementara.");
            case DILAPORKAN -> List.of("Hanya dilaporkan, tidak dihitung dari data dasarnya.");
            case DISIMPULKAN -> List.of("Disimpulkan: tidak tertulis di sumber, ditarik dari jumlah yang dinyatakan.");
        };
    }

    /** A remark of the package as a sentence. */
    static String kalimat(String teks) {
        String bersih = teks.strip();
        if (bersih.isEmpty()) {
            return bersih;
        }
        String besar = Character.toUpperCase(bersih.charAt(0)) + bersih.substring(1);
        return ".!?".indexOf(besar.charAt(besar.length() - 1)) < 0 ? besar + "." : besar;
    }

    static boolean berstatus(Hitungan hitungan, StatusFakta status) {
        return switch (hitungan) {
            case Hitungan.Fakta f -> f.sumber().status() == status;
            case Hitungan.Turunan t -> t.operan().stream().anyMatch(o -> berstatus(o, status));
        };
    }

    /** Why there is no number; a word or a range is none either. */
    static String alasan(Hitungan hitungan) {
        return switch (hitungan.hasil()) {
            case Hasil.TakTerhitung(String alasan) -> alasan;
            case Hasil.Kata(String teks) -> "nilainya berupa kata (" + teks + "), bukan angka";
            case Hasil.Rentang r ->
                "nilainya berupa rentang " + tulis(r.bawah()) + "–" + tulis(r.atas()) + ", bukan satu angka";
            case Hasil.Angka _ -> "";
        };
    }

    /** A figure inside a written formula. */
    static String tulis(BigDecimal nilai) {
        return nilai.stripTrailingZeros().scale() <= DESIMAL_ANTARA
                ? FormatIndonesia.persis(nilai)
                : FormatIndonesia.persis(nilai.setScale(DESIMAL_ANTARA, RoundingMode.HALF_UP));
    }

    /** As {@link #tulis}, in brackets when negative. */
    static String suku(BigDecimal nilai) {
        return nilai.signum() < 0 ? "(" + tulis(nilai) + ")" : tulis(nilai);
    }

    static String tulis(BigDecimal nilai, Satuan satuan) {
        return switch (satuan.jenis()) {
            case RUPIAH -> FormatIndonesia.rupiah(nilai);
            case PERSEN -> tulis(nilai) + "%";
            default -> tulis(nilai);
        };
    }

    /** A part of an address made of a free text: {@code %} is persen, what an address can not hold becomes a hyphen. */
    static String siput(String teks) {
        String hasil = teks.strip()
                .replace("%", "persen")
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("^-+|-+$", "");
        return hasil.isEmpty() ? "tanpa-nama" : hasil;
    }

    static String siput(Enum<?> nilai) {
        return nilai.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String satuanBerbeda(Hitungan target, Hitungan realisasi) {
        return "satuan target (" + target.satuan().nama() + ") berbeda dari satuan realisasi ("
                + realisasi.satuan().nama() + ")";
    }

    static boolean samaSatuan(Satuan a, Satuan b) {
        return a.nama().equalsIgnoreCase(b.nama())
                || (a.jenis() == JenisSatuan.PERSEN && b.jenis() == JenisSatuan.PERSEN)
                || (a.jenis() == JenisSatuan.RUPIAH && b.jenis() == JenisSatuan.RUPIAH);
    }
}
