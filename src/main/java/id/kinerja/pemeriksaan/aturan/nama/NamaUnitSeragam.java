package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.KelompokNama;
import id.kinerja.pemeriksaan.telaah.NamaPanjang;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a programme or unit is written in one way. */
public final class NamaUnitSeragam implements Aturan {
    private record Kutipan(String nama, Tempat tempat) {}

    private record Nama(String baku, List<String> kata, List<Kutipan> kutipan) {}

    private static final Pattern NAMA = Pattern.compile(
            "(?i)(?:\\(?(?:\\d{1,2}|\\p{L}|[ivx]{1,4})[.)]+\\s*|[-–•]\\s*){0,3}((?:program|(?:sub\\s*)?kegiatan|seksi|bidang|sub\\s?bagian|subbag|sub koordinator|bagian|dinas|badan|upt\\w*)\\s+\\p{L}.{12,180}?)[.;,:]?\\s*");

    private static final Pattern UNIT = Pattern.compile("(subbagian|seksi|bidang)\\s.*");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NAMA-03",
                Jenis.TAHUN_LABEL,
                "Nama program, kegiatan, dan unit kerja ditulis seragam",
                "Nama program, kegiatan, atau unit kerja tertulis dengan satu kata yang berbeda dari tempat lain.",
                "Angka milik program atau unit itu tidak dapat dicocokkan menurut namanya.",
                "Nama panjang dibandingkan kata demi kata; yang hanya berbeda satu kata yang mirip dianggap nama yang sama.",
                "Pakai nama menurut nomenklatur atau peraturan susunan organisasi.",
                """
                No\tProgram\tAnggaran
                1\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten\t100.000
                2\tProgram Lain\t50.000

                Uraian.

                No\tProgram\tRealisasi
                1\tProgram Penunjang Urusan Pemerintah Daerah Kabupaten\t90.000
                2\tProgram Lain\t40.000""",
                """
                No\tProgram\tAnggaran
                1\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten\t100.000
                2\tProgram Lain\t50.000

                Uraian.

                No\tProgram\tRealisasi
                1\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten\t90.000
                2\tProgram Lain\t40.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Map<String, List<Kutipan>> nama = new LinkedHashMap<>();
        TeksBertempat.semua(telaah.kerangka())
                .filter(t -> t.teks().length() < 220)
                .forEach(t -> {
                    Matcher m = NAMA.matcher(t.teks());
                    if (m.matches()) {
                        String cetak = m.group(1).strip();
                        nama.computeIfAbsent(baku(cetak), k -> new ArrayList<>())
                                .add(new Kutipan(cetak, t.tempat(cetak)));
                    }
                });
        List<Nama> semua = nama.entrySet().stream()
                .map(e -> new Nama(e.getKey(), Kata.isi(e.getKey()), e.getValue()))
                .toList();
        KelompokNama<Nama> kelompok = new KelompokNama<>(semua, Nama::kata);
        for (Nama n : semua) {
            kelompok.dekat(n).stream()
                    .filter(l -> !l.baku().equals(n.baku()) && lebihKuat(l.kutipan(), n.kutipan()))
                    .filter(l -> NamaPanjang.satuKata(n.kata(), l.kata())
                            .filter(s -> menyimpang(s, l.baku(), n.baku()))
                            .isPresent())
                    .findFirst()
                    .ifPresent(l -> lapor(n.kutipan(), l.kutipan(), lapor));
        }
    }

    /** A slip of the pen, or a unit's name with its last word left out or added. */
    private static boolean menyimpang(NamaPanjang.Selisih s, String a, String b) {
        boolean ekor = s.kiri().isEmpty() != s.kanan().isEmpty() && (a.startsWith(b + " ") || b.startsWith(a + " "));
        return s.salahKetik() || ekor && UNIT.matcher(a).matches();
    }

    private static String baku(String nama) {
        return nama.toLowerCase(Locale.ROOT)
                .replaceAll("sub\\s+bagian", "subbagian")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Written oftener, or as often but later in the document. */
    private static boolean lebihKuat(List<Kutipan> a, List<Kutipan> b) {
        return a.size() != b.size()
                ? a.size() > b.size()
                : a.getFirst().tempat().letak().compareTo(b.getFirst().tempat().letak()) > 0;
    }

    private static void lapor(List<Kutipan> jarang, List<Kutipan> sering, Pelapor lapor) {
        List<Tempat> terkait = Stream.concat(
                        jarang.stream().skip(1), sering.stream().limit(1))
                .map(Kutipan::tempat)
                .toList();
        lapor.lapor(
                Tingkat.INFO,
                jarang.getFirst().tempat(),
                sering.getFirst().nama(),
                "Di tempat lain tertulis \"" + sering.getFirst().nama() + "\" (" + sering.size() + " kali).",
                terkait);
    }
}
