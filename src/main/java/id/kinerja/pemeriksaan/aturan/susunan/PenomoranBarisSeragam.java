package id.kinerja.pemeriksaan.aturan.susunan;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of one level are all numbered, in one style. */
public final class PenomoranBarisSeragam implements Aturan {
    private static final Pattern NOMOR = Pattern.compile("(?:[IVX]{1,5}|\\d{1,3})\\.?");
    private static final Pattern BUTIR = Pattern.compile("(\\d{1,2}|[a-z])\\.\\s+(\\p{Lu}.*)");
    private static final Pattern SPASI = Pattern.compile("\\s+");
    private static final Set<String> GOLONGAN = Set.of("program", "kegiatan", "sasaran", "tujuan");
    private static final int TERSEDIKIT = 4;
    private static final int BANYAK = 15;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-07",
                Jenis.TAHUN_LABEL,
                "Baris setingkat diberi nomor dengan cara yang sama",
                "Hanya satu dari baris-baris setingkat yang bernomor, atau nomornya memakai angka Romawi sedangkan yang lain angka biasa.",
                "Susunan tabel tidak terbaca dengan pasti.",
                "Baris program atau kegiatan setingkat harus semuanya bernomor atau semuanya tidak, dengan jenis angka yang sama.",
                "Samakan cara penomoran baris setingkat.",
                """
                No\tProgram/Kegiatan\tJumlah Dana
                I\tPROGRAM PENUNJANG URUSAN\t9.000.000
                \tPROGRAM PEMBERDAYAAN\t4.000.000
                \tPROGRAM REHABILITASI\t3.000.000
                \tPROGRAM PERLINDUNGAN\t2.000.000""",
                """
                No\tProgram/Kegiatan\tJumlah Dana
                I\tPROGRAM PENUNJANG URUSAN\t9.000.000
                II\tPROGRAM PEMBERDAYAAN\t4.000.000
                III\tPROGRAM REHABILITASI\t3.000.000
                IV\tPROGRAM PERLINDUNGAN\t2.000.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            if (t.zona() != Zona.DAFTAR && t.baris().size() >= TERSEDIKIT) {
                hanyaSatu(t, lapor);
                campuran(t, lapor);
                butirTunggal(t, lapor);
            }
        }
    }

    /** One of several programme rows alone has a number. */
    private static void hanyaSatu(TabelNaskah t, Pelapor lapor) {
        Map<String, List<BarisCetak>> golongan = t.baris().stream()
                .filter(b -> GOLONGAN.contains(golongan(b))
                        && b.teks(1).equals(b.teks(1).toUpperCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(PenomoranBarisSeragam::golongan, TreeMap::new, Collectors.toList()));
        golongan.values().stream().filter(g -> g.size() >= TERSEDIKIT).forEach(g -> {
            List<BarisCetak> bernomor = g.stream()
                    .filter(b -> NOMOR.matcher(b.teks(0).strip()).matches())
                    .toList();
            long kosong = g.stream().filter(b -> b.teks(0).isBlank()).count();
            if (bernomor.size() == 1 && kosong == g.size() - 1) {
                lapor.info(
                        t.tempat(bernomor.getFirst(), 0),
                        "nomor untuk semua atau tidak satu pun",
                        "Hanya baris ini yang bernomor dari " + g.size() + " baris setingkat.");
            }
        });
    }

    /** A Roman number among Arabic ones of the same level. */
    private static void campuran(TabelNaskah t, Pelapor lapor) {
        List<BarisCetak> puncak = t.baris().stream()
                .filter(b -> NOMOR.matcher(b.teks(0).strip()).matches())
                .toList();
        List<BarisCetak> romawi = puncak.stream()
                .filter(b -> b.teks(0).strip().matches("[IVX]+\\.?"))
                .toList();
        boolean bertingkat = t.baris().stream().anyMatch(b -> b.teks(0).strip().matches("\\d+\\.\\d+.*"));
        if (romawi.size() == 1
                && puncak.size() >= TERSEDIKIT
                && bertingkat
                && puncak.getFirst() == romawi.getFirst()
                && !puncak.get(1).teks(0).strip().startsWith("1")) {
            lapor.info(
                    t.tempat(romawi.getFirst(), 0),
                    "1",
                    "Nomor baris setingkat lainnya angka biasa ("
                            + puncak.get(1).teks(0).strip() + " dan seterusnya).",
                    t.tempat(puncak.get(1), 0));
        }
    }

    /** One name in a long column carries an item number of its own. */
    private static void butirTunggal(TabelNaskah t, Pelapor lapor) {
        for (int k = 1; k < t.banyakKolom(); k++) {
            int kolom = k;
            List<BarisCetak> isi = t.baris().stream()
                    .filter(b -> SPASI.split(b.teks(kolom).strip(), 3).length > 2)
                    .toList();
            List<BarisCetak> butir = isi.stream()
                    .filter(b -> BUTIR.matcher(b.teks(kolom).strip()).matches())
                    .toList();
            if (isi.size() >= BANYAK && butir.size() == 1) {
                lapor.info(
                        t.tempat(butir.getFirst(), kolom),
                        butir.getFirst().teks(kolom).strip().replaceFirst("^\\w+\\.\\s+", ""),
                        "Hanya baris ini yang bernomor di dalam namanya, dari " + isi.size() + " baris.");
            }
        }
    }

    private static String golongan(BarisCetak b) {
        List<String> kata = Kata.dari(b.teks(1));
        return kata.isEmpty() ? "" : kata.getFirst();
    }
}
