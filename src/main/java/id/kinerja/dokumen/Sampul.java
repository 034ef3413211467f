package id.kinerja.dokumen;

import java.util.Optional;

/** The cover page. */
public record Sampul(
        String pemerintah,
        String instansi,
        String judul,
        String subjudul,
        String tahun,
        String tempatTanggal,
        Optional<GambarBerkas> logo) {}
