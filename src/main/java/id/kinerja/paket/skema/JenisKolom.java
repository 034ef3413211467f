package id.kinerja.paket.skema;

import java.util.Locale;

/** What may stand in a column; the form is for people, the Frictionless type for programs. */
public enum JenisKolom {
    SLUG("string", "huruf kecil, angka, dan tanda hubung"),
    KODE("string", "kode tanpa spasi"),
    KODE_PROGRAM("string", "kode nomenklatur, misalnya 1.06.04.2.01"),
    ALAMAT("string", "alamat angka, misalnya target:1.1.1@2023"),
    TEKS("string", "teks"),
    PILIHAN("string", "salah satu nilai yang disebut"),
    YA_TIDAK("boolean", "ya atau tidak"),
    TAHUN("year", "tahun empat angka"),
    TRIWULAN("string", "I, II, III, atau IV"),
    TANGGAL("string", "2024-02-15 atau 15 Februari 2024"),
    NIP("string", "18 angka"),
    BERKAS("string", "jalur berkas di dalam paket"),
    BULAT("string", "bilangan bulat, tidak negatif"),
    CACAH("string", "jumlah; titik atau koma sebelum tiga angka adalah pemisah ribuan"),
    RUPIAH("string", "rupiah, tidak negatif; titik atau koma sebelum tiga angka adalah pemisah ribuan"),
    PERSEN("string", "persen; 97,5 atau 97.5"),
    ANGKA("string", "angka menurut satuannya"),
    TARGET("string", "angka menurut satuannya, atau rentang a–b");

    private final String frictionless;
    private final String bentuk;

    JenisKolom(String frictionless, String bentuk) {
        this.frictionless = frictionless;
        this.bentuk = bentuk;
    }

    /** Type in {@code datapackage.json}; numbers are strings there since Indonesian notation is allowed. */
    public String frictionless() {
        return frictionless;
    }

    /** The form expected, in Indonesian. */
    public String bentuk() {
        return bentuk;
    }

    static JenisKolom dari(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }
}
