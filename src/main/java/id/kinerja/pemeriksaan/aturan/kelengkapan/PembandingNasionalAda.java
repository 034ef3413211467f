package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A comparison with the national standard has a national value. */
public final class PembandingNasionalAda implements Aturan {
    private static final Pattern NASIONAL =
            Pattern.compile("(?i)(?=.*\\b(target|standar|realisasi|nilai|angka)\\b.*).*\\b(nasional|provinsi)\\b.*");
    private static final Pattern CAPAIAN = Pattern.compile("(?i).*\\b(capaian|persentase|%).*");
    private static final Pattern TIDAK_ADA = Pattern.compile("(?i)[-–—]*|n/?a|nihil|belum ada|tidak ada");
    private static final Pattern KALIMAT = Pattern.compile(
            "(?i)[^.]*\\b(target|standar)\\b[^.]*\\bnasional\\b[^.]*\\bcapaian\\s+(?:sebesar\\s+)?\\d[\\d,.]*\\s*%");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KURANG-05",
                Jenis.KURANG,
                "Perbandingan dengan standar nasional memiliki nilai nasional",
                "Kolom target atau standar nasional berisi \"-\" atau kosong, tetapi capaiannya tetap dicetak; atau kalimat menyebut capaian terhadap standar nasional yang tidak ada.",
                "Capaian tanpa pembanding tidak bermakna dan menyesatkan.",
                "Capaian terhadap standar nasional hanya dapat dihitung bila nilainya ada. Bila tidak ada, capaian ditulis \"-\" (PermenPAN-RB 53/2014: \"jika ada\").",
                "Isi nilai standar nasional dengan sumbernya, atau kosongkan capaiannya.",
                """
                3.1.4 Perbandingan dengan Standar Nasional

                No\tIndikator\tTarget Nasional\tRealisasi\tCapaian
                1\tPersentase layanan\t-\t100 %\t100 %

                Perbandingan realisasi dengan target standar nasional menunjukkan capaian sebesar 100 %.""",
                """
                3.1.4 Perbandingan dengan Standar Nasional

                No\tIndikator\tTarget Nasional\tRealisasi\tCapaian
                1\tPersentase layanan\t100 %\t100 %\t100 %

                Perbandingan realisasi dengan target standar nasional menunjukkan capaian sebesar 100 %.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        for (TabelNaskah t : kerangka.tabel()) {
            OptionalInt nasional = kolom(t, NASIONAL);
            OptionalInt capaian = kolom(t, CAPAIAN);
            if (t.zona() == Zona.DAFTAR || nasional.isEmpty() || capaian.isEmpty()) {
                continue;
            }
            List<BarisCetak> tanpa = t.baris().stream()
                    .filter(b -> TIDAK_ADA
                                    .matcher(b.teks(nasional.getAsInt()).strip())
                                    .matches()
                            && b.teks(capaian.getAsInt()).matches("(?s)\\s*\\d.*"))
                    .toList();
            tanpa.forEach(b -> lapor.warning(
                    t.tempat(b, nasional.getAsInt()),
                    "nilai nasional, atau capaian \"-\"",
                    "Tidak ada nilai nasional, tetapi capaian tercetak "
                            + b.teks(capaian.getAsInt()).strip() + ".",
                    t.tempat(b, capaian.getAsInt())));
            if (tanpa.size() == t.baris().size() && !tanpa.isEmpty()) {
                kalimat(t, kerangka, lapor);
            }
        }
    }

    /** The sentence below that claims what the table can not show. */
    private static void kalimat(TabelNaskah t, Kerangka kerangka, Pelapor lapor) {
        kerangka.prosa()
                .filter(b -> b.urut() > t.urut() && b.urut() <= t.urut() + 4)
                .forEach(b -> KALIMAT.matcher(b.teks())
                        .results()
                        .forEach(m -> lapor.error(
                                b.tempat(m.group().strip()),
                                "",
                                "Capaian terhadap standar nasional disebut, padahal nilai nasionalnya tidak ada di tabel.",
                                new Tempat(t.letak(), t.sebutan(), "", ""))));
    }

    private static OptionalInt kolom(TabelNaskah t, Pattern pola) {
        return IntStream.range(0, t.banyakKolom())
                .filter(k -> pola.matcher(t.kepala(k)).matches())
                .reduce((a, b) -> pola == NASIONAL ? a : b);
    }
}
