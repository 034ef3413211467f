package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Digit;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Harfiah;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Tanda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** Prints a number by a section of a format: point between thousands, comma before decimals. */
final class CetakAngka {
    private static final int LEBAR_UMUM = 11;
    private static final int TERPANJANG = 40;
    private static final Pattern TANDA_CATATAN =
            Pattern.compile("\\s*(?:[a-z]|\\d{1,2})\\)(?:\\s*(?:[a-z]|\\d{1,2})\\)){0,20}\\s*");

    private final List<PotonganFormat> potongan;
    private final int titik;
    private final int akhirBulat;
    private final int akhir;

    private CetakAngka(List<PotonganFormat> potongan) {
        this.potongan = potongan;
        int t = potongan.indexOf(Tanda.TITIK);
        this.akhir = digitTerakhir(potongan.size());
        this.titik = t < 0 || t > akhir + 1 ? -1 : t;
        this.akhirBulat = titik < 0 ? akhir : digitTerakhir(titik);
    }

    /** A number that no format shapes: as many decimals as a cell shows. */
    static String umum(BigDecimal nilai) {
        BigDecimal mutlak = nilai.abs();
        int bulat = Math.max(1, mutlak.precision() - mutlak.scale());
        if (bulat > TERPANJANG) {
            return mutlak.toString().replace('.', ',');
        }
        int kecil = Math.max(0, -(mutlak.precision() - mutlak.scale()));
        int desimal = kecil > 4 ? kecil + 5 : Math.max(0, LEBAR_UMUM - 1 - bulat);
        BigDecimal cetak = nilai.scale() > desimal ? nilai.setScale(desimal, RoundingMode.HALF_UP) : nilai;
        String teks = cetak.signum() == 0 ? "0" : cetak.stripTrailingZeros().toPlainString();
        return teks.replace('.', ',');
    }

    /** @param nilai not negative */
    static String cetak(BagianFormat bagian, BigDecimal nilai) {
        if (!bagian.angka()) {
            return new CetakAngka(bagian.potongan()).harfiahSaja();
        }
        if (nilai.precision() - nilai.scale() > TERPANJANG) {
            return umum(nilai);
        }
        if (bagian.berisi(Tanda.PANGKAT)) {
            return ilmiah(nilai);
        }
        return new CetakAngka(bagian.potongan()).tersusun(nilai);
    }

    private String harfiahSaja() {
        StringBuilder hasil = new StringBuilder();
        for (PotonganFormat p : potongan) {
            hasil.append(p instanceof Harfiah(String teks) ? teks : p == Tanda.PERSEN ? "%" : "");
        }
        return hasil.toString();
    }

    private String tersusun(BigDecimal nilai) {
        int persen = (int) potongan.stream().filter(p -> p == Tanda.PERSEN).count();
        int ribuanHilang = komaDi(akhir + 1) + (titik < 0 ? 0 : komaDi(akhirBulat + 1));
        int desimal = titik < 0
                ? 0
                : (int) potongan.subList(titik, akhir + 1).stream()
                        .filter(Digit.class::isInstance)
                        .count();
        BigDecimal cetak = nilai.movePointRight(2 * persen)
                .movePointLeft(3 * ribuanHilang)
                .setScale(desimal, RoundingMode.HALF_UP);
        String[] angka = cetak.toPlainString().split("\\.", 2);
        String bulat = angka[0].equals("0") ? "" : angka[0];
        return bulat(bulat) + (titik < 0 ? "" : pecahan(angka.length > 1 ? angka[1] : "")) + ekor();
    }

    /** Digits go to their places from the right; the first place takes all that are left. */
    private String bulat(String digit) {
        boolean ribuan = ribuan();
        int pertama = digitPertama();
        StringBuilder terbalik = new StringBuilder();
        int sisa = digit.length();
        int tercetak = 0;
        for (int i = akhirBulat; i >= 0; i--) {
            switch (potongan.get(i)) {
                case Digit(char jenis) -> {
                    do {
                        char c = sisa > 0 ? digit.charAt(sisa - 1) : jenis == '0' ? '0' : ' ';
                        sisa--;
                        if (c != ' ') {
                            terbalik.append(ribuan && tercetak > 0 && tercetak % 3 == 0 ? "." : "")
                                    .append(c);
                            tercetak++;
                        }
                    } while (i == pertama && sisa > 0);
                }
                case Harfiah(String teks) -> terbalik.append(new StringBuilder(teks).reverse());
                case Tanda t -> terbalik.append(t == Tanda.PERSEN ? "%" : "");
                default -> {}
            }
        }
        String hasil = terbalik.reverse().toString();
        return tercetak == 0 && titik >= 0 ? hasil + "0" : hasil;
    }

    private String pecahan(String digit) {
        StringBuilder hasil = new StringBuilder();
        int ke = 0;
        int wajib = 0;
        for (int i = titik + 1; i <= akhir; i++) {
            switch (potongan.get(i)) {
                case Digit(char jenis) -> {
                    hasil.append(ke < digit.length() ? digit.charAt(ke) : '0');
                    ke++;
                    if (jenis == '0' || hasil.charAt(hasil.length() - 1) != '0') {
                        wajib = hasil.length();
                    }
                }
                case Harfiah(String teks) -> hasil.append(teks);
                default -> {}
            }
        }
        hasil.setLength(wajib);
        return hasil.isEmpty() ? "" : "," + hasil;
    }

    private String ekor() {
        StringBuilder hasil = new StringBuilder();
        for (int i = akhir + 1; i < potongan.size(); i++) {
            switch (potongan.get(i)) {
                case Harfiah(String teks) when !TANDA_CATATAN.matcher(teks).matches() -> hasil.append(teks);
                case Tanda t -> hasil.append(t == Tanda.PERSEN ? "%" : "");
                default -> {}
            }
        }
        return hasil.toString();
    }

    private static String ilmiah(BigDecimal nilai) {
        if (nilai.signum() == 0) {
            return "0,00E+00";
        }
        int pangkat = nilai.precision() - nilai.scale() - 1;
        BigDecimal dasar = nilai.movePointLeft(pangkat).setScale(2, RoundingMode.HALF_UP);
        return dasar.toPlainString().replace('.', ',') + "E" + (pangkat < 0 ? "-" : "+")
                + (Math.abs(pangkat) < 10 ? "0" : "") + Math.abs(pangkat);
    }

    /** A comma between digits marks thousands. */
    private boolean ribuan() {
        int pertama = digitPertama();
        return pertama < akhirBulat && potongan.subList(pertama, akhirBulat + 1).contains(Tanda.KOMA);
    }

    /** Commas behind the last digit leave out three digits each. */
    private int komaDi(int dari) {
        int n = 0;
        while (dari + n < potongan.size() && potongan.get(dari + n) == Tanda.KOMA) {
            n++;
        }
        return Math.min(n, 5);
    }

    private int digitPertama() {
        for (int i = 0; i < potongan.size(); i++) {
            if (potongan.get(i) instanceof Digit) {
                return i;
            }
        }
        return potongan.size();
    }

    private int digitTerakhir(int sebelum) {
        for (int i = sebelum - 1; i >= 0; i--) {
            if (potongan.get(i) instanceof Digit) {
                return i;
            }
        }
        return -1;
    }
}
