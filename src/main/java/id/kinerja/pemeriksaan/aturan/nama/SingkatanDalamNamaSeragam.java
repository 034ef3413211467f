package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names that are otherwise the same carry the same abbreviation. */
public final class SingkatanDalamNamaSeragam implements Aturan {
    private record Kutipan(String nama, Tempat tempat) {}

    private static final Set<String> SATU_ARTI = Set.of("PMKS", "PPKS");
    private static final Pattern SINGKATAN = Pattern.compile("\\b\\p{Lu}{3,8}\\b");
    private static final int KATA_TERSEDIKIT = 5;

    

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
        List<Kutipan> semua = TeksBertempat.sel(Kerangka.dari(telaah.naskah()))
                .filter(t -> t.teks().length() < 240 && SINGKATAN.matcher(t.teks()).results().count() == 1 && t.teks().chars().anyMatch(Character::isLowerCase))
                .map(t -> new Kutipan(t.teks().strip(), t.tempat()))
                .toList();
        for (Kutipan k : semua) {
            List<Kutipan> kerangkaSama = semua.stream().filter(l -> sama(k.nama(), l.nama())).toList();
            long setuju = kerangkaSama.stream().filter(l -> singkatan(l).equals(singkatan(k))).count();
            List<Kutipan> lain = kerangkaSama.stream().filter(l -> !singkatan(l).equals(singkatan(k))).toList();
            boolean searti = SATU_ARTI.contains(singkatan(k)) && lain.stream().allMatch(l -> SATU_ARTI.contains(singkatan(l)));
            if (lain.size() > setuju && !searti) {
                lapor.warning(
                        k.tempat(),
                        k.nama().replace(singkatan(k), singkatan(lain.getFirst())),
                        "Di " + lain.size() + " tempat lain nama ini memakai " + singkatan(lain.getFirst()) + ", bukan " + singkatan(k) + ".",
                        lain.getFirst().tempat());
            }
        }
    }

    private static String singkatan(Kutipan k) {
        Matcher m = SINGKATAN.matcher(k.nama());
        return m.find() ? m.group() : "";
    }

    /** The same but for the abbreviation and slips of the pen. */
    private static boolean sama(String a, String b) {
        List<String> kiri = Kata.dari(SINGKATAN.matcher(a).replaceFirst("§"));
        List<String> kanan = Kata.dari(SINGKATAN.matcher(b).replaceFirst("§"));
        return kiri.size() >= KATA_TERSEDIKIT
                && kiri.size() == kanan.size()
                && IntStream.range(0, kiri.size()).allMatch(i -> kiri.get(i).equals(kanan.get(i)) || kiri.get(i).length() > 5 && Kata.salahKetik(kiri.get(i), kanan.get(i)))
                && a.substring(0, Math.min(4, a.length())).equalsIgnoreCase(b.substring(0, Math.min(4, b.length())));
    }
}
