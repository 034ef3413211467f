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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row numbers of a table follow each other, none doubled or skipped. */
public final class NomorBarisBerurutan implements Aturan {
    private static final Pattern KEPALA = Pattern.compile("(?i)no(mor)?\\.?");
    private static final Pattern NOMOR = Pattern.compile("(\\d{1,4})\\.?");
    private static final int LOMPATAN_TERJAUH = 3;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-06",
                Jenis.TAHUN_LABEL,
                "Nomor baris tabel berurutan",
                "Nomor baris dalam tabel melompat atau dipakai dua kali.",
                "Ada baris yang hilang, atau banyaknya baris yang terbaca dari nomor terakhir salah.",
                "Nomor pada kolom \"No\" naik satu demi satu dan boleh mulai lagi dari 1 pada kelompok baru.",
                "Tambahkan baris yang hilang atau beri nomor ulang.",
                """
                No\tJenis Barang\tJumlah
                1\tMeja\t4
                2\tKursi\t8
                3\tLemari\t2
                5\tRak\t1
                6\tPapan\t3""",
                """
                No\tJenis Barang\tJumlah
                1\tMeja\t4
                2\tKursi\t8
                3\tLemari\t2
                4\tRak\t1
                5\tPapan\t3""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            if (t.zona() == Zona.DAFTAR || t.kepala().isEmpty()) {
                continue;
            }
            for (int k = 0; k < t.banyakKolom(); k++) {
                if (KEPALA.matcher(t.kepala(k)).matches()) {
                    periksa(t, k, lapor);
                }
            }
        }
    }

    private static void periksa(TabelNaskah t, int kolom, Pelapor lapor) {
        List<Integer> akhir = new ArrayList<>();
        List<Runnable> temuan = new ArrayList<>();
        int ganda = 0;
        int banyak = 0;
        BarisCetak sebelum = t.kepala().getFirst();
        for (BarisCetak b : t.baris()) {
            Matcher m = NOMOR.matcher(b.teks(kolom).strip());
            if (!m.matches()) {
                continue;
            }
            int n = Integer.parseInt(m.group(1));
            int lanjutan = akhir.lastIndexOf(n - 1);
            BarisCetak lalu = sebelum;
            if (n == 1 || lanjutan >= 0) {
                akhir.subList(n == 1 ? akhir.size() : lanjutan, akhir.size()).clear();
            } else if (!akhir.isEmpty() && n == akhir.getLast() && beda(lalu, b, kolom)) {
                ganda++;
                temuan.add(() -> lapor.warning(
                        t.tempat(b, kolom),
                        Integer.toString(n + 1),
                        "Nomor " + n + " sudah dipakai baris sebelumnya.",
                        t.tempat(lalu, kolom)));
            } else if (!akhir.isEmpty()
                    && banyak > 1
                    && n > akhir.getLast()
                    && n - akhir.getLast() <= LOMPATAN_TERJAUH) {
                int lama = akhir.getLast();
                temuan.add(() -> lapor.warning(
                        t.tempat(b, kolom),
                        Integer.toString(lama + 1),
                        "Setelah nomor " + lama + " langsung " + n
                                + "; ada baris yang hilang atau penomorannya keliru.",
                        t.tempat(lalu, kolom)));
            }
            akhir.remove((Integer) n);
            akhir.add(n);
            banyak++;
            sebelum = b;
        }
        if (ganda <= 1 && temuan.size() <= 3) {
            temuan.forEach(Runnable::run);
        }
    }

    /** Another thing under the same number, not the same thing over several rows. */
    private static boolean beda(BarisCetak a, BarisCetak b, int kolom) {
        String kiri = Kata.rapat(a.teks(kolom + 1));
        String kanan = Kata.rapat(b.teks(kolom + 1));
        return !kiri.isEmpty() && !kanan.isEmpty() && !kiri.equals(kanan);
    }
}
