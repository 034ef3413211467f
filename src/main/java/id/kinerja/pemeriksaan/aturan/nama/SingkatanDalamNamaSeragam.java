package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.KelompokNama;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names that are otherwise the same carry the same abbreviation. */
public final class SingkatanDalamNamaSeragam implements Aturan {
    private static final Set<String> SATU_ARTI = Set.of("PMKS", "PPKS");
    private static final Pattern SINGKATAN = Pattern.compile("\\b\\p{Lu}{3,8}\\b");
    private static final int KATA_TERSEDIKIT = 5;
    private static final int TERPANJANG = 240;

    /** A name with its one abbreviation taken out. */
    private record Nama(String cetak, String singkatan, List<String> kata, Tempat tempat) {
        static Optional<Nama> baca(TeksBertempat t) {
            Matcher m = SINGKATAN.matcher(t.teks());
            if (t.teks().length() > TERPANJANG || t.teks().chars().noneMatch(Character::isLowerCase) || !m.find()) {
                return Optional.empty();
            }
            String singkatan = m.group();
            List<String> kata = Kata.dari(
                    t.teks().substring(0, m.start()) + " … " + t.teks().substring(m.end()));
            return m.find() || kata.size() < KATA_TERSEDIKIT
                    ? Optional.empty()
                    : Optional.of(new Nama(t.teks().strip(), singkatan, kata, t.tempat()));
        }

        /** The same but for the abbreviation and slips of the pen. */
        boolean sama(Nama lain) {
            return kata.size() == lain.kata.size()
                    && kata.getFirst().equals(lain.kata.getFirst())
                    && IntStream.range(0, kata.size())
                            .allMatch(i -> kata.get(i).equals(lain.kata.get(i))
                                    || kata.get(i).length() > 5 && Kata.salahKetik(kata.get(i), lain.kata.get(i)));
        }
    }

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NAMA-04",
                Jenis.TAHUN_LABEL,
                "Singkatan di dalam nama indikator sama di semua tempat",
                "Nama indikator atau sasaran yang sama memuat singkatan yang berbeda.",
                "Indikator itu menjadi mengukur kelompok yang lain.",
                "Nama yang hanya berbeda pada singkatannya dianggap nama yang sama; yang lebih jarang dipakai dilaporkan.",
                "Pakai singkatan menurut Perjanjian Kinerja dan Renstra.",
                """
                No\tSasaran\tIndikator\tTarget
                1\tTerpenuhinya kebutuhan dasar\tPersentase PSKS terlantar di luar panti yang tertangani\t100

                Uraian.

                No\tSasaran\tIndikator\tRealisasi
                1\tTerpenuhinya kebutuhan dasar\tPersentase PMKS terlantar di luar panti yang tertangani\t100

                Uraian.

                No\tSasaran\tIndikator\tCapaian
                1\tTerpenuhinya kebutuhan dasar\tPersentase PMKS terlantar di luar panti yang tertangani\t100""",
                """
                No\tSasaran\tIndikator\tTarget
                1\tTerpenuhinya kebutuhan dasar\tPersentase PMKS terlantar di luar panti yang tertangani\t100

                Uraian.

                No\tSasaran\tIndikator\tRealisasi
                1\tTerpenuhinya kebutuhan dasar\tPersentase PMKS terlantar di luar panti yang tertangani\t100

                Uraian.

                No\tSasaran\tIndikator\tCapaian
                1\tTerpenuhinya kebutuhan dasar\tPersentase PMKS terlantar di luar panti yang tertangani\t100""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<Nama> semua = TeksBertempat.sel(telaah.kerangka())
                .flatMap(t -> Nama.baca(t).stream())
                .toList();
        KelompokNama<Nama> kelompok = new KelompokNama<>(semua, Nama::kata);
        for (Nama n : semua) {
            List<Nama> sama = kelompok.dekat(n).stream().filter(n::sama).toList();
            long setuju = sama.stream()
                    .filter(l -> l.singkatan().equals(n.singkatan()))
                    .count();
            List<Nama> lain = sama.stream()
                    .filter(l -> !l.singkatan().equals(n.singkatan()))
                    .toList();
            boolean searti =
                    SATU_ARTI.contains(n.singkatan()) && lain.stream().allMatch(l -> SATU_ARTI.contains(l.singkatan()));
            if (lain.size() > setuju && !searti) {
                String benar = lain.getFirst().singkatan();
                lapor.warning(
                        n.tempat(),
                        n.cetak().replace(n.singkatan(), benar),
                        "Di " + lain.size() + " tempat lain nama ini memakai " + benar + ", bukan " + n.singkatan()
                                + ".",
                        lain.getFirst().tempat());
            }
        }
    }
}
