package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.SelAngka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The amounts of a column carry one currency mark. */
public final class AwalanRupiahSeragam implements Aturan {
    private static final int TERSEDIKIT = 4;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-06",
                Jenis.BENTUK,
                "Awalan rupiah seragam dalam satu kolom",
                "Dalam satu kolom sebagian jumlah memakai \"Rp\", sebagian \"Rp.\", atau tanpa awalan.",
                "Tabel terlihat disusun dari beberapa sumber dan menyulitkan pemeriksaan.",
                "Awalan yang baku adalah \"Rp\" tanpa titik, sama di semua baris. Awalan hanya pada baris pertama dan jumlah dianggap seragam.",
                "Pakai satu cara penulisan di seluruh kolom.",
                """
                No\tProgram\tAnggaran
                1\tProgram A\tRp9.100.000
                2\tProgram B\tRp. 7.034.405
                3\tProgram C\tRp5.250.000
                4\tProgram D\tRp4.250.000""",
                """
                No\tProgram\tAnggaran
                1\tProgram A\tRp9.100.000
                2\tProgram B\tRp7.034.405
                3\tProgram C\tRp5.250.000
                4\tProgram D\tRp4.250.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            Map<Integer, List<SelAngka>> kolom = t.angka().stream()
                    .filter(s -> s.bentuk().uang() || s.bentuk().angka().length() > 6)
                    .collect(Collectors.groupingBy(SelAngka::kolom, TreeMap::new, Collectors.toList()));
            kolom.values().stream()
                    .filter(AwalanRupiahSeragam::campur)
                    .findFirst()
                    .ifPresent(sel -> lapor.info(
                            t.tempat(sel.getFirst().baris(), sel.getFirst().kolom(), ragam(sel)),
                            "Rp",
                            "Awalan rupiah di kolom ini tidak seragam: " + ragam(sel) + "."));
        }
    }

    private static boolean campur(List<SelAngka> sel) {
        Set<String> ragam = sel.stream().map(s -> s.bentuk().awalan()).collect(Collectors.toSet());
        boolean duaAwalan = ragam.contains("Rp") && ragam.contains("Rp.");
        List<SelAngka> tengah = sel.subList(Math.min(1, sel.size()), Math.max(1, sel.size() - 1));
        boolean adaTanpa = tengah.stream()
                        .map(s -> s.bentuk().awalan().isEmpty())
                        .distinct()
                        .count()
                > 1;
        return sel.size() >= TERSEDIKIT && (duaAwalan || adaTanpa);
    }

    private static String ragam(List<SelAngka> sel) {
        return sel.stream()
                .map(s -> s.bentuk().awalan().isEmpty()
                        ? "tanpa awalan"
                        : "\"" + s.bentuk().awalan() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
