package id.kinerja.pemeriksaan.aturan.tren;

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
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that says up, down or unchanged follows the two years that most of its rows compare. */
public final class KeteranganArahSesuaiAngka implements Aturan {
    private static final String KODE = "TREN-07";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Keterangan naik, turun, atau tetap sesuai dengan angka kedua tahunnya",
                "Kolom keterangan menyebut naik, turun, atau tetap yang berlawanan dengan angka pada baris itu.",
                "Kinerja yang menurun terbaca meningkat, atau sebaliknya.",
                "Angka dua tahun terakhir pada baris itu, seperti pada baris lainnya",
                "Perbaiki keterangan, atau angka tahun yang keliru.",
                """
                Tabel 3.4
                Perbandingan Realisasi Tahun 2022 dan 2023

                Indikator\tRealisasi 2022\tRealisasi 2023\tKeterangan
                Nilai kepuasan masyarakat\t81,27\t84,32\tnaik
                Persentase lembaga yang aktif\t94,12\t91,18\tnaik
                Persentase usulan yang diakomodasi\t61,18\t64,29\tnaik
                """,
                """
                Tabel 3.4
                Perbandingan Realisasi Tahun 2022 dan 2023

                Indikator\tRealisasi 2022\tRealisasi 2023\tKeterangan
                Nilai kepuasan masyarakat\t81,27\t84,32\tnaik
                Persentase lembaga yang aktif\t94,12\t91,18\tturun
                Persentase usulan yang diakomodasi\t61,18\t64,29\tnaik
                """);
    }

    /** What a cell says of the movement. */
    private enum Arah {
        NAIK,
        TURUN,
        TETAP;

        static Optional<Arah> dari(String teks) {
            return switch (teks.strip().toLowerCase(Locale.ROOT)) {
                case "naik", "meningkat", "▲", "↑" -> Optional.of(NAIK);
                case "turun", "menurun", "▼", "↓" -> Optional.of(TURUN);
                case "tetap", "sama", "stabil" -> Optional.of(TETAP);
                default -> Optional.empty();
            };
        }

        static Arah gerak(AngkaCetak lama, AngkaCetak baru) {
            int banding = baru.nilai().compareTo(lama.nilai());
            return banding > 0 ? NAIK : banding < 0 ? TURUN : TETAP;
        }
    }

    private record Uji(Arah tercetak, Arah seharusnya, Sel sel, Sel lama, Sel baru) {
        boolean cocok() {
            return tercetak == seharusnya;
        }

        /** Equal decimals may have differed before they were rounded. */
        boolean karenaPembulatan() {
            return seharusnya == Arah.TETAP
                    && lama.angka().filter(a -> a.desimal() > 0).isPresent();
        }
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.tabel()
                .forEach(t -> t.kolom().stream()
                        .filter(k -> t.baris().stream()
                                        .filter(b -> Arah.dari(b.sel(k.nomor()).teks())
                                                .isPresent())
                                        .count()
                                >= 3)
                        .forEach(k -> kolom(t, k, catat)));
    }

    private static void kolom(Tabel t, Kolom k, Pencatat catat) {
        List<Kolom> tahun = t.kolom().stream()
                .filter(x -> x.nomor() < k.nomor() && x.tahun().isPresent())
                .filter(x -> x.peran() == Peran.REALISASI || x.peran() == Peran.CAPAIAN || x.peran() == Peran.LAIN)
                .toList();
        if (tahun.size() < 2 || tahun.stream().map(Kolom::peran).distinct().count() > 1) {
            return;
        }
        Kolom lama = tahun.get(tahun.size() - 2);
        Kolom baru = tahun.getLast();
        List<Uji> uji =
                t.baris().stream().flatMap(b -> uji(b, k, lama, baru).stream()).toList();
        long cocok = uji.stream().filter(Uji::cocok).count();
        if (cocok >= 2 && cocok * 2 > uji.size()) {
            uji.stream().filter(u -> !u.cocok()).forEach(u -> catat.temuan(temuan(t, u)));
        }
    }

    private static Optional<Uji> uji(BarisTabel b, Kolom k, Kolom lama, Kolom baru) {
        Sel a = b.sel(lama.nomor());
        Sel z = b.sel(baru.nomor());
        return Arah.dari(b.sel(k.nomor()).teks())
                .flatMap(arah -> a.angka()
                        .filter(n -> !n.rusak())
                        .flatMap(n -> z.angka()
                                .filter(m -> !m.rusak())
                                .map(m -> new Uji(arah, Arah.gerak(n, m), b.sel(k.nomor()), a, z))));
    }

    private static Temuan temuan(Tabel t, Uji u) {
        return new Temuan(
                KODE,
                Jenis.TREN,
                u.karenaPembulatan() ? Tingkat.INFO : Tingkat.ERROR,
                Tempat.sel(t, u.sel()),
                u.seharusnya().name().toLowerCase(Locale.ROOT),
                u.lama().teks() + " → " + u.baru().teks(),
                "Keterangan tercetak " + u.sel().teks().strip() + ", padahal angkanya dari "
                        + u.lama().teks() + " menjadi " + u.baru().teks() + ".",
                List.of());
    }
}
