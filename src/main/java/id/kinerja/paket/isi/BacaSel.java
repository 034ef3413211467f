package id.kinerja.paket.isi;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.KolomSkema;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one cell by the kind of its column. */
final class BacaSel {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KODE = Pattern.compile("[^@/\\s{}:|]+");
    private static final Pattern NIP = Pattern.compile("\\d{18}");
    private static final Set<String> GALAT_EXCEL =
            Set.of("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#####");

    private BacaSel() {}

    /** {@code satuan}: kind of unit that decides how a number of kind ANGKA or TARGET is read. */
    static Sel baca(KolomSkema kolom, String tertulis, JenisSatuan satuan) {
        String teks = bersih(tertulis);
        if (teks.isEmpty() || (!kolom.wajib() && (teks.equals("-") || teks.equals("–")))) {
            return new Sel.Kosong();
        }
        if (GALAT_EXCEL.contains(teks.toUpperCase(Locale.ROOT))) {
            return new Sel.Salah(
                    JenisMasalah.SEL_GALAT_EXCEL,
                    "Sel berisi galat Excel " + teks + ".",
                    "Betulkan rumusnya di lembar asal, lalu simpan nilainya.");
        }
        return switch (kolom.jenis()) {
            case TEKS, BERKAS -> new Sel.Nilai(teks);
            case SLUG -> cocok(SLUG, teks, kolom, "Contoh: dinkes-kab-contoh.");
            case KODE -> cocok(KODE, teks, kolom, "Pakai huruf, angka, titik, atau tanda hubung tanpa spasi.");
            case NIP -> nip(teks);
            case PILIHAN -> BacaPilihan.pilihan(kolom, teks);
            case YA_TIDAK -> BacaPilihan.yaTidak(teks);
            case TRIWULAN -> BacaPilihan.triwulan(teks);
            case TAHUN -> BacaTanggal.tahun(teks);
            case TANGGAL -> BacaTanggal.tanggal(teks);
            case KODE_PROGRAM -> BacaKodeProgram.baca(teks);
            case ALAMAT ->
                Alamat.baca(teks)
                        .<Sel>map(Sel.Nilai::new)
                        .orElseGet(() -> takTerbaca(teks, JenisKolom.ALAMAT, "Contoh: target:1.1.1@2023."));
            case BULAT -> BacaBilangan.bulat(teks);
            case CACAH -> BacaBilangan.tidakNegatif(teks, JenisSatuan.CACAH);
            case RUPIAH -> BacaBilangan.tidakNegatif(teks, JenisSatuan.RUPIAH);
            case PERSEN -> BacaBilangan.angka(teks, JenisSatuan.PERSEN);
            case ANGKA ->
                satuan == JenisSatuan.RUPIAH
                        ? BacaBilangan.tidakNegatif(teks, satuan)
                        : BacaBilangan.angka(teks, satuan);
            case TARGET -> BacaBilangan.target(teks, satuan);
        };
    }

    static Sel takTerbaca(String teks, JenisKolom jenis, String contoh) {
        return new Sel.Salah(
                JenisMasalah.SEL_TIDAK_TERBACA,
                "\"" + potong(teks) + "\" tidak berbentuk " + jenis.bentuk() + ".",
                contoh);
    }

    static String potong(String teks) {
        return teks.length() > 80 ? teks.substring(0, 80) + "…" : teks;
    }

    private static Sel cocok(Pattern bentuk, String teks, KolomSkema kolom, String contoh) {
        return bentuk.matcher(teks).matches() ? new Sel.Nilai(teks) : takTerbaca(teks, kolom.jenis(), contoh);
    }

    private static Sel nip(String teks) {
        String angka = teks.replaceAll("[\\s.'-]", "");
        return NIP.matcher(angka).matches()
                ? new Sel.Nilai(String.join(
                        " ",
                        angka.substring(0, 8),
                        angka.substring(8, 14),
                        angka.substring(14, 15),
                        angka.substring(15)))
                : new Sel.Salah(
                        JenisMasalah.NIP_SALAH,
                        "NIP \"" + potong(teks) + "\" tidak terdiri atas 18 angka.",
                        "Tulis 18 angka; pada Excel format selnya teks, supaya angkanya tidak berubah.");
    }

    private static String bersih(String tertulis) {
        return tertulis.replace('\u00A0', ' ').replace("\r\n", "\n").strip();
    }
}
