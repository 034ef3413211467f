package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.Temuan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CetakTeksTest {
    static String baca(String d) { try { return java.nio.file.Files.readString(java.nio.file.Path.of(d)); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); } }
    @Test
    void cetak() {
        Set<String> jenis = Set.of("year/label", "format", "missing", "terbilang", "count");
        List<TemuanNyata> nyata = TemuanNyata.semua();
        for (String d : System.getProperty("naskah", System.getenv().getOrDefault("NASKAH", "000,001,003")).split(",")) {
            List<Temuan> semua = NaskahUji.temuan(d.startsWith("/") ? id.kinerja.pemeriksaan.baca.teks.PembacaTeks.baca(d, baca(d)) : NaskahUji.nyata(d));
            System.out.println("===== " + d);
            for (TemuanNyata n : nyata) {
                if (n.naskah().equals(d) && jenis.contains(n.jenis())) {
                    boolean tepat = semua.stream().anyMatch(n::tepat);
                    if (!tepat) {
                        System.out.println((semua.stream().anyMatch(n::cocok) ? "terkait " : "LUPUT ") + (n.pasti() ? "" : "(maybe) ") + n.id() + " " + n.baris() + " " + n.jenis() + " " + n.tercetak());
                    }
                }
            }
            for (Temuan t : semua) {
                boolean ada = nyata.stream().anyMatch(n -> n.naskah().equals(d) && n.cocok(t));
                System.out.println((ada ? "ok    " : "EXTRA ") + t.aturan() + " " + t.tingkat() + " " + t.tempat().letak().baris().orElse(0) + " [" + t.tempat().tercetak() + "] -> [" + t.seharusnya() + "] " + t.penjelasan());
            }
        }
    }
}
