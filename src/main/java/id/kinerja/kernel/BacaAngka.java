package id.kinerja.kernel;

import java.math.BigDecimal;

/**
 * Reads a number as people write it: {@code 1.234.567,89}, {@code 1234567.89}, {@code 97,5}, {@code 99.54}, {@code Rp. 5.980.000},
 * {@code 49,422,100}, {@code 88,98 %}. What can mean two things is never guessed.
 *
 * <p>In units that count things or time and in rupiah, a mark before groups of exactly three digits separates thousands. In percent,
 * index or score one mark before exactly three digits ({@code 1.234}) can mean two things and is refused. Negative is {@code -},
 * {@code −} or parentheses. Blank, a dash and {@code n/a} are blank, never zero.
 */
public final class BacaAngka {
    private static final Kosong KOSONG = new Kosong();

    private BacaAngka() {}

    /** What was read. */
    public sealed interface Bacaan {}

    public record Nilai(BigDecimal nilai) implements Bacaan {}

    public record Kosong() implements Bacaan {}

    /** Not a number, or one that can mean two things; {@code sebab} says so in Indonesian and what to write instead. */
    public record Salah(String sebab) implements Bacaan {}

    public static Bacaan baca(String teks, JenisSatuan jenis) {
        int a = maju(teks, 0, teks.length());
        int z = mundur(teks, a, teks.length());
        if (a == z || berartiKosong(teks, a, z)) {
            return KOSONG;
        }
        boolean negatif = false;
        if (teks.charAt(a) == '(' && teks.charAt(z - 1) == ')') {
            negatif = true;
            a = maju(teks, a + 1, z - 1);
            z = mundur(teks, a, z - 1);
        }
        boolean bertanda = a < z && tandaMinus(teks.charAt(a));
        if (bertanda && negatif) {
            return new Salah(SebabAngka.bukanAngka(teks));
        }
        if (bertanda || (a < z && teks.charAt(a) == '+')) {
            negatif |= bertanda;
            a = maju(teks, a + 1, z);
        }
        if (a + 1 < z && (teks.charAt(a) | 0x20) == 'r' && (teks.charAt(a + 1) | 0x20) == 'p') {
            if (jenis != JenisSatuan.RUPIAH) {
                return new Salah(SebabAngka.satuanLain(teks, "Rp", jenis));
            }
            a += 2;
            a = maju(teks, a < z && teks.charAt(a) == '.' ? a + 1 : a, z);
            if (!negatif && a < z && tandaMinus(teks.charAt(a))) {
                negatif = true;
                a = maju(teks, a + 1, z);
            }
        }
        if (a < z && teks.charAt(z - 1) == '%') {
            if (jenis != JenisSatuan.PERSEN) {
                return new Salah(SebabAngka.satuanLain(teks, "%", jenis));
            }
            z = mundur(teks, a, z - 1);
        }
        return inti(teks, a, tanpaSenStrip(teks, a, z), negatif, jenis);
    }

    private static Bacaan inti(String teks, int a, int z, boolean negatif, JenisSatuan jenis) {
        int titik = 0;
        int koma = 0;
        int digit = 0;
        int terakhir = -1;
        long nilai = 0;
        for (int i = a; i < z; i++) {
            char c = teks.charAt(i);
            if (c >= '0' && c <= '9') {
                digit++;
                nilai = digit > 18 ? nilai : nilai * 10 + (c - '0');
            } else if (c == '.') {
                titik++;
                terakhir = i;
            } else if (c == ',') {
                koma++;
                terakhir = i;
            } else {
                return new Salah(SebabAngka.bukanAngka(teks));
            }
        }
        if (digit == 0 || terakhir == z - 1) {
            return new Salah(SebabAngka.bukanAngka(teks));
        }
        if (digit > 40) {
            return new Salah(SebabAngka.terlaluPanjang(teks));
        }
        int skala = terakhir < 0 ? 0 : z - 1 - terakhir;
        if (titik > 0 && koma > 0) {
            if ((teks.charAt(terakhir) == '.' ? titik : koma) != 1 || !kelompok(teks, a, terakhir)) {
                return new Salah(SebabAngka.kelompokSalah(teks));
            }
        } else if (titik + koma > 1) {
            if (!kelompok(teks, a, z)) {
                return new Salah(SebabAngka.kelompokSalah(teks));
            }
            skala = 0;
        } else if (skala == 3 && !(terakhir - a == 1 && teks.charAt(a) == '0')) {
            boolean pecahanJelas = terakhir - a > 3 || terakhir == a;
            if (jenis == JenisSatuan.PERSEN || jenis == JenisSatuan.INDEKS) {
                if (!pecahanJelas) {
                    return new Salah(
                            SebabAngka.duaArti(teks, teks.substring(a, terakhir), teks.substring(terakhir + 1, z)));
                }
            } else if (!kelompok(teks, a, z)) {
                return new Salah(SebabAngka.kelompokSalah(teks));
            } else {
                skala = 0;
            }
        }
        if (jenis == JenisSatuan.RUPIAH && skala > 2) {
            return new Salah(SebabAngka.pecahanRupiah(teks));
        }
        if (digit <= 18) {
            return new Nilai(BigDecimal.valueOf(negatif ? -nilai : nilai, skala));
        }
        return new Nilai(panjang(teks, a, z, skala, negatif));
    }

    /** Groups of three between the marks, the first one to three digits without a leading zero. */
    private static boolean kelompok(String teks, int a, int z) {
        if (a >= z || teks.charAt(a) == '0') {
            return false;
        }
        int panjang = 0;
        boolean pertama = true;
        for (int i = a; i < z; i++) {
            char c = teks.charAt(i);
            if (c != '.' && c != ',') {
                panjang++;
                continue;
            }
            if (pertama ? panjang < 1 || panjang > 3 : panjang != 3) {
                return false;
            }
            pertama = false;
            panjang = 0;
        }
        return !pertama && panjang == 3;
    }

    private static BigDecimal panjang(String teks, int a, int z, int skala, boolean negatif) {
        StringBuilder angka = new StringBuilder(z - a);
        for (int i = a; i < z; i++) {
            char c = teks.charAt(i);
            if (c >= '0' && c <= '9') {
                angka.append(c);
            }
        }
        BigDecimal nilai = new BigDecimal(angka.toString()).movePointLeft(skala);
        return negatif ? nilai.negate() : nilai;
    }

    /** Drops the {@code ,-} or {@code .-} that closes an amount of whole rupiah. */
    private static int tanpaSenStrip(String teks, int a, int z) {
        int i = z;
        while (i > a && tandaMinus(teks.charAt(i - 1))) {
            i--;
        }
        return i < z && i > a && (teks.charAt(i - 1) == ',' || teks.charAt(i - 1) == '.') ? i - 1 : z;
    }

    private static boolean berartiKosong(String teks, int a, int z) {
        return (z - a == 1 && (tandaMinus(teks.charAt(a)) || teks.charAt(a) == '—'))
                || (z - a == 3 && teks.regionMatches(true, a, "n/a", 0, 3));
    }

    private static boolean tandaMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    private static int maju(String teks, int a, int z) {
        int i = a;
        while (i < z && spasi(teks.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int mundur(String teks, int a, int z) {
        int i = z;
        while (i > a && spasi(teks.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean spasi(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }
}
