package id.kinerja.pemeriksaan.aturan.tren;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.NamaDalamTeks;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.PerubahanKalimat;
import id.kinerja.pemeriksaan.telaah.PerubahanKalimat.Selisih;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A rise or fall that a sentence puts in figures is the difference between the figures it speaks of. */
public final class PerubahanKalimatSamaDenganSelisih implements Aturan {
    private static final String KODE = "TREN-08";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Besarnya kenaikan atau penurunan dalam kalimat sama dengan selisih angkanya",
                "Kalimat menyebut kenaikan atau penurunan yang bukan selisih kedua angka yang dibandingkannya; satu digitnya salah ketik.",
                "Perubahan kinerja yang dikutip keliru.",
                "Selisih kedua angka dalam kalimat, atau angka kedua tahun pada tabel yang disebutnya",
                "Hitung ulang selisihnya, lalu perbaiki kalimat atau angka asalnya.",
                """
                Penyerapan anggaran tahun 2023 sebesar 94,03% naik 2,58 poin dibandingkan tahun 2022 sebesar 91,18%.
                """,
                """
                Penyerapan anggaran tahun 2023 sebesar 94,03% naik 2,85 poin dibandingkan tahun 2022 sebesar 91,18%.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah()
                .paragraf()
                .forEach(p -> PerubahanKalimat.dalam(p.teks()).forEach(d -> kalimat(telaah, p, d, catat)));
    }

    private static void kalimat(Telaah telaah, Paragraf p, PerubahanKalimat d, Pencatat catat) {
        if (d.benar(List.of())) {
            return;
        }
        List<Selisih> diTabel = new ArrayList<>();
        List<BigDecimal> relatif = new ArrayList<>();
        telaah.tabel()
                .forEach(t -> NamaDalamTeks.baris(t, p.teks(), d.tahun())
                        .forEach(b -> antartahun(t, b, d, diTabel, relatif)));
        List<BigDecimal> semua =
                new ArrayList<>(diTabel.stream().map(Selisih::nilai).toList());
        semua.addAll(relatif);
        if (d.benar(semua)) {
            return;
        }
        List<Selisih> calon = new ArrayList<>(d.selisih());
        calon.addAll(diTabel);
        List<Selisih> seharusnya = calon.stream()
                .filter(s -> s.nilai().signum() > 0)
                .filter(s -> SatuDigit.selip(d.perubahan().nilai(), s.nilai())
                        .filter(x -> x.macam() != SatuDigit.Macam.NOL)
                        .isPresent())
                .toList();
        if (seharusnya.stream()
                        .map(s -> s.nilai().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1) {
            catat.temuan(temuan(p, d.perubahan(), seharusnya.getFirst()));
        }
    }

    /** What changed from year to year among like columns of a row that the paragraph names. */
    private static void antartahun(
            Tabel t, BarisTabel b, PerubahanKalimat d, List<Selisih> selisih, List<BigDecimal> relatif) {
        List<Kolom> kolom = t.kolom().stream()
                .filter(k ->
                        k.tahun().isPresent() && d.tahun().contains(k.tahun().getAsInt()))
                .filter(k -> b.sel(k.nomor()).angka().filter(a -> !a.rusak()).isPresent())
                .toList();
        for (Kolom x : kolom) {
            for (Kolom y : kolom) {
                if (x.peran() == y.peran() && x.tahun().getAsInt() < y.tahun().getAsInt()) {
                    BigDecimal lama = angka(b, x).nilai();
                    Selisih beda = PerubahanKalimat.selisih(angka(b, y), angka(b, x));
                    selisih.add(beda);
                    if (lama.signum() != 0) {
                        relatif.add(PerubahanKalimat.persen(beda.nilai(), lama));
                    }
                }
            }
        }
    }

    private static AngkaCetak angka(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().orElseThrow();
    }

    private static Temuan temuan(Paragraf p, AngkaCetak tercetak, Selisih s) {
        BigDecimal benar = s.nilai();
        return new Temuan(
                KODE,
                Jenis.TREN,
                Tingkat.WARNING,
                new Tempat(p.letak(), "teks", "", tercetak.teks()),
                FormatIndonesia.persis(benar),
                s.hitungan(),
                "Perubahan dalam kalimat tercetak " + tercetak.teks() + ", sedangkan selisih angkanya "
                        + FormatIndonesia.persis(benar) + "."
                        + SatuDigit.jelaskan(tercetak.nilai(), benar)
                                .map(x -> " Kemungkinan " + x + ".")
                                .orElse(""),
                List.of());
    }
}
