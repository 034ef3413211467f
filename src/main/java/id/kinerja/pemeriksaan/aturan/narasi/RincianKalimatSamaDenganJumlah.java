package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaKalimat;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An amount that a sentence breaks down is the sum of its parts. */
public final class RincianKalimatSamaDenganJumlah implements Aturan {
    private static final String KODE = "NARASI-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Jumlah dalam kalimat sama dengan rinciannya",
                "Kalimat menyebut jumlah dan rinciannya, tetapi rincian itu tidak menjumlah ke angka tersebut.",
                "Salah satu angka anggaran dalam kalimat keliru.",
                "jumlah rincian = jumlah",
                "Cocokkan dengan DPA, lalu perbaiki jumlah atau rinciannya.",
                """
                Dinas melaksanakan kegiatan dengan Anggaran Murni sebesar Rp. 10.610.500.000, dengan rincian belanja operasional sebesar Rp. 10.272.154.866 dan belanja modal sebesar Rp. 338.345.500.
                """,
                """
                Dinas melaksanakan kegiatan dengan Anggaran Murni sebesar Rp. 10.610.500.366, dengan rincian belanja operasional sebesar Rp. 10.272.154.866 dan belanja modal sebesar Rp. 338.345.500.
                """);
    }

    private static final Pattern RINCIAN = Pattern.compile("rincian|terdiri|terbagi|meliputi|yaitu|yakni");
    private static final Pattern PUTUS =
            Pattern.compile("sedangkan|sementara|realisasi|terealisasi|menjadi|\\.\\s+[A-Z]|;");
    private static final int TERJAUH = 160;

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> paragraf(p, catat));
    }

    private static void paragraf(Paragraf p, Pencatat catat) {
        List<AngkaKalimat> uang = AngkaKalimat.uang(p.teks());
        for (int i = 0; i + 2 < uang.size(); i++) {
            AngkaKalimat jumlah = uang.get(i);
            String sesudah = AngkaKalimat.antara(
                    p.teks(), jumlah.akhir(), uang.get(i + 1).awal());
            if (!RINCIAN.matcher(sesudah).find()
                    || sesudah.length() > TERJAUH
                    || PUTUS.matcher(p.teks()
                                    .substring(jumlah.akhir(), uang.get(i + 1).awal()))
                            .find()) {
                continue;
            }
            List<AngkaKalimat> bagian = bagian(p.teks(), uang.subList(i + 1, uang.size()));
            BigDecimal hitung = bagian.stream().map(b -> b.angka().nilai()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (bagian.size() >= 2
                    && !Kecocokan.dalamPembulatan(
                            jumlah.angka().nilai(),
                            hitung,
                            bagian.stream().map(b -> b.angka().nilai()).toList())
                    && hampir(hitung, jumlah.angka().nilai())) {
                catat.temuan(new Temuan(
                        KODE,
                        Jenis.JUMLAH,
                        Tingkat.ERROR,
                        new Tempat(p.letak(), "teks", "", "Rp" + jumlah.angka().teks()),
                        FormatIndonesia.rupiah(hitung),
                        bagian.stream().map(b -> b.angka().teks()).collect(Collectors.joining(" + ")) + " = "
                                + FormatIndonesia.persis(hitung),
                        "Kalimat menyebut Rp" + jumlah.angka().teks() + ", sedangkan rinciannya berjumlah "
                                + FormatIndonesia.rupiah(hitung) + " (selisih "
                                + FormatIndonesia.rupiah(
                                        hitung.subtract(jumlah.angka().nilai()).abs()) + ").",
                        List.of()));
            }
        }
    }

    private static List<AngkaKalimat> bagian(String teks, List<AngkaKalimat> uang) {
        List<AngkaKalimat> hasil = new ArrayList<>();
        hasil.add(uang.getFirst());
        for (int i = 1; i < uang.size(); i++) {
            String antara = teks.substring(uang.get(i - 1).akhir(), uang.get(i).awal());
            if (antara.length() > TERJAUH || PUTUS.matcher(antara).find()) {
                break;
            }
            hasil.add(uang.get(i));
        }
        return hasil;
    }

    /** Parts that are far from the amount are no breakdown of it. */
    private static boolean hampir(BigDecimal hitung, BigDecimal jumlah) {
        return hitung.subtract(jumlah).abs().multiply(BigDecimal.TEN).compareTo(jumlah) <= 0;
    }
}
