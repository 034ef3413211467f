package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.baca.Naskah;
import java.util.List;
import java.util.OptionalInt;

/** Checks the documents of one agency and year together; a result for each, in order. */
@FunctionalInterface
public interface PemeriksaNaskah {
    List<HasilPeriksa> periksa(List<Naskah> naskah, OptionalInt tahun);
}
