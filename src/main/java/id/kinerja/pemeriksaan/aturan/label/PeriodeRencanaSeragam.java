package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The plan of the agency and the region is named with one period. */
public final class PeriodeRencanaSeragam implements Aturan {
    private static final Pattern PERIODE = Pattern.compile(
            "(?i)(?:renstra|rencana strategis|rpjmd|rencana pembangunan jangka menengah)\\b[^.;:()]{0,90}?\\b(20\\d\\d)\\s*(?:[-–/]|s\\.?/?d\\.?|sampai(?:\\s+dengan)?)?\\s*(20\\d\\d)\\b");
    private static final int SERING = 3;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TAHUN-06",
                Jenis.TAHUN_LABEL,
                "Periode Renstra dan RPJMD ditulis sama di semua tempat",
                "Periode Renstra atau RPJMD di satu tempat berbeda tahun awal atau akhirnya dari tempat lain, atau tanda penghubung tahunnya hilang.",
                "Pembaca tidak tahu rencana mana yang menjadi ukuran capaian.",
                "Periode yang paling sering disebut menjadi patokan; periode yang hanya berbeda di satu ujungnya dilaporkan.",
                "Samakan periodenya dengan dokumen yang ditetapkan.",
                """
                Renstra Dinas Contoh Tahun 2021-2026 menjadi acuan.

                Renstra Dinas Contoh Tahun 2021-2026 menjadi acuan.

                Renstra Dinas Contoh Tahun 2021-2026 menjadi acuan.

                Program utama dalam Renstra Dinas Contoh Tahun 2022 2026 ada lima.""",
                """
                Renstra Dinas Contoh Tahun 2021-2026 menjadi acuan.

                Renstra Dinas Contoh Tahun 2021-2026 menjadi acuan.

                Renstra Dinas Contoh Tahun 2021-2026 menjadi acuan.

                Program utama dalam Renstra Dinas Contoh Tahun 2021-2026 ada lima. RPJMD Tahun 2016-2021 telah berakhir.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<Sebutan> semua = TeksBertempat.semua(telaah.kerangka())
                .filter(TeksBertempat::berangka)
                .flatMap(t -> PERIODE.matcher(t.teks()).results().map(m -> new Sebutan(t, m)))
                .toList();
        Map<String, Integer> suara = new TreeMap<>();
        semua.forEach(s -> suara.merge(s.periode(), 1, Integer::sum));
        Optional<Map.Entry<String, Integer>> baku =
                suara.entrySet().stream().max(Map.Entry.comparingByValue()).filter(e -> e.getValue() >= SERING);
        baku.ifPresent(p -> semua.stream()
                .filter(s ->
                        satuUjung(s.periode(), p.getKey()) && suara.getOrDefault(s.periode(), 0) * 3 <= p.getValue())
                .forEach(s -> lapor.info(
                        s.teks().tempat(s.cocok().group()),
                        p.getKey(),
                        "Di " + p.getValue() + " tempat lain periodenya " + p.getKey() + ".")));
    }

    /** One mention of a plan with its period. */
    private record Sebutan(TeksBertempat teks, MatchResult cocok) {
        String periode() {
            return cocok.group(1) + "-" + cocok.group(2);
        }
    }

    private static boolean satuUjung(String a, String b) {
        return !a.equals(b)
                && (a.substring(0, 4).equals(b.substring(0, 4))
                        || a.substring(5).equals(b.substring(5)));
    }
}
