package id.kinerja.layar.pemantauan;

import id.kinerja.tampilan.Keparahan;
import java.util.List;
import java.util.Optional;

/**
 * The page.
 *
 * @param cakupan how much of the report was checked, one sentence; blank when it was not
 */
public record IsiPemantauan(RingkasPantauan ringkas, int tahun, String cakupan, List<Kelompok> kelompok) {
    public IsiPemantauan {
        kelompok = List.copyOf(kelompok);
    }

    /** Findings of one severity. */
    public record Kelompok(Keparahan keparahan, String judul, List<MenurutAturan> aturan) {
        public Kelompok {
            aturan = List.copyOf(aturan);
        }
    }

    /**
     * What one rule found.
     *
     * @param id of the heading
     * @param perbaikan how to repair all of them; blank where each says it
     * @param penjelasan what is published about the rule
     * @param lain findings beyond those shown
     */
    public record MenurutAturan(
            String id,
            String kode,
            String judul,
            String perbaikan,
            List<Butir> penjelasan,
            List<Kartu> temuan,
            int lain) {
        public MenurutAturan {
            penjelasan = List.copyOf(penjelasan);
            temuan = List.copyOf(temuan);
        }
    }

    /** A name with what it holds. */
    public record Butir(String nama, String isi) {}

    /**
     * One finding.
     *
     * @param alamat the page that shows it; empty where none does
     */
    public record Kartu(String tempat, Optional<String> alamat, String penjelasan, List<Butir> rincian) {
        public Kartu {
            rincian = List.copyOf(rincian);
        }
    }
}
