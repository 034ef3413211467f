package id.kinerja.paket.isi;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.kernel.Triwulan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row with typed cells; what is blank or could not be read is absent. Asking for an absent cell with a method that promises one is
 * an error of the program: rows of a refused package are never mapped.
 *
 * @param nomor line as a spreadsheet shows it
 */
public record Baris(String tabel, int nomor, Map<String, Object> nilai) {
    public Baris {
        nilai = Map.copyOf(nilai);
    }

    public <T> Optional<T> mungkin(String kolom, Class<T> jenis) {
        return Optional.ofNullable(nilai.get(kolom)).map(jenis::cast);
    }

    public <T> T wajib(String kolom, Class<T> jenis) {
        return mungkin(kolom, jenis)
                .orElseThrow(() ->
                        new IllegalStateException("sel " + tabel + " baris " + nomor + " kolom " + kolom + " kosong"));
    }

    public boolean ada(String kolom) {
        return nilai.containsKey(kolom);
    }

    /** Any cell as text, e.g. to compare keys. */
    public Optional<String> tertulis(String kolom) {
        return Optional.ofNullable(nilai.get(kolom)).map(Object::toString);
    }

    public String teks(String kolom) {
        return wajib(kolom, String.class);
    }

    public Optional<String> mungkinTeks(String kolom) {
        return mungkin(kolom, String.class);
    }

    public BigDecimal angka(String kolom) {
        return wajib(kolom, BigDecimal.class);
    }

    public Optional<BigDecimal> mungkinAngka(String kolom) {
        return mungkin(kolom, BigDecimal.class);
    }

    public int bulat(String kolom) {
        return wajib(kolom, Integer.class);
    }

    public TahunAnggaran tahun(String kolom) {
        return new TahunAnggaran(bulat(kolom));
    }

    public Optional<Triwulan> triwulan(String kolom) {
        return mungkin(kolom, Triwulan.class);
    }

    public LocalDate tanggal(String kolom) {
        return wajib(kolom, LocalDate.class);
    }

    public KodeProgram kodeProgram(String kolom) {
        return wajib(kolom, KodeProgram.class);
    }

    public Alamat alamat(String kolom) {
        return wajib(kolom, Alamat.class);
    }

    public Hasil target(String kolom) {
        return wajib(kolom, Hasil.class);
    }

    /** A blank is a no. */
    public boolean ya(String kolom) {
        return mungkin(kolom, Boolean.class).orElse(false);
    }

    public Satuan satuan(String kolom) {
        return Satuan.dari(teks(kolom));
    }

    /** The choice {@code sub-kegiatan} is the constant {@code SUB_KEGIATAN}. */
    public <E extends Enum<E>> E pilihan(String kolom, Class<E> jenis) {
        return konstanta(teks(kolom), jenis);
    }

    public <E extends Enum<E>> E pilihan(String kolom, Class<E> jenis, E baku) {
        return mungkinTeks(kolom).map(t -> konstanta(t, jenis)).orElse(baku);
    }

    /** Source, evidence and status of the row. */
    public Sumber sumber() {
        return new Sumber(teks("sumber"), mungkinTeks("bukti"), status());
    }

    private StatusFakta status() {
        return tabel.equals("realisasi") || tabel.equals("anggaran")
                ? pilihan("status", StatusFakta.class, StatusFakta.FINAL)
                : StatusFakta.FINAL;
    }

    static <E extends Enum<E>> E konstanta(String tertulis, Class<E> jenis) {
        return Enum.valueOf(jenis, tertulis.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
