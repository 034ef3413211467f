package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Nip;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An official signs with one staff number. */
public final class SatuPejabatSatuNip implements Aturan {
    private static final Pattern PANGKAT = Pattern.compile("(?i)(pembina|penata|pengatur|juru|pangkat|jabatan|gol|iv/|iii/|nip|kepala|plt|plh|pj).*");
    private static final int JARAK = 4;

    

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NIP-02",
                Jenis.ANTARTABEL,
                "Setiap pejabat memakai satu NIP",
                "Pejabat yang sama tercetak dengan dua NIP yang berbeda.",
                "Salah satu tanda tangan tercantum dengan NIP orang lain.",
                "NIP di bawah nama yang sama harus sama di seluruh naskah.",
                "Cocokkan NIP dengan data kepegawaian.",
                """
                BAB I

                KEPALA DINAS CONTOH

                YUNITA CONTOH, AP, MP

                Pembina Utama Muda

                NIP. 19740607 199403 2 002

                BAB II

                KEPALA DINAS CONTOH

                YUNITA CONTOH, AP, MP

                Pembina Utama Muda

                NIP. 196611201986031002""",
                """
                BAB I

                KEPALA DINAS CONTOH

                YUNITA CONTOH, AP, MP

                Pembina Utama Muda

                NIP. 19740607 199403 2 002

                BAB II

                KEPALA DINAS CONTOH

                YUNITA CONTOH, AP, MP

                Pembina Utama Muda

                NIP. 197406071994032002""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<BarisNaskah> baris = telaah.kerangka().prosa().toList();
        Map<String, Nip> milik = new HashMap<>();
        Map<String, BarisNaskah> asal = new HashMap<>();
        for (int i = 0; i < baris.size(); i++) {
            for (Nip n : Nip.cari(baris.get(i).teks())) {
                Optional<String> nama = nama(baris, i);
                if (nama.isEmpty()) {
                    continue;
                }
                Nip lama = milik.putIfAbsent(nama.get(), n);
                BarisNaskah b = baris.get(i);
                BarisNaskah dulu = asal.computeIfAbsent(nama.get(), k -> b);
                if (lama != null && !lama.angka().equals(n.angka())) {
                    lapor.error(b.tempat("NIP. " + n.tercetak()), "", "Pejabat yang sama di tempat lain ber-NIP " + lama.tercetak() + ".", dulu.tempat());
                }
            }
        }
    }

    /** The line with the name above the number, without titles. */
    private static Optional<String> nama(List<BarisNaskah> baris, int nip) {
        for (int i = nip - 1; i >= Math.max(0, nip - JARAK); i--) {
            String teks = baris.get(i).teks();
            String polos = Kata.rapat(teks.replaceFirst(",.*", ""));
            if (!PANGKAT.matcher(teks).matches() && polos.length() > 4 && teks.length() < 60) {
                return Optional.of(polos);
            }
        }
        return Optional.empty();
    }
}
