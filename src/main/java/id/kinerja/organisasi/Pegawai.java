package id.kinerja.organisasi;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A counted group of staff. {@code kelompok} is the printed subtotal group, {@code status} ASN, non-ASN, PNS, kontrak and the like. */
public record Pegawai(
        String kode,
        DimensiPegawai dimensi,
        String kategori,
        Optional<String> kelompok,
        Optional<String> status,
        Optional<String> pendidikan,
        int jumlah,
        Sumber sumber) {}
