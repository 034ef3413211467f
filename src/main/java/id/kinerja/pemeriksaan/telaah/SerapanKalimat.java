package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that names a ceiling, what was spent of it and perhaps the percentages of money and of work.
 *
 * @param keuangan the percentage of money, when it is given
 * @param fisik the percentage of work, when it is given
 */
public record SerapanKalimat(
        AngkaKalimat pagu, AngkaKalimat realisasi, Optional<AngkaKalimat> keuangan, Optional<AngkaKalimat> fisik) {
    private static final int JAUH = 260;
    private static final int DEKAT = 120;
    private static final Pattern REALISASI =
            Pattern.compile("(?:realisasi|terserap|penyerapan|serapan)(?!.*(?:pagu|target))");
    private static final Pattern DARI_PAGU = Pattern.compile(
            "(?:dari|terhadap)\\s(?:total\\s|jumlah\\s|seluruh\\s){0,20}(?:pagu|anggaran|alokasi|dana)");

    public static List<SerapanKalimat> dalam(String teks) {
        List<AngkaKalimat> uang = AngkaKalimat.uang(teks);
        List<AngkaKalimat> persen = AngkaKalimat.persen(teks);
        List<SerapanKalimat> hasil = new ArrayList<>();
        for (int i = 0; i + 1 < uang.size(); i++) {
            terbalik(teks, uang, persen, i).ifPresent(hasil::add);
            AngkaKalimat pagu = uang.get(i);
            AngkaKalimat realisasi = uang.get(i + 1);
            String sebelum = AngkaKalimat.antara(teks, Math.max(0, pagu.awal() - 120), pagu.awal());
            String antara = AngkaKalimat.antara(teks, pagu.akhir(), realisasi.awal());
            boolean berpasangan =
                    antara.contains("realisasi") || antara.contains("terealisasi") || antara.contains("terserap");
            boolean anggaran = sebelum.contains("anggaran") || sebelum.contains("pagu") || sebelum.contains("dana");
            if (!berpasangan || !anggaran || antara.length() > JAUH) {
                continue;
            }
            int batas = i + 2 < uang.size() ? uang.get(i + 2).awal() : teks.length();
            hasil.add(new SerapanKalimat(
                    pagu,
                    realisasi,
                    dekat(teks, persen, realisasi, batas, Macam.KEUANGAN),
                    dekat(teks, persen, realisasi, batas, Macam.FISIK)));
        }
        return hasil;
    }

    /** Spending first: {@code realisasi sebesar Rp… atau … % dari pagu sebesar Rp…}. */
    private static Optional<SerapanKalimat> terbalik(
            String teks, List<AngkaKalimat> uang, List<AngkaKalimat> persen, int i) {
        AngkaKalimat realisasi = uang.get(i);
        AngkaKalimat pagu = uang.get(i + 1);
        String sebelum = AngkaKalimat.antara(teks, Math.max(0, realisasi.awal() - DEKAT), realisasi.awal());
        String antara = AngkaKalimat.antara(teks, realisasi.akhir(), pagu.awal());
        boolean berpasangan =
                REALISASI.matcher(sebelum).find() && DARI_PAGU.matcher(antara).find() && antara.length() <= JAUH;
        if (!berpasangan || antara.contains(". ") || antara.contains("realisasi")) {
            return Optional.empty();
        }
        int batas = i + 2 < uang.size() ? uang.get(i + 2).awal() : teks.length();
        Optional<AngkaKalimat> diAntara = dekat(teks, persen, realisasi, pagu.awal(), Macam.KEUANGAN);
        return Optional.of(new SerapanKalimat(
                pagu,
                realisasi,
                diAntara.isPresent() ? diAntara : dekat(teks, persen, pagu, batas, Macam.KEUANGAN),
                Optional.empty()));
    }

    private enum Macam {
        KEUANGAN,
        FISIK
    }

    private static Optional<AngkaKalimat> dekat(
            String teks, List<AngkaKalimat> persen, AngkaKalimat sesudah, int batas, Macam macam) {
        int dari = sesudah.akhir();
        for (AngkaKalimat p : persen) {
            if (p.awal() < sesudah.akhir() || p.awal() >= batas) {
                continue;
            }
            String kata = AngkaKalimat.antara(teks, dari, p.awal());
            dari = p.akhir();
            if (kata.length() > JAUH) {
                return Optional.empty();
            }
            boolean fisik = kata.lastIndexOf("fisik") > kata.lastIndexOf("keuangan");
            boolean keuangan = !fisik
                    && (kata.contains("keuangan")
                            || kata.contains("serap")
                            || kata.contains("persentase")
                            || kata.contains("atau")
                            || kata.contains("sebesar")
                            || kata.strip().equals("("));
            boolean lain = kata.contains("efisien") || kata.contains("sisa") || kata.contains("target");
            if (macam == Macam.FISIK ? fisik : keuangan && !lain) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }
}
