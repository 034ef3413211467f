package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BentukAngka.Tanda;
import id.kinerja.pemeriksaan.telaah.SelAngka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A percentage indicator has percentages as its figures. */
public final class SatuanSesuaiIndikator implements Aturan {
    private static final Pattern PERSENTASE = Pattern.compile("(?i)(persentase|prosentase|presentase)\\b.*");
    private static final Pattern KOLOM = Pattern.compile("(?i).*\\b(target|realisasi|rencana)\\b.*");
    private static final Pattern BUKAN = Pattern.compile("(?i).*(capaian|anggaran|pagu|keuangan|rp|%).*");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-08",
                Jenis.BENTUK,
                "Angka indikator persentase berupa persentase",
                "Indikator berbunyi \"Persentase …\" tetapi target atau realisasinya jumlah mutlak tanpa satuan, atau bersatuan lain di samping persentase di baris yang sama.",
                "Capaian dihitung dari ukuran yang tidak sama dengan indikatornya, sehingga tidak dapat dibandingkan dengan Perjanjian Kinerja.",
                "Target dan realisasi indikator persentase ditulis dalam persen; jumlah mutlaknya boleh disebut sebagai keterangan.",
                "Tulis target dan realisasi dalam persen, atau ganti indikatornya menjadi jumlah.",
                """
                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian
                1\tPersentase warga yang dilayani\t158\t158\t100
                2\tPersentase aduan selesai\t90\t91\t101""",
                """
                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian
                1\tPersentase warga yang dilayani\t80\t80\t100
                2\tPersentase aduan selesai\t90\t91\t101""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            Map<Integer, List<SelAngka>> baris = t.angka().stream()
                    .collect(Collectors.groupingBy(SelAngka::nomorBaris, TreeMap::new, Collectors.toList()));
            baris.values().forEach(b -> periksa(t, b, lapor));
        }
    }

    private static void periksa(TabelNaskah t, List<SelAngka> baris, Pelapor lapor) {
        BarisCetak cetak = baris.getFirst().baris();
        if (cetak.sel().stream()
                .noneMatch(s -> PERSENTASE.matcher(s.teks().strip()).matches())) {
            return;
        }
        List<SelAngka> ukuran = baris.stream()
                .filter(s -> KOLOM.matcher(t.kepala(s.kolom())).matches()
                        && !BUKAN.matcher(t.kepala(s.kolom())).matches()
                        && !s.bentuk().uang())
                .toList();
        boolean adaPersen = ukuran.stream().anyMatch(s -> s.bentuk().persen());
        ukuran.stream()
                .filter(s -> mutlak(s)
                        || adaPersen
                                && !s.bentuk().satuan().isEmpty()
                                && !s.bentuk().persen())
                .findFirst()
                .ifPresent(s -> lapor.info(
                        t.tempat(cetak, s.kolom()),
                        "persentase",
                        s.bentuk().satuan().isEmpty()
                                ? "Indikatornya persentase, angkanya jumlah mutlak tanpa satuan."
                                : "Indikatornya persentase, satuannya "
                                        + s.bentuk().satuan() + "."));
    }

    /** More than any percentage, without a unit. */
    private static boolean mutlak(SelAngka s) {
        return s.bentuk().satuan().isEmpty()
                && (s.bentuk().tanda() == Tanda.TITIK_RIBUAN
                                && s.bentuk().angka().length() < 8
                        || s.bentuk().tanda() == Tanda.POLOS
                                && s.bentuk().angka().length() > 2
                                && !s.bentuk().angka().equals("100"));
    }
}
