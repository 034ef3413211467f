package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.KataBilangan.Arti;
import id.kinerja.pemeriksaan.telaah.KataBilangan.Guna;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts number words together in their order; what is no order of a number is refused. */
final class SusunanBilangan {
    private static final int BELUM = -1;

    private long jumlah;
    private long kelompok;
    private int satuan = BELUM;
    /** What may still follow inside the group of three digits must be smaller than this. */
    private long batas = Long.MAX_VALUE;

    private long skalaTerakhir = Long.MAX_VALUE;

    private SusunanBilangan() {}

    static Optional<BigDecimal> nilai(List<Arti> arti) {
        int koma = arti.stream().map(Arti::guna).toList().indexOf(Guna.KOMA);
        if (koma < 0) {
            return bulat(arti).map(BigDecimal::valueOf);
        }
        return bulat(arti.subList(0, koma))
                .flatMap(b -> desimal(arti.subList(koma + 1, arti.size())).map(d -> new BigDecimal(b + "." + d)));
    }

    /** Digits read one by one, or one number. */
    private static Optional<String> desimal(List<Arti> ekor) {
        if (!ekor.isEmpty() && ekor.stream().allMatch(a -> a.guna() == Guna.SATUAN && a.nilai() < 10)) {
            return Optional.of(String.join(
                    "", ekor.stream().map(a -> Long.toString(a.nilai())).toList()));
        }
        return bulat(ekor).map(n -> Long.toString(n));
    }

    private static Optional<Long> bulat(List<Arti> arti) {
        SusunanBilangan s = new SusunanBilangan();
        boolean sah = !arti.isEmpty() && arti.stream().allMatch(s::tambah);
        return sah ? Optional.of(s.jumlah + s.kelompok + Math.max(0, s.satuan)) : Optional.empty();
    }

    private boolean tambah(Arti a) {
        return switch (a.guna()) {
            case SATUAN -> satuan(a.nilai());
            case BELAS -> kelompok(1, a.nilai() + satuan, 1);
            case PULUH -> kelompok(10, satuan * 10L, 10);
            case RATUS -> kelompok(100, satuan * 100L, 100);
            case SKALA -> skala(a.nilai());
            case KOMA -> false;
        };
    }

    private boolean satuan(long nilai) {
        if (satuan != BELUM || nilai >= batas) {
            return false;
        }
        if (nilai >= 1_000) {
            satuan = 1;
            return kelompok == 0 && skala(nilai);
        }
        if (nilai == 100) {
            kelompok += nilai;
            batas = nilai;
        } else {
            satuan = (int) nilai;
        }
        return true;
    }

    private boolean kelompok(long tingkat, long nilai, long batasBaru) {
        boolean sah = satuan > 0 && satuan < 10 && tingkat < batas;
        kelompok += nilai;
        satuan = BELUM;
        batas = batasBaru;
        return sah;
    }

    private boolean skala(long nilai) {
        long banyak = kelompok + Math.max(0, satuan);
        boolean sah = banyak > 0 && nilai < skalaTerakhir;
        jumlah += banyak * nilai;
        kelompok = 0;
        satuan = BELUM;
        batas = Long.MAX_VALUE;
        skalaTerakhir = nilai;
        return sah;
    }
}
