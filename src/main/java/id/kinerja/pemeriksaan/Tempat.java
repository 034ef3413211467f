package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.Letak;

/**
 * A place in the document that a finding is about.
 *
 * @param tabel name of the table or of the section
 * @param kolom heading of the column; blank outside tables
 * @param tercetak what stands there
 */
public record Tempat(Letak letak, String tabel, String kolom, String tercetak) {}
