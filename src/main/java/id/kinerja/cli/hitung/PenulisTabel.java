package id.kinerja.cli.hitung;

import id.kinerja.kernel.FormatIndonesia;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people. The widths come from the first rows, so that a table of any length needs no more memory than those; a
 * longer cell later simply sticks out.
 */
final class PenulisTabel implements PenulisHasil {
    private static final int TOLOK = 200;
    private static final int TERLEBAR = 60;

    private final Writer keluar;
    private final KolomHitung kolom;
    private final List<List<String>> tertunda = new ArrayList<>();
    private int[] lebar = new int[0];

    PenulisTabel(Writer keluar, KolomHitung kolom) {
        this.keluar = keluar;
        this.kolom = kolom;
        List<String> kepala = new ArrayList<>(kolom.nama());
        kepala.addAll(KolomHitung.HASIL);
        tertunda.add(kepala);
    }

    @Override
    public void baris(List<String> sel, HasilBaris hasil) throws IOException {
        List<String> isi = new ArrayList<>(kolom.nama().size() + 3);
        for (int i = 0; i < kolom.nama().size(); i++) {
            isi.add(i < sel.size() ? sel.get(i).strip() : "");
        }
        isi.add(hasil.capaian().map(c -> FormatIndonesia.angka(c, 2)).orElse(FormatIndonesia.KOSONG));
        isi.add(hasil.kategori());
        isi.add(hasil.catatan());
        if (lebar.length > 0) {
            tulis(isi);
            return;
        }
        tertunda.add(isi);
        if (tertunda.size() > TOLOK) {
            lepaskan();
        }
    }

    private void lepaskan() throws IOException {
        int n = kolom.nama().size() + KolomHitung.HASIL.size();
        lebar = new int[n];
        for (List<String> isi : tertunda) {
            for (int i = 0; i < n; i++) {
                lebar[i] = Math.min(TERLEBAR, Math.max(lebar[i], isi.get(i).length()));
            }
        }
        for (int i = 0; i < tertunda.size(); i++) {
            tulis(tertunda.get(i));
            if (i == 0) {
                List<String> garis = new ArrayList<>();
                for (int l : lebar) {
                    garis.add("-".repeat(l));
                }
                tulis(garis);
            }
        }
        tertunda.clear();
    }

    private void tulis(List<String> isi) throws IOException {
        StringBuilder baris = new StringBuilder();
        for (int i = 0; i < isi.size(); i++) {
            String s = isi.get(i);
            String ganjal = " ".repeat(Math.max(0, lebar[i] - s.length()));
            baris.append(kanan(i) ? ganjal + s : s + ganjal).append(i == isi.size() - 1 ? "" : "  ");
        }
        keluar.append(baris.toString().stripTrailing()).append('\n');
    }

    private boolean kanan(int i) {
        return i == kolom.target()
                || i == kolom.realisasi()
                || i == kolom.nama().size();
    }

    @Override
    public void close() throws IOException {
        if (lebar.length == 0) {
            lepaskan();
        }
        keluar.flush();
    }
}
