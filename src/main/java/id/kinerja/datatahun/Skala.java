package id.kinerja.datatahun;

import java.util.List;

/** An achievement scale as the agency prints it, best class first, with what it does about gaps and overlaps. */
public record Skala(
        String kode,
        String nama,
        List<KelasSkala> kelas,
        KebijakanCelah kebijakanCelah,
        KebijakanTumpangTindih kebijakanTumpangTindih) {
    public Skala {
        kelas = List.copyOf(kelas);
    }
}
