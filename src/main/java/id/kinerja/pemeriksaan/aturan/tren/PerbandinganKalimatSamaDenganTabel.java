package id.kinerja.pemeriksaan.aturan.tren;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a sentence concludes from a comparison of years is what the figures give. */
public final class PerbandinganKalimatSamaDenganTabel implements Aturan {
    private static final String KODE = "TREN-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Simpulan perbandingan tahun sesuai dengan angkanya",
                "Kalimat sesudah tabel mengulang persentase perbandingan yang tidak sesuai dengan angka realisasi di tabel itu.",
                "Simpulan naik atau turun menjadi salah.",
                "realisasi tahun ini / realisasi tahun lalu × 100",
                "Perbaiki kalimat sesudah tabelnya dihitung ulang.",
                """
                Tabel 3.4
                Target dan Realisasi Tahun 2022-2023

                Indikator\tRealisasi 2022\tRealisasi 2023\tPersentase Realisasi 2023 terhadap Realisasi 2022
                Jumlah korban yang dilayani\t200\t250\t100 %
                Jumlah anak yang dilayani\t100\t90\t90 %

                Berdasarkan tabel di atas, capaian realisasi tahun 2023 dibandingkan dengan realisasi tahun 2022 adalah 100 %.
                """,
                """
                Tabel 3.4
                Target dan Realisasi Tahun 2022-2023

                Indikator\tRealisasi 2022\tRealisasi 2023\tPersentase Realisasi 2023 terhadap Realisasi 2022
                Jumlah korban yang dilayani\t200\t250\t125 %
                Jumlah anak yang dilayani\t100\t90\t90 %

                Berdasarkan tabel di atas, capaian realisasi tahun 2023 dibandingkan dengan realisasi tahun 2022 adalah 125 %.
                """);
    }

    private static final Pattern BANDING = Pattern.compile(
            "realisasi tahun (20\\d\\d) (?:di)?banding(?:kan)?(?: dengan| terhadap)? (?:capaian )?(?:realisasi )?tahun (20\\d\\d)[^.%]{0,80}?(\\d+(?:[.,]\\d+)?)\\s*%",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Paragraf p : telaah.naskah().paragraf().toList()) {
            Matcher m = BANDING.matcher(p.teks());
            if (m.find()) {
                Optional<Tabel> tabel = telaah.tabel().stream()
                        .filter(t -> t.letak().compareTo(p.letak()) < 0)
                        .reduce((a, b) -> b);
                tabel.ifPresent(t -> nilai(t, p, PembacaCetak.bilangan(m.group(3), Bentuk.PERSEN, ""), catat));
            }
        }
    }

    private static void nilai(Tabel t, Paragraf p, AngkaCetak tercetak, Pencatat catat) {
        List<HitungRasio> hitung = t.rasio().stream()
                .filter(r -> r.macam() == Macam.PERBANDINGAN)
                .flatMap(
                        r -> t.baris().stream().map(b -> HitungRasio.dari(r, b)).flatMap(Optional::stream))
                .toList();
        boolean keliru = !hitung.isEmpty()
                && hitung.stream().noneMatch(h -> Kecocokan.antara(tercetak, h.nilai()) != Kecocokan.BERBEDA);
        if (keliru) {
            String benar = hitung.stream()
                    .map(h -> FormatIndonesia.angka(h.nilai(), 2) + " %")
                    .collect(Collectors.joining(" dan "));
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.TREN,
                    Tingkat.ERROR,
                    new Tempat(p.letak(), "teks", "", tercetak.teks() + " %"),
                    benar,
                    "",
                    "Kalimat menyimpulkan " + tercetak.teks() + " %, sedangkan angka realisasi di " + t.sebutan()
                            + " memberi " + benar + ".",
                    hitung.stream().map(h -> Tempat.sel(t, h.hasil())).toList()));
        }
    }
}
