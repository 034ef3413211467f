package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.Pejabat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashMap;
import java.util.Map;

/** An official signs with one staff number. */
public final class SatuPejabatSatuNip implements Aturan {
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
        Map<String, Pejabat> pertama = new HashMap<>();
        for (Pejabat p : Pejabat.dalam(telaah.kerangka())) {
            Pejabat lama = pertama.putIfAbsent(p.kunci(), p);
            if (lama != null && !lama.nip().angka().equals(p.nip().angka())) {
                lapor.error(
                        p.tempat(),
                        lama.nip().tercetak(),
                        "Pejabat yang sama di tempat lain ber-NIP " + lama.nip().tercetak() + ".",
                        lama.tempat());
            }
        }
    }
}
