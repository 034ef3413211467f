package id.kinerja.pengukuran.skala;

import id.kinerja.datatahun.KebijakanCelah;
import id.kinerja.datatahun.KebijakanTumpangTindih;
import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A scale made ready: classifies the two-decimal value, which is the one people see, never a hidden one.
 *
 * <p>Above the best class a value stays in it, below the worst one likewise; between two classes the gap policy decides, where
 * two claim it the overlap policy.
 */
public final class Penggolong {
    private final KebijakanCelah celah;
    private final KebijakanTumpangTindih tumpangTindih;
    /** Best class first. */
    private final Batas[] kelas;

    private final Golongan[] tanpaCatatan;

    private Penggolong(Skala skala) {
        this.celah = skala.kebijakanCelah();
        this.tumpangTindih = skala.kebijakanTumpangTindih();
        this.kelas = skala.kelas().stream()
                .map(Batas::kelas)
                .sorted(Comparator.comparingLong(Batas::dari).reversed())
                .toArray(Batas[]::new);
        this.tanpaCatatan = Arrays.stream(kelas)
                .map(b -> new Golongan(b.nama(), Optional.empty()))
                .toArray(Golongan[]::new);
    }

    /** Refuses a scale without classes or with a class whose bounds are reversed. */
    public static Penggolong atas(Skala skala) {
        if (skala.kelas().isEmpty()) {
            throw new IllegalArgumentException("Skala " + skala.kode() + " tidak mempunyai kelas.");
        }
        for (KelasSkala k : skala.kelas()) {
            Batas batas = Batas.kelas(k);
            if (batas.dari() > batas.sampai()) {
                throw new IllegalArgumentException("Skala " + skala.kode() + ", kelas " + k.nama()
                        + ": batas bawah melampaui batas atas, sehingga tidak memuat nilai apa pun.");
            }
        }
        return new Penggolong(skala);
    }

    public Golongan golongkan(BigDecimal persen) {
        long nilai = Batas.perseratus(persen, RoundingMode.HALF_UP);
        int pertama = cari(nilai, 0);
        if (pertama < 0) {
            return diLuar(nilai);
        }
        int kedua = cari(nilai, pertama + 1);
        return kedua < 0 ? tanpaCatatan[pertama] : bertumpang(nilai, pertama, kedua);
    }

    /** The whole scale with its policies as a ladder, best class first; no two rungs side by side have one class. */
    public List<Anak> tangga() {
        List<Anak> hasil = new ArrayList<>();
        for (long mulai : titikUbah()) {
            String nama = golongkan(BigDecimal.valueOf(mulai, 2)).kelas();
            if (hasil.isEmpty() || !hasil.getLast().kelas().equals(nama)) {
                hasil.add(new Anak(BigDecimal.valueOf(mulai, 2), nama));
            }
        }
        return hasil.reversed();
    }

    /** Every value at which the class can change, ascending: where a class begins or ends, and where rounding turns. */
    private SortedSet<Long> titikUbah() {
        SortedSet<Long> titik = new TreeSet<>();
        for (Batas b : kelas) {
            for (long batas : new long[] {b.dari(), b.sampai() + 1}) {
                if (Math.abs(batas) < Batas.TAK_HINGGA) {
                    titik.add(batas);
                    long bulat = Math.floorDiv(batas, 100) * 100;
                    for (long setengah = bulat - 150; setengah <= bulat + 150; setengah += 100) {
                        titik.add(setengah);
                        titik.add(setengah + 1);
                    }
                }
            }
        }
        titik.add(titik.isEmpty() ? 0 : titik.first() - 1);
        return titik;
    }

    /** Gaps and overlaps, from the best class down. */
    public List<Cela> cela() {
        return PemeriksaSkala.periksa(kelas, celah, tumpangTindih);
    }

    /** What the gap policy does, as a sentence for footnotes. */
    public String kebijakanCelah() {
        return PemeriksaSkala.kebijakan(celah);
    }

    private int cari(long nilai, int mulai) {
        for (int i = mulai; i < kelas.length; i++) {
            if (kelas[i].memuat(nilai)) {
                return i;
            }
        }
        return -1;
    }

    private Golongan bertumpang(long nilai, int atas, int bawah) {
        Batas dipakai = tumpangTindih == KebijakanTumpangTindih.KELAS_ATAS ? kelas[atas] : kelas[bawah];
        return new Golongan(
                dipakai.nama(),
                Optional.of("Nilai " + tulis(nilai) + " termuat dalam kelas " + kelas[atas].nama() + " dan "
                        + kelas[bawah].nama() + "; dipakai " + dipakai.nama() + "."));
    }

    private Golongan diLuar(long nilai) {
        int atas = -1;
        int bawah = -1;
        for (int i = 0; i < kelas.length; i++) {
            if (kelas[i].dari() > nilai) {
                atas = i;
            } else if (bawah < 0 || kelas[i].sampai() > kelas[bawah].sampai()) {
                bawah = i;
            }
        }
        if (atas < 0) {
            return tanpaCatatan[bawah];
        }
        if (bawah < 0) {
            return tanpaCatatan[atas];
        }
        return diCelah(nilai, atas, bawah);
    }

    private Golongan diCelah(long nilai, int atas, int bawah) {
        int dipakai = switch (celah) {
            case BATAS_BAWAH -> bawah;
            case LEBIH_DARI -> atas;
            case BULATKAN -> bulatkan(nilai, bawah);
        };
        return new Golongan(
                kelas[dipakai].nama(),
                Optional.of("Nilai " + tulis(nilai) + " berada di celah antara kelas " + kelas[bawah].nama() + " dan "
                        + kelas[atas].nama() + "; " + PemeriksaSkala.alasan(celah) + ": " + kelas[dipakai].nama()
                        + "."));
    }

    private int bulatkan(long nilai, int bawah) {
        BigDecimal bulat = BigDecimal.valueOf(nilai, 2).setScale(0, RoundingMode.HALF_UP);
        int kena = cari(Batas.perseratus(bulat, RoundingMode.UNNECESSARY), 0);
        return kena < 0 ? bawah : kena;
    }

    private static String tulis(long perseratus) {
        return FormatIndonesia.angka(BigDecimal.valueOf(perseratus, 2), 2);
    }
}
