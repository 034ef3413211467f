package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.laporan.Konteks;
import id.kinerja.perencanaan.DasarSasaran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tujuan, sasaran and their indicators in package order; what the performance tables run over. */
public final class PohonKinerja {
    private PohonKinerja() {}

    /** A sasaran with its own indicators. */
    public record IsiSasaran(Sasaran sasaran, List<Indikator> indikator) {}

    /** A tujuan with its own indicators and its sasaran; sasaran without a tujuan stand in one of their own. */
    public record IsiTujuan(Optional<Tujuan> tujuan, List<Indikator> indikator, List<IsiSasaran> sasaran) {
        public Stream<Indikator> semua() {
            return Stream.concat(indikator.stream(), sasaran.stream().flatMap(s -> s.indikator().stream()));
        }
    }

    /** Without sasaran that only stand in the IKU document: those are printed in Bab II and not measured here. */
    public static List<IsiTujuan> dari(Konteks k) {
        List<Sasaran> diukur = k.data().sasaran().stream()
                .filter(s -> s.dasar() != DasarSasaran.IKU)
                .toList();
        List<IsiTujuan> hasil = new ArrayList<>();
        for (Tujuan t : k.data().tujuan()) {
            List<Indikator> milik = indikator(k, TingkatIndikator.TUJUAN, t.kode());
            List<IsiSasaran> sasaran = isi(k, diukur, Optional.of(t.kode()));
            if (!milik.isEmpty() || !sasaran.isEmpty()) {
                hasil.add(new IsiTujuan(Optional.of(t), milik, sasaran));
            }
        }
        List<IsiSasaran> lepas = isi(k, diukur, Optional.empty());
        if (!lepas.isEmpty()) {
            hasil.add(new IsiTujuan(Optional.empty(), List.of(), lepas));
        }
        return List.copyOf(hasil);
    }

    public static List<Indikator> semuaIndikator(Konteks k) {
        return dari(k).stream().flatMap(IsiTujuan::semua).toList();
    }

    public static List<IsiSasaran> semuaSasaran(Konteks k) {
        return dari(k).stream().flatMap(t -> t.sasaran().stream()).toList();
    }

    /** The indicators of one level that measure one object. */
    public static List<Indikator> indikator(Konteks k, TingkatIndikator tingkat, String induk) {
        return k.data().indikator().stream()
                .filter(i -> i.tingkat() == tingkat && i.induk().equals(induk))
                .toList();
    }

    private static List<IsiSasaran> isi(Konteks k, List<Sasaran> sasaran, Optional<String> tujuan) {
        return sasaran.stream()
                .filter(s -> s.tujuan().equals(tujuan))
                .map(s -> new IsiSasaran(s, indikator(k, TingkatIndikator.SASARAN, s.kode())))
                .filter(s -> !s.indikator().isEmpty())
                .toList();
    }
}
