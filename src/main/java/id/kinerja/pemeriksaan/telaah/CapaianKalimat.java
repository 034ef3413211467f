package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that names a realisation, the target it is measured against, and the capaian, close together. */
public record CapaianKalimat(AngkaCetak target, AngkaCetak realisasi, AngkaCetak capaian) {
    private static final String N =
            "(\\d++(?:[.,]\\d++)*+)\\s*(%|persen|orang|jiwa|kk|kpm|keluarga|unit|paket|dokumen|poin)?";
    private static final String DI =
            "(?:\\s+(?:sebesar|sebanyak|adalah|mencapai|tahun 20\\d\\d|kinerja|yang ditetapkan|awal|ini|menjadi|:)){0,20}\\s+";
    private static final String SELA = "[^.;%\\d]{0,50}?";
    private static final String NAMA = "(?:\\s+[^.;%\\d]{3,120}?\\s(?:sebesar|sebanyak|adalah|mencapai))?";
    private static final Pattern REALISASI_TARGET = Pattern.compile(
            "(?:ter)?realisasi" + NAMA + DI + N + SELA + "(?:dari\\s+)?(?:yang\\s+di)?target(?:kan)?" + DI + N + SELA
                    + "capaian(?:nya)?(?:\\s+kinerja)?" + DI + "(\\d+(?:[.,]\\d+)?)\\s*%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET_REALISASI = Pattern.compile(
            "target" + DI + N + SELA + "(?:ter)?realisasi" + DI + N + SELA + "capaian(?:nya)?(?:\\s+kinerja)?" + DI
                    + "(\\d+(?:[.,]\\d+)?)\\s*%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REALISASI_CAPAIAN = Pattern.compile(
            "realisasi" + DI + N + SELA + "capaian" + DI + "(\\d+(?:[.,]\\d+)?)\\s*%" + SELA + "dari\\s+target" + DI
                    + N,
            Pattern.CASE_INSENSITIVE);

    public static List<CapaianKalimat> dalam(String teks) {
        if (!Digit.ada(teks)) {
            return List.of();
        }
        List<CapaianKalimat> hasil = new ArrayList<>();
        Matcher a = REALISASI_TARGET.matcher(teks);
        while (a.find()) {
            tambah(hasil, a.group(3), a.group(4), a.group(1), a.group(2), a.group(5));
        }
        Matcher b = TARGET_REALISASI.matcher(teks);
        while (b.find()) {
            tambah(hasil, b.group(1), b.group(2), b.group(3), b.group(4), b.group(5));
        }
        Matcher c = REALISASI_CAPAIAN.matcher(teks);
        while (c.find()) {
            tambah(hasil, c.group(4), c.group(5), c.group(1), c.group(2), c.group(3));
        }
        return hasil;
    }

    private static void tambah(
            List<CapaianKalimat> hasil,
            String target,
            String satuanTarget,
            String realisasi,
            String satuanRealisasi,
            String capaian) {
        AngkaCetak t = angka(target, satuanTarget);
        AngkaCetak r = angka(realisasi, satuanRealisasi);
        if ((t.bentuk() == Bentuk.PERSEN) == (r.bentuk() == Bentuk.PERSEN) && !t.rusak() && !r.rusak()) {
            hasil.add(new CapaianKalimat(t, r, PembacaCetak.bilangan(capaian, Bentuk.PERSEN, "")));
        }
    }

    private static AngkaCetak angka(String teks, @org.jspecify.annotations.Nullable String satuan) {
        boolean persen = "%".equals(satuan) || "persen".equalsIgnoreCase(satuan);
        return PembacaCetak.bilangan(
                teks, persen ? Bentuk.PERSEN : Bentuk.POLOS, satuan == null || persen ? "" : satuan);
    }
}
