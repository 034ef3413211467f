package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.BentukAngka.Tanda;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.SelAngka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** Decimals are divided by one mark. */
public final class TandaDesimalSeragam implements Aturan {
    private static final int TERSEDIKIT = 3;
    private static final Pattern KOMA = Pattern.compile("(?<![\\d.,])\\d{1,3},\\d{1,2}\\s*%");
    private static final Pattern TITIK = Pattern.compile("(?<![\\d.,])\\d{1,3}\\.\\d{1,2}\\s*%");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-02",
                Jenis.BENTUK,
                "Tanda desimal ditulis seragam",
                "Sebagian angka memakai titik desimal sedangkan yang lain memakai koma, atau sebaliknya.",
                "Angka itu dapat terbaca sebagai ribuan.",
                "Dalam bahasa Indonesia tanda desimal adalah koma. Yang menyimpang dari kebanyakan angka di tabel atau naskah itu dilaporkan.",
                "Tulis ulang angkanya dengan tanda yang sama.",
                """
                No\tIndikator\tTarget\tRealisasi
                1\tPersentase A\t80,5 %\t81,25 %
                2\tPersentase B\t70,5 %\t71.65 %
                3\tPersentase C\t60,5 %\t61,5 %""",
                """
                No\tIndikator\tTarget\tRealisasi
                1\tPersentase A\t80,5 %\t81,25 %
                2\tPersentase B\t70,5 %\t71,65 %
                3\tPersentase C\t60,5 %\t61,5 %""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        kerangka.tabel().forEach(t -> tabel(t, lapor));
        prosa(kerangka.prosa().filter(BarisNaskah::berangka).toList(), lapor);
    }

    private static void tabel(TabelNaskah t, Pelapor lapor) {
        List<SelAngka> semua = t.angka();
        List<SelAngka> koma = semua.stream()
                .filter(s -> s.bentuk().tanda() == Tanda.KOMA_DESIMAL)
                .toList();
        List<SelAngka> titik = semua.stream()
                .filter(s -> s.bentuk().tanda() == Tanda.TITIK_DESIMAL)
                .toList();
        boolean lazimKoma = koma.size() >= titik.size();
        List<SelAngka> lazim = lazimKoma ? koma : titik;
        List<SelAngka> jarang = lazimKoma ? titik : koma;
        if (lazim.size() < TERSEDIKIT || jarang.size() * TERSEDIKIT > lazim.size()) {
            return;
        }
        for (List<SelAngka> rombongan : SelAngka.berdekatan(jarang)) {
            SelAngka awal = rombongan.getFirst();
            String cetak = awal.baris().teks(awal.kolom());
            lapor.lapor(
                    Tingkat.INFO,
                    t.tempat(awal.baris(), awal.kolom()),
                    lazimKoma ? cetak.replace('.', ',') : cetak.replace(',', '.'),
                    "Tanda desimalnya bukan " + (lazimKoma ? "koma" : "titik") + " seperti " + lazim.size()
                            + " angka lain di tabel ini.",
                    rombongan.stream()
                            .skip(1)
                            .map(s -> t.tempat(s.baris(), s.kolom()))
                            .toList());
        }
    }

    private static void prosa(List<BarisNaskah> baris, Pelapor lapor) {
        long koma = baris.stream()
                .mapToLong(b -> KOMA.matcher(b.teks()).results().count())
                .sum();
        long titik = baris.stream()
                .mapToLong(b -> TITIK.matcher(b.teks()).results().count())
                .sum();
        if (koma >= TERSEDIKIT && titik * TERSEDIKIT <= koma) {
            baris.forEach(b -> TITIK.matcher(b.teks())
                    .results()
                    .forEach(m -> lapor.info(
                            b.tempat(m.group()),
                            m.group().replace('.', ','),
                            "Tanda desimalnya titik, sedangkan persentase lain di naskah ini memakai koma.")));
        }
    }
}
