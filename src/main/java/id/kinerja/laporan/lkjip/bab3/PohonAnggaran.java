package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.Kegiatan;
import id.kinerja.anggaran.Program;
import id.kinerja.anggaran.SubKegiatan;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.laporan.Konteks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of the budget in reading order: each programme, its kegiatan, their sub kegiatan. */
public final class PohonAnggaran {
    private PohonAnggaran() {}

    /** Programmes that have budget lines, in package order. */
    public static List<KodeProgram> program(Konteks k) {
        return k.data().program().stream()
                .map(Program::kode)
                .filter(p -> !k.ukur().anggaran().anak(p).isEmpty())
                .toList();
    }

    public static List<KodeProgram> semua(Konteks k) {
        List<KodeProgram> hasil = new ArrayList<>();
        for (KodeProgram p : program(k)) {
            hasil.add(p);
            for (KodeProgram g : k.ukur().anggaran().anak(p)) {
                hasil.add(g);
                hasil.addAll(k.ukur().anggaran().anak(g));
            }
        }
        return List.copyOf(hasil);
    }

    /** The code as the agency numbers its lines; a printed code that only abbreviates the nomenclature is given in full. */
    public static String kodeCetak(Konteks k, KodeProgram kode) {
        Stream<Optional<String>> tercetak = Stream.of(
                        k.data().program().stream()
                                .filter(p -> p.kode().equals(kode))
                                .map(Program::kodeTercetak),
                        k.data().kegiatan().stream()
                                .filter(g -> g.kode().equals(kode))
                                .map(Kegiatan::kodeTercetak),
                        k.data().subKegiatan().stream()
                                .filter(s -> s.kode().equals(kode))
                                .map(SubKegiatan::kodeTercetak))
                .flatMap(s -> s);
        Optional<String> milik = tercetak.flatMap(Optional::stream).findFirst();
        if (milik.isPresent()) {
            return kode.nilai().endsWith(milik.get()) ? kode.nilai() : milik.get();
        }
        return berkodeSendiri(k) ? FormatIndonesia.KOSONG : kode.nilai();
    }

    /** Whether the agency numbers its programmes otherwise than the nomenclature does. */
    private static boolean berkodeSendiri(Konteks k) {
        return k.data().program().stream()
                .anyMatch(p -> p.kodeTercetak()
                        .filter(c -> !p.kode().nilai().endsWith(c))
                        .isPresent());
    }

    /** Whether this line was drawn from stated sums and is not written in the source. */
    public static boolean disimpulkan(Konteks k, KodeProgram kode) {
        return k.data().anggaran().stream()
                .filter(a -> a.subKegiatan().equals(kode)
                        && a.tahun().equals(k.data().tahun()))
                .anyMatch(a -> a.sumber().status() == StatusFakta.DISIMPULKAN);
    }
}
