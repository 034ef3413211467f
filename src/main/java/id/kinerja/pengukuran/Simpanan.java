package id.kinerja.pengukuran;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.Keputusan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Remembers every Hitungan by its address, so that a report computes each once, and puts the decisions about contradictory
 * sources beside the numbers they concern.
 */
final class Simpanan {
    private final int tahun;
    private final Map<Alamat, Hitungan> isi = new ConcurrentHashMap<>();
    private final Sekali<Map<Alamat, List<Keputusan>>> keputusan;

    Simpanan(DataTahun data) {
        this.tahun = data.tahun().tahun();
        this.keputusan =
                new Sekali<>(() -> data.keputusan().stream().collect(Collectors.groupingBy(k -> kanonik(k.objek()))));
    }

    /** The year of the report is left out: {@code capaian:1.1.1@2023} and {@code capaian:1.1.1} are one. */
    Alamat kanonik(Alamat alamat) {
        return alamat.tahun().filter(t -> t == tahun).isPresent()
                ? new Alamat(alamat.jenis(), alamat.objek(), Optional.empty(), alamat.varian())
                : alamat;
    }

    Hitungan ambil(Alamat alamat, Function<Alamat, Hitungan> cara) {
        Alamat kunci = kanonik(alamat);
        Hitungan ada = isi.get(kunci);
        if (ada != null) {
            return ada;
        }
        Hitungan baru = bubuhi(cara.apply(kunci));
        Hitungan lebihDulu = isi.putIfAbsent(kunci, baru);
        return lebihDulu == null ? baru : lebihDulu;
    }

    private Hitungan bubuhi(Hitungan hitungan) {
        List<Keputusan> putusan = keputusan.ambil().getOrDefault(hitungan.alamat(), List.of());
        if (putusan.isEmpty()) {
            return hitungan;
        }
        List<String> catatan = new ArrayList<>(hitungan.catatan());
        putusan.forEach(k -> catatan.add(k.catatan()));
        return switch (hitungan) {
            case Hitungan.Fakta f ->
                new Hitungan.Fakta(f.alamat(), f.uraian(), f.hasil(), f.satuan(), f.sumber(), catatan);
            case Hitungan.Turunan t ->
                new Hitungan.Turunan(t.alamat(), t.uraian(), t.hasil(), t.satuan(), t.rumus(), t.operan(), catatan);
        };
    }
}
