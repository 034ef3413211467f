package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.SelAngka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A percentage carries its sign where the others do. */
public final class TandaPersenSeragam implements Aturan {
    private static final int TERSEDIKIT = 3;
    private static final Pattern BUKAN_PERSEN =
            Pattern.compile("(?i).*\\b(nilai|indeks|skor|jumlah|rata-rata|angka|opini|level|predikat)\\b.*");
    private static final Pattern KALIMAT = Pattern.compile(
            "(?i)\\b(keuangan|fisik)\\s+(?:sebesar\\s+|mencapai\\s+)?(\\d{1,3}(?:,\\d{1,2})?)(?![\\d,.]*\\d)(?!\\s*(?:%|persen|orang|rp))");
    private static final Pattern BERTANDA = Pattern.compile(
            "(?i)\\b(keuangan|fisik)\\s+(?:sebesar\\s+|mencapai\\s+)?\\d{1,3}(?:[.,]\\d{1,2})?\\s*(?:%|persen)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-03",
                Jenis.BENTUK,
                "Tanda persen ditulis pada semua persentase",
                "Sebuah persentase tercetak tanpa tanda persen, sedangkan yang lain di kolom atau kalimat yang sama memakainya.",
                "Angka itu dapat terbaca sebagai jumlah.",
                "Sel tanpa tanda persen dilaporkan bila kolom dan baris di sekitarnya berisi persentase; dalam kalimat bila angka sejenisnya memakai tanda persen.",
                "Tambahkan tanda persen.",
                """
                No\tIndikator\tTarget\tRealisasi\tCapaian
                1\tPersentase A\t80 %\t81 %\t101 %
                2\tPersentase B\t70\t71 %\t101 %
                3\tPersentase C\t60 %\t61 %\t102 %
                4\tPersentase D\t60 %\t61 %\t102 %""",
                """
                No\tIndikator\tTarget\tRealisasi\tCapaian
                1\tPersentase A\t80 %\t81 %\t101 %
                2\tPersentase B\t70 %\t71 %\t101 %
                3\tPersentase C\t60 %\t61 %\t102 %
                4\tPersentase D\t60 %\t61 %\t102 %""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        kerangka.tabel().forEach(t -> tabel(t, lapor));
        List<BarisNaskah> baris = kerangka.prosa().filter(BarisNaskah::berangka).toList();
        if (baris.stream()
                        .mapToLong(b -> BERTANDA.matcher(b.teks()).results().count())
                        .sum()
                >= TERSEDIKIT) {
            baris.forEach(b -> KALIMAT.matcher(b.teks())
                    .results()
                    .filter(m -> BERTANDA.matcher(b.teks()).find())
                    .forEach(m -> lapor.info(
                            b.tempat(m.group()),
                            m.group() + " %",
                            "Tanda persen tidak tertulis; persentase lain di kalimat ini memakainya.")));
        }
    }

    private static void tabel(TabelNaskah t, Pelapor lapor) {
        Map<Integer, List<SelAngka>> perBaris = t.angka().stream().collect(Collectors.groupingBy(SelAngka::nomorBaris));
        Map<Integer, List<SelAngka>> perKolom = t.angka().stream().collect(Collectors.groupingBy(SelAngka::kolom));
        Map<Integer, Long> banyakPersen = t.angka().stream()
                .filter(s -> s.bentuk().persen())
                .collect(Collectors.groupingBy(SelAngka::kolom, Collectors.counting()));
        for (SelAngka s : t.angka()) {
            if (!s.bentuk().satuan().isEmpty()
                    || s.bentuk().uang()
                    || !wajar(s.bentuk().angka())
                    || t.kepala(s.kolom()).contains("%")) {
                continue;
            }
            List<SelAngka> baris = perBaris.getOrDefault(s.nomorBaris(), List.of());
            List<SelAngka> kolom = perKolom.getOrDefault(s.kolom(), List.of());
            long persenBaris = baris.stream().filter(l -> l.bentuk().persen()).count();
            long persenKolom = banyakPersen.getOrDefault(s.kolom(), 0L);
            boolean kolomSelainIni = persenKolom == kolom.size() - 1;
            boolean barisPenuh =
                    persenBaris >= TERSEDIKIT && persenBaris == baris.size() - 1 && kolomSelainIni && persenKolom > 0;
            boolean kolomPenuh = persenKolom >= TERSEDIKIT && kolomSelainIni;
            if ((barisPenuh || kolomPenuh) && !lainSatuan(s.baris())) {
                lapor.info(
                        t.tempat(s.baris(), s.kolom()),
                        s.baris().teks(s.kolom()).strip() + " %",
                        "Tanda persen tidak tertulis; sel lain di baris dan kolom ini memakainya.");
            }
        }
    }

    private static boolean wajar(String angka) {
        return angka.matches("\\d{1,3}([.,]\\d{1,2})?");
    }

    private static boolean lainSatuan(BarisCetak baris) {
        return baris.sel().stream().anyMatch(s -> BUKAN_PERSEN.matcher(s.teks()).matches());
    }
}
