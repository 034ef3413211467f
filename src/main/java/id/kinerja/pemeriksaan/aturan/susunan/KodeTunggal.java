package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.KodeBertingkat;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A code belongs to one programme, kegiatan or sub kegiatan. */
public final class KodeTunggal implements Aturan {
    private static final int BAGIAN_TERSEDIKIT = 2;
    /** Codes doubled oftener than this are so on purpose: a table with a row per indicator or fund. */
    private static final int BARIS_PER_TEMUAN = 15;

    private record Ganda(KodeBertingkat lama, KodeBertingkat baru, TabelNaskah tabel) {
        String pasangan() {
            return baru.kode() + "|" + Kata.rapat(nama(lama)) + "|" + Kata.rapat(nama(baru));
        }

        Stream<Tempat> tempat() {
            return Stream.of(tabel.tempat(baru.baris(), baru.kolom()), tabel.tempat(lama.baris(), lama.kolom()));
        }
    }

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KODE-01",
                Jenis.TAHUN_LABEL,
                "Setiap kode hanya dipakai satu program, kegiatan, atau sub kegiatan",
                "Satu kode dipakai dua baris dengan nama yang berbeda.",
                "Angka kedua baris dapat tertukar atau terhitung ganda saat dijumlahkan menurut kode.",
                "Dalam tabel berkode bertingkat setiap kode hanya muncul sekali.",
                "Betulkan kode baris yang keliru menurut DPA.",
                """
                Kode\tProgram/Kegiatan\tAnggaran
                6\tProgram Pengelolaan\t300.000
                6.1\tKegiatan Pemeliharaan\t300.000
                6.1.1\tPemeliharaan Taman\t100.000
                6.1.1\tPengamanan Taman\t200.000
                7\tProgram Lain\t50.000
                7.1\tKegiatan Lain\t50.000
                7.1.1\tSub Lain\t50.000""",
                """
                Kode\tProgram/Kegiatan\tAnggaran
                6\tProgram Pengelolaan\t300.000
                6.1\tKegiatan Pemeliharaan\t300.000
                6.1.1\tPemeliharaan Taman\t100.000
                6.1.2\tPengamanan Taman\t200.000
                7\tProgram Lain\t50.000
                7.1\tKegiatan Lain\t50.000
                7.1.1\tSub Lain\t50.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Map<String, List<Ganda>> semua = telaah.kerangka().tabel().stream()
                .flatMap(t -> ganda(t).stream())
                .collect(Collectors.groupingBy(Ganda::pasangan, LinkedHashMap::new, Collectors.toList()));
        semua.values().forEach(g -> {
            Ganda awal = g.getFirst();
            lapor.lapor(
                    Tingkat.ERROR,
                    awal.tempat().findFirst().orElseThrow(),
                    "",
                    "Kode " + awal.baru().kode() + " sudah dipakai \"" + nama(awal.lama()) + "\", di sini untuk \""
                            + nama(awal.baru()) + "\".",
                    g.stream().flatMap(Ganda::tempat).skip(1).toList());
        });
    }

    private static List<Ganda> ganda(TabelNaskah t) {
        List<KodeBertingkat> kode = KodeBertingkat.dari(t);
        List<Ganda> hasil = new ArrayList<>();
        if (!KodeBertingkat.pohon(kode)) {
            return hasil;
        }
        Map<String, KodeBertingkat> ada = new HashMap<>();
        for (KodeBertingkat k : kode) {
            KodeBertingkat lama = ada.putIfAbsent(k.kode(), k);
            if (lama != null && k.kode().split("\\.").length > BAGIAN_TERSEDIKIT && namaLain(lama, k)) {
                hasil.add(new Ganda(lama, k, t));
            }
        }
        return hasil.size() <= Math.max(1, kode.size() / BARIS_PER_TEMUAN) ? hasil : List.of();
    }

    private static boolean namaLain(KodeBertingkat a, KodeBertingkat b) {
        return a.kolom() == b.kolom()
                && !nama(a).isBlank()
                && !nama(b).isBlank()
                && !Kata.salahKetik(Kata.rapat(nama(a)), Kata.rapat(nama(b)));
    }

    /** What the code stands for: the words behind it in its cell, or else the next cell if it is no figure. */
    private static String nama(KodeBertingkat k) {
        String disini = k.baris().teks(k.kolom()).replaceFirst("^[\\dX.]+\\s*", "");
        String sebelah = k.baris().teks(k.kolom() + 1);
        return disini.isBlank() && sebelah.matches("(?s).*\\p{L}{3}.*") ? sebelah : disini;
    }
}
