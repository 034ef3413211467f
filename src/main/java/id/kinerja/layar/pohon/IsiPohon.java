package id.kinerja.layar.pohon;

import id.kinerja.tampilan.TandaKategori;
import id.kinerja.tampilan.TautAngka;
import java.util.List;
import java.util.Optional;

/**
 * All that the tree of performance says.
 *
 * @param dipilih code of the only tujuan shown, or nothing
 */
public record IsiPohon(
        String jalur, int tahun, String ringkas, List<Pilihan> pilihan, String dipilih, List<Tujuan> tujuan) {
    public IsiPohon {
        pilihan = List.copyOf(pilihan);
        tujuan = List.copyOf(tujuan);
    }

    /** A tujuan to choose. */
    public record Pilihan(String kode, String nama) {}

    /** A capaian with its category. */
    public record Nilai(TautAngka capaian, TandaKategori kategori) {}

    /** A tujuan with its own indicators; sasaran without a tujuan stand in one without a number. */
    public record Tujuan(String nomor, String uraian, List<Indikator> indikator, List<Sasaran> sasaran) {
        public Tujuan {
            indikator = List.copyOf(indikator);
            sasaran = List.copyOf(sasaran);
        }
    }

    /** @param penunjang programmes of the sasaran as a whole */
    public record Sasaran(
            String nomor,
            String uraian,
            String cakupan,
            Nilai nilai,
            List<Indikator> indikator,
            DaftarPenunjang penunjang) {
        public Sasaran {
            indikator = List.copyOf(indikator);
        }
    }

    /** An indicator with its target and realisation in its unit. */
    public record Indikator(
            String nomor, String nama, TautAngka target, TautAngka realisasi, Nilai nilai, DaftarPenunjang penunjang) {}

    /** What supports one thing; {@code lanjutan} is folded. */
    public record DaftarPenunjang(List<Penunjang> awal, List<Penunjang> lanjutan) {
        public DaftarPenunjang {
            awal = List.copyOf(awal);
            lanjutan = List.copyOf(lanjutan);
        }

        public int banyak() {
            return awal.size() + lanjutan.size();
        }
    }

    /** @param juga what else it supports */
    public record Penunjang(String nama, TautAngka serapan, TautAngka pagu, Optional<String> juga) {}
}
