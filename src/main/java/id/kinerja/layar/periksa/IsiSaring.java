package id.kinerja.layar.periksa;

import java.util.List;

/**
 * The filter.
 *
 * @param alamat where it is sent
 * @param versi version that is kept; blank for the latest
 */
public record IsiSaring(
        String alamat,
        int naskah,
        String versi,
        List<Pilihan> tingkat,
        List<Pilihan> jenis,
        List<Pilihan> tabel,
        List<Pilihan> putusan) {
    public IsiSaring {
        tingkat = List.copyOf(tingkat);
        jenis = List.copyOf(jenis);
        tabel = List.copyOf(tabel);
        putusan = List.copyOf(putusan);
    }

    /** @param terpilih {@code selected}, or blank */
    public record Pilihan(String nilai, String nama, String terpilih) {
        public boolean dipilih() {
            return !terpilih.isEmpty();
        }
    }
}
