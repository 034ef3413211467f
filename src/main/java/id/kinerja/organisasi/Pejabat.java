package id.kinerja.organisasi;

import java.util.Optional;

/** An official by post, e.g. the head who signs. */
public record Pejabat(
        String kode,
        String jabatan,
        String nama,
        Optional<String> pangkat,
        Optional<String> nip,
        StatusJabatan status) {}
