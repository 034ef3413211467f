package id.kinerja.kernel;

import java.util.Optional;

/**
 * The formula of a derived number: for people, and where it can be put so, for machines.
 *
 * @param nama its name, e.g. "Capaian indikator menurun"
 * @param bentuk its form in words, e.g. "(2 × target − realisasi) ÷ target × 100"
 * @param terisi the same with the figures put in, e.g. "(2 × 15 − 9,68) ÷ 15 × 100"
 * @param dasar legal or agreed source, if any
 * @param ungkapan the same over the operands, with the policies that rule the number
 */
public record Rumus(String nama, String bentuk, String terisi, Optional<String> dasar, Optional<Ungkapan> ungkapan) {}
