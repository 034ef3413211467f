package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A comparison between years names two different years. */
public final class PembandingBedaTahun implements Aturan {
    private static final Pattern DUA_KALIMAT = Pattern.compile(
            "(?i)(realisasi|capaian|jumlah)\\w*\\s+(?:pada\\s+)?tahun\\s+(20\\d\\d)\\s+(?:adalah\\s+)?(?:sebesar|sebanyak|mencapai)\\s+([\\d.,]+\\d).{0,250}?\\bdibanding(?:kan)?\\s+(?:dengan\\s+)?(?:realisasi\\s+)?(?:pada\\s+)?tahun\\s+(20\\d\\d)\\s+(?:realisasi\\w*\\s+|yang\\s+)?(?:sebesar|sebanyak|mencapai)\\s+([\\d.,]+\\d)");
    private static final Pattern HAL_LAIN =
            Pattern.compile("(?i)\\b(sedangkan|adapun|sementara|begitu pula|demikian pula|indikator)\\b");
    private static final Pattern LANGSUNG = Pattern.compile(
            "(?i)tahun\\s+(20\\d\\d)\\s+(?:jika\\s+|apabila\\s+|bila\\s+)?dibanding(?:kan)?\\s+(?:dengan\\s+)?tahun\\s+(20\\d\\d)|antara\\s+tahun\\s+(20\\d\\d)\\s+(?:dan|dengan)\\s+tahun\\s+(20\\d\\d)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TAHUN-04",
                Jenis.TAHUN_LABEL,
                "Perbandingan antartahun menyebut dua tahun yang berbeda",
                "Dua angka yang dibandingkan disebut untuk tahun yang sama, sehingga salah satu tahunnya keliru.",
                "Pembaca salah memahami angka mana milik tahun laporan, dan kenaikan atau penurunannya tidak terbukti.",
                "Realisasi yang disusul \"dibandingkan tahun …\" harus dari tahun yang berbeda dengan tahun pembandingnya.",
                "Betulkan tahun yang keliru, biasanya angka pertama milik tahun laporan.",
                "Realisasi pada tahun 2022 sebanyak 105 orang. Dibandingkan tahun 2022 realisasi sebanyak 65 orang, terjadi kenaikan.",
                "Realisasi pada tahun 2023 sebanyak 105 orang. Dibandingkan tahun 2022 realisasi sebanyak 65 orang, terjadi kenaikan.");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka()).filter(TeksBertempat::berangka).forEach(t -> {
            DUA_KALIMAT
                    .matcher(t.teks())
                    .results()
                    .filter(m -> satuHal(t.teks(), m))
                    .forEach(m -> lapor.error(
                            t.tempat(m.group(1) + " tahun " + m.group(2) + " " + m.group(3) + " … dibandingkan tahun "
                                    + m.group(4) + " " + m.group(5)),
                            "dua tahun yang berbeda",
                            "Dua angka yang berbeda (" + m.group(3) + " dan " + m.group(5) + ") disebut untuk tahun "
                                    + m.group(2) + " dan dibandingkan satu sama lain; salah satu tahunnya keliru."));
            LANGSUNG.matcher(t.teks())
                    .results()
                    .filter(PembandingBedaTahun::sama)
                    .forEach(m -> lapor.error(
                            t.tempat(m.group()),
                            "dua tahun yang berbeda",
                            "Sebuah tahun dibandingkan dengan tahun itu sendiri."));
        });
    }

    /** One figure and its comparison, not two comparisons of two things with the same year. */
    private static boolean satuHal(String teks, MatchResult m) {
        String sebelum = teks.substring(Math.max(0, m.start() - 45), m.start());
        return m.group(2).equals(m.group(4))
                && !m.group(3).equals(m.group(5))
                && !sebelum.toLowerCase(Locale.ROOT).contains("banding")
                && !HAL_LAIN.matcher(m.group()).find();
    }

    private static boolean sama(MatchResult m) {
        return m.group(1) != null ? m.group(1).equals(m.group(2)) : Objects.equals(m.group(3), m.group(4));
    }
}
