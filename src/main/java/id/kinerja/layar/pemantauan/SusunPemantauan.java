package id.kinerja.layar.pemantauan;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.pemantauan.IsiPemantauan.Kelompok;
import id.kinerja.layar.pemantauan.IsiPemantauan.MenurutAturan;
import id.kinerja.pemantauan.HasilPantauan;
import id.kinerja.pemantauan.TemuanTahun;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.tampilan.Keparahan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the findings of a data year together, by severity and by rule. */
public final class SusunPemantauan {
    private static final int AWAL = 4;
    private static final int SEATURAN = 50;

    private final TahunTerbuka tahun;
    private final Optional<HasilPantauan> hasil;

    /** @param hasil empty while it is being looked for */
    public SusunPemantauan(TahunTerbuka tahun, Optional<HasilPantauan> hasil) {
        this.tahun = tahun;
        this.hasil = hasil;
    }

    public RingkasPantauan ringkas() {
        String jalur = tahun.jalur("/periksa");
        if (hasil.isEmpty()) {
            return new RingkasPantauan(jalur, RingkasPantauan.Keadaan.BERJALAN, "", List.of(), List.of(), 0);
        }
        HasilPantauan h = hasil.get();
        List<RingkasPantauan.Butir> berat = Arrays.stream(Tingkat.values())
                .filter(t -> t != Tingkat.INFO)
                .flatMap(t -> menurutAturan(h, t).entrySet().stream().map(e -> butir(t, e.getKey(), e.getValue())))
                .toList();
        return new RingkasPantauan(
                jalur,
                keadaan(h),
                jumlah(h),
                h.catatan(),
                berat.stream().limit(AWAL).toList(),
                Math.max(0, berat.size() - AWAL));
    }

    IsiPemantauan susun() {
        return new IsiPemantauan(
                ringkas(),
                tahun.konteks().tahun(),
                hasil.flatMap(HasilPantauan::laporan)
                        .map(SusunPemantauan::cakupan)
                        .orElse(""),
                hasil.stream()
                        .flatMap(h -> Arrays.stream(Tingkat.values()).flatMap(t -> kelompok(h, t).stream()))
                        .toList());
    }

    private static RingkasPantauan.Keadaan keadaan(HasilPantauan h) {
        if (!h.catatan().isEmpty()) {
            return RingkasPantauan.Keadaan.TIDAK_SELESAI;
        }
        return h.temuan().isEmpty() ? RingkasPantauan.Keadaan.BERSIH : RingkasPantauan.Keadaan.ADA_TEMUAN;
    }

    private RingkasPantauan.Butir butir(Tingkat tingkat, String kode, List<TemuanTahun> temuan) {
        String pokok = temuan.size() == 1
                ? KartuTemuanTahun.tempat(temuan.getFirst())
                : FormatIndonesia.persis(BigDecimal.valueOf(temuan.size())) + " temuan";
        return new RingkasPantauan.Butir(
                keparahan(tingkat),
                PenjelasanTemuan.judul(kode),
                pokok,
                tahun.jalur("/periksa") + "#" + id(tingkat, kode));
    }

    private static String jumlah(HasilPantauan h) {
        List<String> bagian = Arrays.stream(Tingkat.values())
                .filter(t -> h.banyak(t) > 0)
                .map(t -> cacah(h.banyak(t)) + " " + keparahan(t).nama().toLowerCase(Locale.ROOT))
                .toList();
        return bagian.size() < 2
                ? String.join("", bagian)
                : String.join(", ", bagian.subList(0, bagian.size() - 1)) + (bagian.size() > 2 ? "," : "") + " dan "
                        + bagian.getLast();
    }

    private static String cakupan(Ringkasan r) {
        return cacah(r.angkaDiperiksa()) + " angka di dalam " + cacah(r.tabelDibaca()) + " tabel laporan diperiksa; "
                + cacah(r.cocok()) + " cocok.";
    }

    private Optional<Kelompok> kelompok(HasilPantauan h, Tingkat tingkat) {
        List<MenurutAturan> aturan = menurutAturan(h, tingkat).entrySet().stream()
                .map(e -> aturan(tingkat, e.getKey(), e.getValue()))
                .toList();
        return aturan.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kelompok(
                        keparahan(tingkat), keparahan(tingkat).nama() + " (" + cacah(h.banyak(tingkat)) + ")", aturan));
    }

    private MenurutAturan aturan(Tingkat tingkat, String kode, List<TemuanTahun> temuan) {
        String perbaikan = PenjelasanTemuan.perbaikan(kode, temuan);
        KartuTemuanTahun kartu = new KartuTemuanTahun(tahun, perbaikan);
        return new MenurutAturan(
                id(tingkat, kode),
                kode,
                PenjelasanTemuan.judul(kode),
                perbaikan,
                PenjelasanTemuan.butir(kode),
                temuan.stream().limit(SEATURAN).map(kartu::kartu).toList(),
                Math.max(0, temuan.size() - SEATURAN));
    }

    private static Map<String, List<TemuanTahun>> menurutAturan(HasilPantauan h, Tingkat tingkat) {
        return h.temuan().stream()
                .filter(t -> t.tingkat() == tingkat)
                .collect(Collectors.groupingBy(TemuanTahun::kode, LinkedHashMap::new, Collectors.toList()));
    }

    private static String id(Tingkat tingkat, String kode) {
        return tingkat.kode() + "-" + kode;
    }

    private static Keparahan keparahan(Tingkat tingkat) {
        return switch (tingkat) {
            case ERROR -> Keparahan.KESALAHAN;
            case WARNING -> Keparahan.PERINGATAN;
            case INFO -> Keparahan.CATATAN;
        };
    }

    private static String cacah(long n) {
        return FormatIndonesia.persis(BigDecimal.valueOf(n));
    }
}
