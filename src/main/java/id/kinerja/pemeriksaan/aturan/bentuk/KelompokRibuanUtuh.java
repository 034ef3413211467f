package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.BentukAngka;
import id.kinerja.pemeriksaan.telaah.BentukAngka.Tanda;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.SelAngka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The groups of a large number have three digits. */
public final class KelompokRibuanUtuh implements Aturan {
    private static final Pattern RUPIAH = Pattern.compile("Rp\\s*\\.?\\s*(\\d{1,3}(?:[.,]\\d{1,5}){2,6})(?![.,]?\\d)");
    private static final Pattern SEN = Pattern.compile("(?<=\\d{3})[.,]\\d{2}$");
    private static final int ANGKA_TERSEDIKIT = 7;
    private static final int LAZIM_TERSEDIKIT = 3;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-07",
                Jenis.BENTUK,
                "Kelompok ribuan terdiri dari tiga angka",
                "Sebuah jumlah memiliki kelompok angka yang tidak terdiri dari tiga angka, sehingga nilainya tidak pasti.",
                "Jumlahnya dapat terbaca sepuluh kali lebih besar atau lebih kecil.",
                "Dihitung dari kanan, setiap pemisah ribuan diikuti tepat tiga angka.",
                "Cocokkan jumlahnya dengan DPA atau laporan realisasi anggaran.",
                """
                No\tProgram\tAnggaran
                1\tProgram A\t9.100.000.000
                2\tProgram B\t9.871.1466.000
                3\tProgram C\t5.250.000.000
                4\tProgram D\t4.250.000.000""",
                """
                No\tProgram\tAnggaran
                1\tProgram A\t9.100.000.000
                2\tProgram B\t9.871.146.000
                3\tProgram C\t5.250.000.000
                4\tProgram D\t4.250.000.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        TeksBertempat.prosa(kerangka)
                .filter(TeksBertempat::berangka)
                .forEach(t -> RUPIAH.matcher(t.teks())
                        .results()
                        .filter(m -> rusak(m.group(1)))
                        .forEach(m -> lapor.warning(
                                t.tempat(m.group()),
                                "",
                                "Kelompok ribuannya tidak terdiri dari tiga angka; jumlahnya tidak pasti.")));
        for (TabelNaskah t : kerangka.tabel()) {
            Set<Integer> kolomUang = kolomUang(t.angka());
            for (SelAngka s : t.angka()) {
                if (rusak(s.bentuk().angka()) && (s.bentuk().uang() || kolomUang.contains(s.kolom()))) {
                    lapor.warning(
                            t.tempat(s.baris(), s.kolom()),
                            "",
                            "Kelompok ribuannya tidak terdiri dari tiga angka; jumlahnya tidak pasti.");
                }
            }
        }
    }

    private static Set<Integer> kolomUang(List<SelAngka> semua) {
        Map<Integer, Long> lazim = semua.stream()
                .filter(l -> l.bentuk().tanda() == Tanda.TITIK_RIBUAN
                        && l.bentuk().angka().length() > ANGKA_TERSEDIKIT)
                .collect(Collectors.groupingBy(SelAngka::kolom, Collectors.counting()));
        return lazim.keySet().stream()
                .filter(k -> lazim.getOrDefault(k, 0L) >= LAZIM_TERSEDIKIT)
                .collect(Collectors.toSet());
    }

    private static boolean rusak(String angka) {
        if (angka.length() < ANGKA_TERSEDIKIT) {
            return false;
        }
        String utuh = SEN.matcher(angka).replaceFirst("");
        return BentukAngka.tanda(angka) == Tanda.TAK_TERATUR
                && BentukAngka.tanda(utuh) == Tanda.TAK_TERATUR
                && angka.chars().filter(Character::isDigit).count() >= ANGKA_TERSEDIKIT;
    }
}
