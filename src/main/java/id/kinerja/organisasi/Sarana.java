package id.kinerja.organisasi;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A kind of asset with its number and condition. {@code nomor} as printed in the inventory. */
public record Sarana(
        String kode,
        Optional<String> kelompok,
        Optional<String> nomor,
        String nama,
        int jumlah,
        Optional<String> satuan,
        Optional<Kondisi> kondisi,
        Sumber sumber) {}
