package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.telaah.Pejabat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An official signs all documents with one staff number. */
public final class SatuPejabatSatuNipDiSemuaBerkas implements AturanBersama {
    private static final String KODE = "BERSAMA-01";

    private record Asal(int nomor, String berkas, Pejabat pejabat) {}

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Setiap pejabat memakai satu NIP di semua berkas",
                "Pejabat yang sama tercetak dengan NIP berbeda di dua berkas.",
                "Salah satu berkas ditandatangani dengan NIP orang lain.",
                "NIP: delapan angka tanggal lahir, enam angka bulan pengangkatan, satu angka jenis kelamin, tiga angka urut",
                "Cocokkan NIP dengan data kepegawaian.",
                """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                KEPALA DINAS

                YUNITA CONTOH, AP

                NIP. 19740607 199403 2 002

                === pk.txt
                PERJANJIAN KINERJA
                TAHUN 2023

                KEPALA DINAS

                YUNITA CONTOH, AP

                NIP. 196611201986031002
                """,
                """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                KEPALA DINAS

                YUNITA CONTOH, AP

                NIP. 19740607 199403 2 002

                === pk.txt
                PERJANJIAN KINERJA
                TAHUN 2023

                KEPALA DINAS

                YUNITA CONTOH, AP

                NIP. 197406071994032002
                """);
    }

    /** The fullest document is taken as the reference. */
    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        List<BerkasDosir> urut = dosir.berkas().stream()
                .sorted(Comparator.comparingInt(b -> -b.telaah().fakta().size()))
                .toList();
        Map<String, Asal> pertama = new HashMap<>();
        Map<Integer, List<Temuan>> hasil = new TreeMap<>();
        for (BerkasDosir berkas : urut) {
            int i = berkas.nomor();
            List<Pejabat> pejabat = Pejabat.dalam(berkas.telaah().kerangka());
            List<Temuan> temuan = new ArrayList<>();
            for (Pejabat p : pejabat) {
                Asal dulu = pertama.getOrDefault(p.kunci(), new Asal(i, "", p));
                if (dulu.nomor() != i
                        && !dulu.pejabat().nip().angka().equals(p.nip().angka())) {
                    temuan.add(temuan(p, dulu));
                }
            }
            pejabat.forEach(p -> pertama.putIfAbsent(p.kunci(), new Asal(i, berkas.nama(), p)));
            hasil.put(i, temuan);
        }
        return hasil;
    }

    private static Temuan temuan(Pejabat p, Asal lain) {
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.ERROR,
                p.tempat(),
                "NIP. " + lain.pejabat().nip().tercetak(),
                "",
                "Pejabat yang sama ber-NIP " + lain.pejabat().nip().tercetak() + " di " + lain.berkas() + ".",
                List.of());
    }
}
