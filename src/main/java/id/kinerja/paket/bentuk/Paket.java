package id.kinerja.paket.bentuk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A package in its lossless form: every table with every cell as written, every other file. {@code DataTahun} is a view of it;
 * folder, zip and any further storage are forms of it.
 */
public record Paket(Map<String, TabelMentah> tabel, Map<String, BerkasPaket> berkas) {
    private static final Paket KOSONG = new Paket(Map.of(), Map.of());

    /** A package without any table or file, e.g. to compare a first version with. */
    public static Paket kosong() {
        return KOSONG;
    }

    public Optional<TabelMentah> tabel(String nama) {
        return Optional.ofNullable(tabel.get(nama));
    }

    public Optional<BerkasPaket> berkas(String jalur) {
        return Optional.ofNullable(berkas.get(jalur));
    }

    public List<String> namaTabel() {
        return List.copyOf(tabel.keySet());
    }

    /** How much of memory it takes, in letters of its tables and bytes of its files. */
    public long besar() {
        long huruf = tabel.values().stream()
                .flatMap(t -> t.baris().stream())
                .flatMap(b -> b.sel().stream())
                .mapToLong(String::length)
                .sum();
        return huruf + berkas.values().stream().mapToLong(BerkasPaket::ukuran).sum();
    }

    /**
     * The same with all files read, so that it outlives the folder or zip it came from.
     *
     * @throws IOException also when the files together exceed {@link BatasPaket#SELURUHNYA}
     */
    public Paket dalamIngatan() throws IOException {
        if (berkas.values().stream().mapToLong(BerkasPaket::ukuran).sum() > BatasPaket.SELURUHNYA) {
            throw new IOException(
                    "berkas di dalamnya bersama-sama melebihi " + BatasPaket.SELURUHNYA / BatasPaket.MB + " MB");
        }
        Map<String, BerkasPaket> dibaca = new TreeMap<>();
        for (BerkasPaket b : berkas.values()) {
            dibaca.put(b.jalur(), BerkasPaket.dari(b.jalur(), b.baca()));
        }
        return new Paket(tabel, dibaca);
    }
}
