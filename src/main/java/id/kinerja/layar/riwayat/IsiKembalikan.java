package id.kinerja.layar.riwayat;

import id.kinerja.layar.beda.IsiBeda;
import java.util.Optional;

/**
 * Asks before an earlier version is brought back.
 *
 * @param tujuan version to bring back; 0 is the state before the first import
 * @param dasar version in force
 * @param menjadiKosong whether the year has no data afterwards
 * @param berubah what happened since the page was opened, if anything
 * @param galat what is missing in the form
 * @param alasan as typed so far
 */
public record IsiKembalikan(
        String token,
        int tahun,
        String jalur,
        int tujuan,
        int dasar,
        boolean menjadiKosong,
        Optional<String> berubah,
        Optional<String> galat,
        String alasan,
        Optional<IsiBeda> beda) {}
