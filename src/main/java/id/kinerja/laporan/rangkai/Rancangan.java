package id.kinerja.laporan.rangkai;

import java.util.Optional;

/**
 * A document before it is composed.
 *
 * @param judul title on the cover
 * @param sebutan the title as agencies shorten it, e.g. "LKjIP"; stands before the agency's name
 * @param tempatTanggal place and date on the cover
 * @param lampiranKeputusan key of the chapter that lists decided contradictions, when the document has one
 */
public record Rancangan(
        String judul,
        String sebutan,
        String tempatTanggal,
        SusunanDokumen susunan,
        Optional<String> lampiranKeputusan) {}
