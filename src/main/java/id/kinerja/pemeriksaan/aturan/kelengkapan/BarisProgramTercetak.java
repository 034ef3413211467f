package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Each kegiatan stands below its own programme in every table. */
public final class BarisProgramTercetak implements Aturan {
    private static final Pattern PROGRAM = Pattern.compile("(?i)program\\s+\\p{L}.{6,}");
    private static final int PROGRAM_TERSEDIKIT = 1;

    private record Isi(TabelNaskah tabel, Map<String, Set<String>> program, Map<String, BarisCetak> baris, Map<String, String> nama) {}

    

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KURANG-06",
                Jenis.KURANG,
                "Baris program tidak hilang dari tabel",
                "Sebuah kegiatan tercetak di bawah program lain, sedangkan di tabel lain di bawah programnya sendiri yang tidak ada di tabel ini.",
                "Jumlah menurut program salah, dan program itu tidak tampak dianggarkan.",
                "Susunan program dan kegiatan dibandingkan antartabel menurut namanya.",
                "Tambahkan baris program yang hilang beserta jumlahnya.",
                """
                BAB II

                Tabel 2.1
                Alokasi Anggaran

                No\tProgram/Kegiatan\tAnggaran
                1\tPROGRAM PENANGANAN BENCANA\t122.000
                \tPerlindungan Korban Bencana\t122.000
                \tPemeliharaan Taman Makam Pahlawan\t115.000

                Uraian.

                Tabel 3.1
                Realisasi Anggaran

                No\tProgram/Kegiatan\tRealisasi
                1\tPROGRAM PENANGANAN BENCANA\t117.000
                \tPerlindungan Korban Bencana\t117.000
                2\tPROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN\t115.000
                \tPemeliharaan Taman Makam Pahlawan\t115.000""",
                """
                BAB II

                Tabel 2.1
                Alokasi Anggaran

                No\tProgram/Kegiatan\tAnggaran
                1\tPROGRAM PENANGANAN BENCANA\t122.000
                \tPerlindungan Korban Bencana\t122.000
                2\tPROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN\t115.000
                \tPemeliharaan Taman Makam Pahlawan\t115.000

                Uraian.

                Tabel 3.1
                Realisasi Anggaran

                No\tProgram/Kegiatan\tRealisasi
                1\tPROGRAM PENANGANAN BENCANA\t117.000
                \tPerlindungan Korban Bencana\t117.000
                2\tPROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN\t115.000
                \tPemeliharaan Taman Makam Pahlawan\t115.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<Isi> semua = telaah.kerangka().tabel().stream()
                .filter(t -> t.zona() != Zona.DAFTAR)
                .map(BarisProgramTercetak::baca)
                .filter(i -> i.program().size() > PROGRAM_TERSEDIKIT)
                .toList();
        for (Isi a : semua) {
            Set<String> dilaporkan = new HashSet<>();
            for (Isi b : semua) {
                a.program().forEach((kegiatan, program) -> {
                    Set<String> lain = b.program().getOrDefault(kegiatan, Set.of());
                    boolean tunggal = a != b && program.size() == 1 && lain.size() == 1 && !program.equals(lain);
                    if (tunggal && !ada(a, lain.iterator().next()) && ada(b, program.iterator().next()) && dilaporkan.add(lain.iterator().next())) {
                        String hilang = b.nama().getOrDefault(lain.iterator().next(), "");
                        lapor.warning(
                                a.tabel().tempat(a.baris().get(kegiatan), kolomNama(a.baris().get(kegiatan))),
                                hilang,
                                "Baris ini tercetak di bawah \"" + a.nama().getOrDefault(program.iterator().next(), "") + "\"; di tabel lain di bawah \"" + hilang + "\", yang tidak ada di tabel ini.",
                                b.tabel().tempat(b.baris().get(kegiatan), kolomNama(b.baris().get(kegiatan))));
                    }
                });
            }
        }
    }

    private static Isi baca(TabelNaskah t) {
        Isi isi = new Isi(t, new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        String program = "";
        int kolom = kolomProgram(t);
        for (BarisCetak b : t.baris()) {
            String nama = b.teks(kolom).strip();
            String rapat = Kata.rapat(nama);
            if (PROGRAM.matcher(nama).matches()) {
                program = rapat;
                isi.nama().put(rapat, nama);
            } else if (!program.isEmpty() && rapat.length() > 12) {
                isi.program().computeIfAbsent(rapat, k -> new TreeSet<>()).add(program);
                isi.baris().putIfAbsent(rapat, b);
            }
        }
        return isi;
    }

    /** The column in which most programmes stand. */
    private static int kolomProgram(TabelNaskah t) {
        return IntStream.range(0, t.banyakKolom())
                .boxed()
                .max(Comparator.comparingLong(k -> t.baris().stream().filter(b -> PROGRAM.matcher(b.teks(k).strip()).matches()).count()))
                .orElse(0);
    }

    private static boolean ada(Isi isi, String program) {
        return isi.nama().keySet().stream().anyMatch(p -> Kata.jarak(p, program) <= 3);
    }

    /** The first cell with a name in it. */
    private static int kolomNama(BarisCetak b) {
        return IntStream.range(0, b.sel().size()).filter(k -> b.teks(k).matches("(?s).*\\p{L}{4}.*")).findFirst().orElse(0);
    }
}
