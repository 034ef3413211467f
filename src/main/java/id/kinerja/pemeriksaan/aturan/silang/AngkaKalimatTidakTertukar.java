package id.kinerja.pemeriksaan.aturan.silang;

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
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure that a sentence gives of something is not that of the table with two digits exchanged. */
public final class AngkaKalimatTidakTertukar implements Aturan {
    private static final String KODE = "SILANG-09";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Angka dalam kalimat bukan angka tabel yang dua digitnya tertukar",
                "Kalimat menyebut nama suatu baris tabel dengan angka yang tidak ada di tabel mana pun dan hanya berbeda dari baris itu karena dua digitnya tertukar.",
                "Ikhtisar dan simpulan memuat angka yang bukan angka resmi.",
                "satu besaran, satu angka",
                "Samakan kalimat dengan tabel sesudah mencocokkan keduanya dengan sumbernya.",
                """
                Nilai kinerja organisasi tahun 2023 adalah 105,65.

                Tabel 3.1
                Nilai Kinerja

                Uraian\tNilai
                Nilai perspektif pelanggan\t104,20
                Nilai kinerja organisasi\t105,56
                """,
                """
                Nilai kinerja organisasi tahun 2023 adalah 105,56.

                Tabel 3.1
                Nilai Kinerja

                Uraian\tNilai
                Nilai perspektif pelanggan\t104,20
                Nilai kinerja organisasi\t105,56
                """);
    }

    private static final Pattern ANGKA = Pattern.compile("(?<![\\w.,/])\\d++(?:[.,]\\d++)++(?![\\w/]|[.,]\\d)");
    private static final Pattern SINGKATAN = Pattern.compile("[A-Z]{3,8}");
    private static final int PALING_SEDIKIT_DIGIT = 4;

    private record Calon(Tabel tabel, Sel sel, AngkaCetak angka) {}

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Map<String, List<Calon>> calon = new HashMap<>();
        Set<BigDecimal> tercetak = new HashSet<>();
        telaah.tabel()
                .forEach(t -> t.baris()
                        .forEach(b -> b.sel()
                                .forEach(s -> s.angka().filter(a -> !a.rusak()).ifPresent(a -> {
                                    tercetak.add(a.nilai().stripTrailingZeros());
                                    calon.computeIfAbsent(kunci(a), _ -> new ArrayList<>())
                                            .add(new Calon(t, s, a));
                                }))));
        telaah.naskah().paragraf().forEach(p -> kalimat(p, calon, tercetak, catat));
    }

    private static void kalimat(Paragraf p, Map<String, List<Calon>> calon, Set<BigDecimal> tercetak, Pencatat catat) {
        Matcher m = ANGKA.matcher(p.teks());
        int awal = 0;
        while (m.find()) {
            AngkaCetak a = PembacaCetak.bilangan(m.group(), Bentuk.POLOS, "");
            String sebelum = p.teks().substring(awal, m.start());
            awal = m.end();
            if (!a.rusak()
                    && digit(a).length() >= PALING_SEDIKIT_DIGIT
                    && !tercetak.contains(a.nilai().stripTrailingZeros())) {
                calon.getOrDefault(kunci(a), List.of()).stream()
                        .filter(c -> tertukar(a, c) && bernama(sebelum, c))
                        .findFirst()
                        .ifPresent(c -> catat.temuan(temuan(p, a, c)));
            }
        }
    }

    private static boolean tertukar(AngkaCetak a, Calon c) {
        return SatuDigit.selip(a.nilai(), c.angka().nilai())
                .filter(d -> d.macam() == SatuDigit.Macam.TERTUKAR)
                .isPresent();
    }

    /** The words since the figure before name the row in full; one word is enough only where it is an abbreviation. */
    private static boolean bernama(String sebelum, Calon c) {
        String nama = c.tabel().pokok(c.tabel().baris().get(c.sel().baris())).strip();
        NamaRata baris = NamaRata.dari(nama);
        boolean cukup = baris.kata().size() >= 2 || SINGKATAN.matcher(nama).matches();
        String isi = sebelum.replaceAll("[()]", " ");
        return cukup && NamaRata.dari(isi).kata().containsAll(baris.kata());
    }

    private static String digit(AngkaCetak a) {
        return a.nilai().abs().toPlainString().replace(".", "");
    }

    private static String kunci(AngkaCetak a) {
        return digit(a).chars()
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "/" + Math.max(0, a.nilai().scale());
    }

    private static Temuan temuan(Paragraf p, AngkaCetak a, Calon c) {
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                new Tempat(p.letak(), "teks", "", a.teks()),
                c.sel().teks().strip() + " menurut " + c.tabel().sebutan(),
                "",
                "Kalimat menyebut " + a.teks() + ", sedangkan " + c.tabel().sebutan() + " mencetak "
                        + c.sel().teks().strip() + "; kemungkinan dua angka tertukar.",
                List.of(Tempat.sel(c.tabel(), c.sel())));
    }
}
