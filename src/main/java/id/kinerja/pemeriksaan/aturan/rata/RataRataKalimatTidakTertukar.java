package id.kinerja.pemeriksaan.aturan.rata;

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
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An average capaian in a sentence is not the mean of a table with two digits exchanged. */
public final class RataRataKalimatTidakTertukar implements Aturan {
    private static final String KODE = "RATA-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RATA_RATA,
                "Rata-rata capaian dalam kalimat bukan rata-rata tabel yang dua digitnya tertukar",
                "Kalimat menyebut rata-rata capaian yang hanya berbeda dari rata-rata kolom capaian suatu tabel karena dua digitnya tertukar.",
                "Rata-rata dalam ikhtisar dikutip sebagai kinerja instansi.",
                "jumlah nilai / banyaknya nilai",
                "Hitung ulang rata-rata dari tabel capaian, lalu perbaiki kalimatnya.",
                """
                Rata-rata capaian indikator tahun 2023 sebesar 97,65%.

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t82\t78\t95,12
                2\tNilai kepuasan masyarakat\t82\t82\t100
                """,
                """
                Rata-rata capaian indikator tahun 2023 sebesar 97,56%.

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t82\t78\t95,12
                2\tNilai kepuasan masyarakat\t82\t82\t100
                """);
    }

    private static final Pattern RATA = Pattern.compile(
            "rata\\s?-?\\s?rata\\s+(?:persentase\\s+)?capaian(?:[^.;\\d]|\\b20\\d\\d\\b){0,90}?(?:sebesar|adalah|mencapai|yaitu)\\s+(\\d++(?:[.,]\\d++)++)",
            Pattern.CASE_INSENSITIVE);
    private static final int PALING_SEDIKIT = 2;

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher m = RATA.matcher(p.teks());
            while (m.find()) {
                nilai(telaah, p, PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, ""), catat);
            }
        });
    }

    private static void nilai(Telaah telaah, Paragraf p, AngkaCetak tercetak, Pencatat catat) {
        List<BigDecimal> rata = telaah.tabel().stream()
                .flatMap(t -> t.kolom(Peran.CAPAIAN).flatMap(k -> rata(t, k.nomor()).stream()))
                .toList();
        boolean sesuai =
                tercetak.rusak() || rata.stream().anyMatch(r -> Kecocokan.antara(tercetak, r) != Kecocokan.BERBEDA);
        if (sesuai) {
            return;
        }
        rata.stream()
                .map(r -> r.setScale(tercetak.desimal(), RoundingMode.HALF_UP))
                .filter(r -> SatuDigit.selip(tercetak.nilai(), r)
                        .filter(d -> d.macam() == SatuDigit.Macam.TERTUKAR)
                        .isPresent())
                .findFirst()
                .ifPresent(r -> catat.temuan(new Temuan(
                        KODE,
                        Jenis.RATA_RATA,
                        Tingkat.WARNING,
                        new Tempat(p.letak(), "teks", "", tercetak.teks()),
                        FormatIndonesia.angka(r, tercetak.desimal()),
                        "",
                        "Kalimat menyebut rata-rata " + tercetak.teks() + ", sedangkan rata-rata kolom capaian "
                                + FormatIndonesia.angka(r, tercetak.desimal()) + "; kemungkinan dua angka tertukar.",
                        List.of())));
    }

    private static Optional<BigDecimal> rata(Tabel t, int kolom) {
        List<BigDecimal> isi = t.baris().stream()
                .flatMap(b -> b.sel(kolom).angka().stream())
                .filter(a -> !a.rusak())
                .map(AngkaCetak::nilai)
                .toList();
        return isi.size() < PALING_SEDIKIT
                ? Optional.empty()
                : Optional.of(isi.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(isi.size()), MathContext.DECIMAL64));
    }
}
