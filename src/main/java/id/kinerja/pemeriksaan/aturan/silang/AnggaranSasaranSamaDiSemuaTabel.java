package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The money allotted to a sasaran is the same in every table that divides the budget by sasaran. */
public final class AnggaranSasaranSamaDiSemuaTabel implements Aturan {
    private static final String KODE = "SILANG-07";
    private static final Pattern TOTAL = Pattern.compile("(?i)\\s*(?:jumlah|total)\\b.*");

    private record AnggaranSasaran(Tabel tabel, Sel sel, BigDecimal jumlah, boolean satuBaris) {}

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Anggaran suatu sasaran sama di semua tabel",
                "Anggaran sasaran yang sama tercetak berbeda di dua tabel.",
                "Efisiensi dan serapan per sasaran dihitung dari anggaran ini.",
                "satu besaran, satu angka",
                "Samakan anggaran sasaran di kedua tabel, atau jelaskan apa yang dikeluarkan dari perhitungan.",
                """
                Tabel 2.5
                Alokasi Anggaran per Sasaran Tahun 2023

                No\tSasaran\tProgram\tAnggaran
                1\tPenurunan angka PMKS\tProgram Pemberdayaan Sosial\t40.000.000
                2\t\tProgram Rehabilitasi Sosial\t60.000.000

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.8
                Anggaran per Sasaran Tahun 2023

                Sasaran\tAnggaran\tRealisasi\t%
                Penurunan angka PMKS\t90.000.000\t81.000.000\t90
                """,
                """
                Tabel 2.5
                Alokasi Anggaran per Sasaran Tahun 2023

                No\tSasaran\tProgram\tAnggaran
                1\tPenurunan angka PMKS\tProgram Pemberdayaan Sosial\t40.000.000
                2\t\tProgram Rehabilitasi Sosial\t60.000.000

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.8
                Anggaran per Sasaran Tahun 2023

                Sasaran\tAnggaran\tRealisasi\t%
                Penurunan angka PMKS\t100.000.000\t90.000.000\t90
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Map<List<String>, AnggaranSasaran> pertama = new LinkedHashMap<>();
        for (Tabel t : telaah.tabel()) {
            Map<List<String>, AnggaranSasaran> disini = menurutSasaran(t);
            boolean ringkasan = disini.values().stream().allMatch(AnggaranSasaran::satuBaris);
            disini.forEach((nama, ini) -> {
                AnggaranSasaran dulu = pertama.putIfAbsent(nama, ini);
                if (dulu != null
                        && ringkasan
                        && !sekepala(dulu.tabel(), t)
                        && dulu.jumlah().compareTo(ini.jumlah()) != 0) {
                    catat.temuan(temuan(dulu, ini));
                }
            });
        }
    }

    /** Parts of one table that a page tore apart have nearly the same headings. */
    private static boolean sekepala(Tabel a, Tabel b) {
        Set<String> satu = kata(a);
        Set<String> dua = kata(b);
        long sama = satu.stream().filter(dua::contains).count();
        return sama * 4 >= Math.max(satu.size(), dua.size()) * 3;
    }

    private static Set<String> kata(Tabel t) {
        return t.kolom().stream()
                .flatMap(k -> Stream.of(k.sebutan().toLowerCase(Locale.ROOT).split("[^\\p{L}%]+")))
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<List<String>, AnggaranSasaran> menurutSasaran(Tabel t) {
        Map<List<String>, AnggaranSasaran> hasil = new LinkedHashMap<>();
        Optional<Kolom> sasaran = t.pertama(Peran.SASARAN);
        Optional<Kolom> pagu = t.pertama(Peran.PAGU);
        if (sasaran.isEmpty() || pagu.isEmpty()) {
            return hasil;
        }
        List<String> kini = List.of();
        for (BarisTabel b : t.baris()) {
            if (b.sel().stream().anyMatch(s -> TOTAL.matcher(s.teks()).matches())) {
                break;
            }
            Sel nama = b.sel(sasaran.get().nomor());
            kini = nama.kosong()
                    ? kini
                    : new ArrayList<>(NamaRata.dari(nama.teks()).kata());
            Sel uang = b.sel(pagu.get().nomor());
            Optional<BigDecimal> nilai = uang.angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai);
            if (!kini.isEmpty() && nilai.isPresent()) {
                hasil.merge(
                        kini,
                        new AnggaranSasaran(t, uang, nilai.get(), !berprogram(t, b)),
                        (a, x) -> new AnggaranSasaran(t, a.sel(), a.jumlah().add(x.jumlah()), false));
            }
        }
        return hasil;
    }

    /** A row of one programme tells what that costs, and not the sasaran. */
    private static boolean berprogram(Tabel t, BarisTabel b) {
        return t.kolom(Peran.PROGRAM).anyMatch(k -> !b.sel(k.nomor()).kosong());
    }

    private static Temuan temuan(AnggaranSasaran dulu, AnggaranSasaran ini) {
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                Tempat.sel(ini.tabel(), ini.sel()),
                FormatIndonesia.persis(dulu.jumlah()) + " menurut "
                        + dulu.tabel().sebutan(),
                "",
                "Anggaran sasaran ini tercetak " + ini.sel().teks() + ", sedangkan di "
                        + dulu.tabel().sebutan() + " berjumlah " + FormatIndonesia.persis(dulu.jumlah()) + ".",
                List.of(Tempat.sel(dulu.tabel(), dulu.sel())));
    }
}
