package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import java.util.ArrayList;
import java.util.List;

/** From heading rows to the headings of each column from the top down; a heading over several columns counts for each of them. */
final class PenyusunKepala {
    private PenyusunKepala() {}

    static List<List<String>> susun(List<BarisCetak> kepala, int kolom) {
        List<List<String>> hasil = new ArrayList<>();
        for (int k = 0; k < kolom; k++) {
            List<String> jalan = new ArrayList<>();
            for (int b = 0; b < kepala.size(); b++) {
                String teks = teks(kepala, b, k);
                if (!teks.isBlank() && (jalan.isEmpty() || !jalan.getLast().equals(teks.strip()))) {
                    jalan.add(teks.strip());
                }
            }
            hasil.add(List.copyOf(jalan));
        }
        return hasil;
    }

    private static String teks(List<BarisCetak> kepala, int b, int k) {
        String sendiri = kepala.get(b).teks(k);
        if (!sendiri.isBlank()) {
            return sendiri;
        }
        if (!adaDiBawah(kepala, b, k) || adaDiAtas(kepala, b, k)) {
            return "";
        }
        for (int kiri = k - 1; kiri >= 0; kiri--) {
            String calon = kepala.get(b).teks(kiri);
            if (!calon.isBlank()) {
                int lebar = kepala.get(b).sel().get(kiri).lebar();
                boolean menaungi = lebar > 1 ? kiri + lebar > k : adaDiBawah(kepala, b, kiri);
                return menaungi ? calon : "";
            }
        }
        return "";
    }

    private static boolean adaDiBawah(List<BarisCetak> kepala, int b, int k) {
        for (int i = b + 1; i < kepala.size(); i++) {
            if (!kepala.get(i).teks(k).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A cell that stands over several rows keeps the rows below it free. */
    private static boolean adaDiAtas(List<BarisCetak> kepala, int b, int k) {
        for (int i = 0; i < b; i++) {
            if (!kepala.get(i).teks(k).isBlank() && kepala.get(i).sel().get(k).tinggi() > b - i) {
                return true;
            }
        }
        return false;
    }
}
