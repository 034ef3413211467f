package id.kinerja.layar.unggah;

import id.kinerja.layar.beda.IsiBeda;
import java.util.List;
import java.util.Optional;

/**
 * What applying a sound package would change.
 *
 * @param ringkasan one sentence that says what is the case
 * @param dasar version it was compared with
 * @param pemberitahuan what else to know before it is applied: another name, another government
 * @param berubah what happened since it was compared last, if anything
 * @param beda empty when nothing would change
 */
public record IsiPratinjau(
        String token,
        IsiMasalah.Berkas berkas,
        String perangkat,
        String pemda,
        int tahun,
        String jalur,
        String banding,
        String ringkasan,
        int dasar,
        Optional<String> berubah,
        List<String> pemberitahuan,
        List<IsiMasalah.Baris> peringatan,
        String banyakPeringatan,
        Optional<IsiBeda> beda) {
    public IsiPratinjau {
        pemberitahuan = List.copyOf(pemberitahuan);
        peringatan = List.copyOf(peringatan);
    }
}
