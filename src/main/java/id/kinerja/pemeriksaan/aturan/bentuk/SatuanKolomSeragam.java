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
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A column prints its unit in every row or in none. */
public final class SatuanKolomSeragam implements Aturan {
    private static final int POLOS_TERSEDIKIT = 8;
    private static final int BERSATUAN_TERBANYAK = 2;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-05",
                Jenis.BENTUK,
                "Satuan ditulis pada semua baris atau tidak sama sekali",
                "Hanya satu atau dua sel dalam kolom angka yang memakai satuan.",
                "Jumlah kolom tidak dapat dihitung dengan pasti karena satuannya berbeda.",
                "Dalam kolom cacah, satuan ditulis di kepala kolom atau di semua baris.",
                "Hapus satuannya, atau pindahkan ke kolom satuan.",
                """
                No\tJenis Barang\tJumlah
                1\tBarang A\t2
                2\tBarang B\t3
                3\tBarang C\t4
                4\tBarang D\t5
                5\tBarang E\t6
                6\tBarang F\t7
                7\tBarang G\t8
                8\tBarang H\t9
                9\tBarang I\t10
                10\tCCTV\t2 Paket""",
                """
                No\tJenis Barang\tJumlah
                1\tBarang A\t2
                2\tBarang B\t3
                3\tBarang C\t4
                4\tBarang D\t5
                5\tBarang E\t6
                6\tBarang F\t7
                7\tBarang G\t8
                8\tBarang H\t9
                9\tBarang I\t10
                10\tCCTV\t2""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            Map<Integer, List<SelAngka>> kolom = t.angka().stream()
                    .collect(Collectors.groupingBy(SelAngka::kolom, TreeMap::new, Collectors.toList()));
            kolom.values().forEach(sel -> {
                List<SelAngka> bersatuan = sel.stream()
                        .filter(s ->
                                !s.bentuk().satuan().isEmpty() && !s.bentuk().persen())
                        .toList();
                long polos = sel.stream()
                        .filter(s ->
                                s.bentuk().satuan().isEmpty() && !s.bentuk().uang())
                        .count();
                if (!bersatuan.isEmpty()
                        && bersatuan.size() <= BERSATUAN_TERBANYAK
                        && polos >= POLOS_TERSEDIKIT
                        && polos + bersatuan.size() == sel.size()) {
                    bersatuan.forEach(s -> lapor.info(
                            t.tempat(s.baris(), s.kolom()),
                            s.bentuk().angka(),
                            "Hanya sel ini yang memakai satuan; " + polos + " sel lain di kolom ini angka saja."));
                }
            });
        }
    }
}
