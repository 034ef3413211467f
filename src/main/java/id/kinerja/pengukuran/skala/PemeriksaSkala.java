package id.kinerja.pengukuran.skala;

import id.kinerja.datatahun.KebijakanCelah;
import id.kinerja.datatahun.KebijakanTumpangTindih;
import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the gaps and overlaps of a scale and says what the policy does with them. */
final class PemeriksaSkala {
    private PemeriksaSkala() {}

    /** {@code kelas}: best class first. */
    static List<Cela> periksa(Batas[] kelas, KebijakanCelah celah, KebijakanTumpangTindih tumpangTindih) {
        List<Cela> hasil = new ArrayList<>();
        for (int i = 0; i + 1 < kelas.length; i++) {
            Batas atas = kelas[i];
            Batas bawah = tertinggi(kelas, i + 1);
            if (bawah.sampai() + 1 < atas.dari()) {
                hasil.add(celah(atas, bawah, celah));
            } else if (bawah.sampai() >= atas.dari()) {
                hasil.add(tumpangTindih(atas, bawah, tumpangTindih));
            }
        }
        return List.copyOf(hasil);
    }

    static String alasan(KebijakanCelah kebijakan) {
        return switch (kebijakan) {
            case BATAS_BAWAH -> "menurut batas bawah, nilai turun ke kelas di bawahnya";
            case LEBIH_DARI -> "menurut \"lebih dari\", nilai naik ke kelas di atasnya";
            case BULATKAN -> "dibulatkan dahulu ke bilangan bulat";
        };
    }

    static String kebijakan(KebijakanCelah kebijakan) {
        return switch (kebijakan) {
            case BATAS_BAWAH ->
                "Nilai yang berada di celah antara dua kelas digolongkan ke kelas di bawahnya: suatu kelas baru dicapai bila batas bawahnya tercapai.";
            case LEBIH_DARI ->
                "Nilai yang berada di celah antara dua kelas digolongkan ke kelas di atasnya: suatu kelas dimulai begitu batas atas kelas di bawahnya terlampaui.";
            case BULATKAN ->
                "Nilai yang berada di celah antara dua kelas dibulatkan dahulu ke bilangan bulat terdekat, lalu digolongkan.";
        };
    }

    private static Batas tertinggi(Batas[] kelas, int mulai) {
        Batas hasil = kelas[mulai];
        for (int i = mulai + 1; i < kelas.length; i++) {
            if (kelas[i].sampai() > hasil.sampai()) {
                hasil = kelas[i];
            }
        }
        return hasil;
    }

    private static Cela celah(Batas atas, Batas bawah, KebijakanCelah kebijakan) {
        BigDecimal dari = persen(bawah.sampai() + 1);
        BigDecimal sampai = persen(atas.dari() - 1);
        return new Cela(
                Cela.Jenis.CELAH,
                dari,
                sampai,
                letak(dari, sampai, bawah, atas),
                "Celah " + letak(dari, sampai, bawah, atas) + "; " + alasan(kebijakan) + ".");
    }

    private static Cela tumpangTindih(Batas atas, Batas bawah, KebijakanTumpangTindih kebijakan) {
        BigDecimal dari = persen(atas.dari());
        BigDecimal sampai = persen(Math.min(atas.sampai(), bawah.sampai()));
        String dipakai = kebijakan == KebijakanTumpangTindih.KELAS_ATAS ? atas.nama() : bawah.nama();
        return new Cela(
                Cela.Jenis.TUMPANG_TINDIH,
                dari,
                sampai,
                letak(dari, sampai, bawah, atas),
                "Nilai " + rentang(dari, sampai) + " termuat dalam kelas " + bawah.nama() + " dan " + atas.nama()
                        + "; dipakai kelas " + dipakai + ".");
    }

    private static String letak(BigDecimal dari, BigDecimal sampai, Batas bawah, Batas atas) {
        return rentang(dari, sampai) + " antara kelas " + bawah.nama() + " dan " + atas.nama();
    }

    private static String rentang(BigDecimal dari, BigDecimal sampai) {
        String awal = FormatIndonesia.angka(dari, 2);
        return dari.compareTo(sampai) == 0 ? awal : awal + "–" + FormatIndonesia.angka(sampai, 2);
    }

    private static BigDecimal persen(long perseratus) {
        return BigDecimal.valueOf(perseratus, 2);
    }
}
