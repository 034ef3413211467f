package id.kinerja.pemeriksaan.aturan.silang;

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
import id.kinerja.pemeriksaan.telaah.DuaTahunKalimat;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Set;

/** Where a sentence repeats two years of a row of a table, both figures are those of the table. */
public final class DeretKalimatSamaDenganTabel implements Aturan {
    private static final String KODE = "SILANG-10";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Angka dua tahun dalam kalimat sama dengan tabel",
                "Kalimat menyebut angka dua tahun dari satu baris tabel; angka tahun yang satu sama dengan tabel, yang lain tidak.",
                "Pembaca tidak tahu angka mana yang benar, dan naik atau turunnya kinerja disimpulkan darinya.",
                "Kedua angka dibandingkan dengan kolom tahun yang disebut kalimat pada baris itu.",
                "Cocokkan dengan data sumber, lalu samakan kalimat dan tabel.",
                """
                Tabel 3.4
                Perkembangan Indikator Tahun 2021-2023

                Indikator\t2021\t2022\t2023
                Indeks Pembangunan Manusia\t66,84\t67,29\t68,61
                Angka Kemiskinan (%)\t6,30\t5,88\t5,68

                Indeks Pembangunan Manusia meningkat dari 67,84 pada tahun 2021 menjadi 68,61 pada tahun 2023.
                """,
                """
                Tabel 3.4
                Perkembangan Indikator Tahun 2021-2023

                Indikator\t2021\t2022\t2023
                Indeks Pembangunan Manusia\t66,84\t67,29\t68,61
                Angka Kemiskinan (%)\t6,30\t5,88\t5,68

                Indeks Pembangunan Manusia meningkat dari 66,84 pada tahun 2021 menjadi 68,61 pada tahun 2023.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah()
                .paragraf()
                .forEach(p -> DuaTahunKalimat.dalam(p.teks()).forEach(d -> kalimat(telaah, p, d, catat)));
    }

    private static void kalimat(Telaah telaah, Paragraf p, DuaTahunKalimat d, Pencatat catat) {
        List<Pasangan> pasangan = telaah.tabel().stream()
                .flatMap(t -> NamaDalamTeks.baris(t, p.teks(), Set.of(d.tahunLama(), d.tahunBaru()))
                        .flatMap(b -> pasangan(t, b, d).stream()))
                .toList();
        boolean cocok = pasangan.stream().anyMatch(x -> x.satu(d) && x.dua(d));
        pasangan.stream()
                .filter(x -> !cocok && x.satu(d) != x.dua(d))
                .findFirst()
                .ifPresent(x -> catat.temuan(temuan(p, d, x)));
    }

    /** The two figures that a row has for the two years, under like headings. */
    private record Pasangan(Tabel tabel, Sel lama, Sel baru) {
        boolean satu(DuaTahunKalimat d) {
            return PadananFakta.senilai(lama.angka().orElseThrow(), d.lama());
        }

        boolean dua(DuaTahunKalimat d) {
            return PadananFakta.senilai(baru.angka().orElseThrow(), d.baru());
        }
    }

    private static List<Pasangan> pasangan(Tabel t, BarisTabel b, DuaTahunKalimat d) {
        return tahun(t, b, d.tahunLama()).stream()
                .flatMap(x -> tahun(t, b, d.tahunBaru()).stream()
                        .filter(y -> x.peran() == y.peran()
                                && x.kepala().size() == y.kepala().size())
                        .filter(y -> x.kepala().size() == 1
                                || x.kepala().getFirst().equals(y.kepala().getFirst())
                                || x.kepala().getLast().equals(y.kepala().getLast()))
                        .map(y -> new Pasangan(t, b.sel(x.nomor()), b.sel(y.nomor()))))
                .toList();
    }

    private static List<Kolom> tahun(Tabel t, BarisTabel b, int tahun) {
        return t.kolom().stream()
                .filter(k -> k.tahun().isPresent() && k.tahun().getAsInt() == tahun)
                .filter(k -> b.sel(k.nomor()).angka().filter(a -> !a.rusak()).isPresent())
                .toList();
    }

    private static Temuan temuan(Paragraf p, DuaTahunKalimat d, Pasangan x) {
        boolean lamaKeliru = !x.satu(d);
        AngkaCetak tercetak = lamaKeliru ? d.lama() : d.baru();
        Sel benar = lamaKeliru ? x.lama() : x.baru();
        int tahun = lamaKeliru ? d.tahunLama() : d.tahunBaru();
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                new Tempat(p.letak(), "teks", "", tercetak.teks()),
                benar.teks().strip() + " menurut " + x.tabel().sebutan(),
                "",
                "Kalimat menyebut " + tercetak.teks() + " untuk tahun " + tahun + ", sedangkan "
                        + x.tabel().sebutan() + " mencetak " + benar.teks().strip() + ".",
                List.of(Tempat.sel(x.tabel(), benar)));
    }
}
