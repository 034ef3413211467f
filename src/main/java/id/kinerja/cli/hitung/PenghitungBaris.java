package id.kinerja.cli.hitung;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.BacaAngka;
import id.kinerja.kernel.BacaTarget;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.pengukuran.formula.Capaian;
import id.kinerja.pengukuran.formula.HasilCapaian;
import id.kinerja.pengukuran.formula.TargetRentang;
import id.kinerja.pengukuran.skala.Golongan;
import id.kinerja.pengukuran.skala.Penggolong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Computes single rows with the same formulas and scale as the reports. */
final class PenghitungBaris {
    private static final int SATUAN_DIINGAT = 1000;

    private final KolomHitung kolom;
    private final Penggolong skala;
    private final Map<String, JenisSatuan> jenisSatuan = new HashMap<>();

    PenghitungBaris(KolomHitung kolom, Penggolong skala) {
        this.kolom = kolom;
        this.skala = skala;
    }

    HasilBaris hitung(List<String> sel) {
        if (sel.size() > kolom.nama().size()) {
            return takTerbaca(
                    List.of("baris ini berisi " + sel.size() + " sel, lebih banyak daripada "
                            + kolom.nama().size() + " kolom; periksa pemisah dan tanda kutip"),
                    Optional.empty(),
                    Optional.empty());
        }
        if (kosong(sel)) {
            return new HasilBaris(
                    Optional.empty(), Optional.empty(), Optional.empty(), "", "baris kosong; tidak dihitung", true);
        }
        List<String> salah = new ArrayList<>(0);
        JenisSatuan jenis = jenis(isi(sel, kolom.satuan()));
        Optional<Arah> arah = Arah.dari(isi(sel, kolom.arah()).strip().toLowerCase(Locale.ROOT));
        if (arah.isEmpty()) {
            salah.add("arah \"" + isi(sel, kolom.arah()).strip()
                    + "\" tidak dikenal; isi naik, turun, rentang-naik, atau rentang-turun");
        }
        Optional<Hasil> target = target(isi(sel, kolom.target()), jenis, salah);
        Optional<BigDecimal> realisasi = realisasi(isi(sel, kolom.realisasi()), jenis, salah);
        arah.ifPresent(a -> target.ifPresent(t -> cocokkan(a, t, salah)));
        if (!salah.isEmpty()) {
            return takTerbaca(salah, target, realisasi);
        }
        if (target.isEmpty() || realisasi.isEmpty()) {
            String kurang = target.isEmpty() ? realisasi.isEmpty() ? "target dan realisasi" : "target" : "realisasi";
            return new HasilBaris(
                    target, realisasi, Optional.empty(), "", kurang + " kosong; capaian tidak dihitung", true);
        }
        return nilai(arah.orElseThrow(), target, realisasi);
    }

    private HasilBaris nilai(Arah arah, Optional<Hasil> target, Optional<BigDecimal> realisasi) {
        HasilCapaian hasil = switch (target.orElseThrow()) {
            case Hasil.Angka(BigDecimal t) -> Capaian.hitung(arah, t, realisasi.orElseThrow());
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                Capaian.hitung(arah, new TargetRentang(bawah, atas), realisasi.orElseThrow());
            case Hasil.Kata _, Hasil.TakTerhitung _ -> throw new IllegalStateException("target bukan angka");
        };
        return switch (hasil) {
            case HasilCapaian.Tiada(String alasan) ->
                new HasilBaris(target, realisasi, Optional.empty(), "", alasan, true);
            case HasilCapaian.Nilai(BigDecimal persen, List<String> catatan) -> {
                BigDecimal bulat = persen.scale() == 2 ? persen : persen.setScale(2, RoundingMode.HALF_UP);
                Golongan golongan = skala.golongkan(bulat);
                yield new HasilBaris(
                        target,
                        realisasi,
                        Optional.of(bulat),
                        golongan.kelas(),
                        catatan.isEmpty() && golongan.catatan().isEmpty() ? "" : gabung(catatan, golongan),
                        true);
            }
        };
    }

    private static String gabung(List<String> catatan, Golongan golongan) {
        List<String> semua = new ArrayList<>(catatan);
        golongan.catatan().ifPresent(semua::add);
        return String.join(" ", semua);
    }

    private static void cocokkan(Arah arah, Hasil target, List<String> salah) {
        boolean rentang = target instanceof Hasil.Rentang;
        if (rentang && !arah.rentang()) {
            salah.add(
                    "target berupa rentang, tetapi arahnya " + arah.kode() + "; pakai rentang-naik atau rentang-turun");
        } else if (!rentang && arah.rentang()) {
            salah.add("arah " + arah.kode() + " memerlukan target berupa rentang, misalnya 80-90");
        }
    }

    private static Optional<Hasil> target(String teks, JenisSatuan jenis, List<String> salah) {
        return switch (BacaTarget.baca(teks, jenis)) {
            case BacaTarget.Isi(Hasil hasil) -> Optional.of(hasil);
            case BacaTarget.Kosong _ -> Optional.empty();
            case BacaTarget.Salah(String sebab) -> {
                salah.add("target: " + sebab);
                yield Optional.empty();
            }
        };
    }

    private static Optional<BigDecimal> realisasi(String teks, JenisSatuan jenis, List<String> salah) {
        return switch (BacaAngka.baca(teks, jenis)) {
            case BacaAngka.Nilai(BigDecimal nilai) -> Optional.of(nilai);
            case BacaAngka.Kosong _ -> Optional.empty();
            case BacaAngka.Salah(String sebab) -> {
                salah.add("realisasi: " + sebab);
                yield Optional.empty();
            }
        };
    }

    /** Few units occur in a table; a runaway column of them must not eat memory. */
    private JenisSatuan jenis(String satuan) {
        JenisSatuan ada = jenisSatuan.get(satuan);
        if (ada == null) {
            ada = Satuan.dari(satuan).jenis();
            if (jenisSatuan.size() < SATUAN_DIINGAT) {
                jenisSatuan.put(satuan, ada);
            }
        }
        return ada;
    }

    private static boolean kosong(List<String> sel) {
        for (String s : sel) {
            if (!s.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String isi(List<String> sel, int kolom) {
        return kolom < sel.size() ? sel.get(kolom) : "";
    }

    private static HasilBaris takTerbaca(List<String> salah, Optional<Hasil> target, Optional<BigDecimal> realisasi) {
        return new HasilBaris(target, realisasi, Optional.empty(), "", String.join("; ", salah), false);
    }
}
