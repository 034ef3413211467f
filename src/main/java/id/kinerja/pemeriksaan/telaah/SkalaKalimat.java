package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.PembacaRentang.Rentang;
import id.kinerja.pemeriksaan.telaah.SkalaCetak.Kelas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a scale that one sentence states: {@code > 90% Baik; 70% - 90% Cukup; < 70% Kurang}. */
final class SkalaKalimat {
    private static final int PALING_SEDIKIT = 3;
    private static final int KELAS_TERPANJANG = 60;
    private static final Pattern NAMA = Pattern.compile("\\p{L}+(?: \\p{L}+){0,3}(?: \\([A-Z]{1,2}\\))?");
    private static final Pattern SEBUTAN =
            Pattern.compile("(?i)\\s+(?:apabila|jika|bila|untuk)?\\s*(?:nilai|capaian|persentase)?\\s*$");

    private static final Pattern BERKURUNG =
            Pattern.compile("(?:[:,;.]|\\bdan\\b|\\batau\\b)\\s*(\\p{Lu}[\\p{L} ]{2,30}?)\\s*\\(([^()]{2,30})\\)");

    private SkalaKalimat() {}

    static Optional<SkalaCetak> dalam(Paragraf p) {
        return bertitikKoma(p).or(() -> berkurung(p));
    }

    /** Intervals in brackets: {@code Baik (≥ 90), Cukup (70 s.d. 89,99), Kurang (< 70)}. */
    private static Optional<SkalaCetak> berkurung(Paragraf p) {
        List<Kelas> kelas = BERKURUNG
                .matcher(p.teks())
                .results()
                .flatMap(m ->
                        PembacaRentang.baca(m.group(2))
                                .map(r -> PencariSkala.kelas(m.group(1), m.group(2), r, p.letak()))
                                .stream())
                .toList();
        return skala(kelas);
    }

    private static Optional<SkalaCetak> skala(List<Kelas> kelas) {
        int desimal = kelas.stream().mapToInt(SkalaKalimat::desimal).max().orElse(0);
        return kelas.size() >= PALING_SEDIKIT && PencariSkala.wajar(kelas)
                ? Optional.of(new SkalaCetak("Skala kategori", kelas, desimal))
                : Optional.empty();
    }

    private static Optional<SkalaCetak> bertitikKoma(Paragraf p) {
        String isi = p.teks().substring(p.teks().lastIndexOf(':') + 1).strip();
        String[] bagian = isi.replaceFirst("\\.$", "").split("\\s*;\\s*(?:dan\\s+)?");
        if (bagian.length < PALING_SEDIKIT) {
            return Optional.empty();
        }
        List<Kelas> kelas = new ArrayList<>();
        for (String b : bagian) {
            Optional<Kelas> k = b.length() > KELAS_TERPANJANG ? Optional.empty() : kelas(b, p.letak());
            if (k.isEmpty()) {
                return Optional.empty();
            }
            kelas.add(k.get());
        }
        return skala(kelas);
    }

    private static Optional<Kelas> kelas(String teks, Letak letak) {
        Matcher batas = Pattern.compile("\\s*[=→]\\s*|\\s+").matcher(teks);
        while (batas.find()) {
            String kiri = teks.substring(0, batas.start());
            String kanan = teks.substring(batas.end());
            Optional<Kelas> k = kelas(kanan, kiri, letak)
                    .or(() -> kelas(SEBUTAN.matcher(kiri + " ").replaceFirst(""), kanan, letak));
            if (k.isPresent()) {
                return k;
            }
        }
        return Optional.empty();
    }

    private static Optional<Kelas> kelas(String nama, String rentang, Letak letak) {
        return NAMA.matcher(nama).matches()
                ? PembacaRentang.baca(rentang).map(r -> PencariSkala.kelas(nama, rentang, r, letak))
                : Optional.empty();
    }

    private static int desimal(Kelas k) {
        return PembacaRentang.baca(k.rentang()).map(Rentang::desimal).orElse(0);
    }
}
