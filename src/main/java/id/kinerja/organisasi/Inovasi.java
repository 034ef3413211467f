package id.kinerja.organisasi;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** An innovation or award. */
public record Inovasi(
        String kode,
        String nama,
        Optional<String> kepanjangan,
        int tahun,
        String kategori,
        String ringkasan,
        Optional<String> penghargaan,
        Sumber sumber) {}
