package id.kinerja.layar.pohon;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.datatahun.Setelan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the agency's map of supporting programmes links to each sasaran and indicator; without one, the map of the Renstra. */
final class PetaPenunjang {
    private static final int TERBUKA = 3;

    private final UkurAnggaran anggaran;
    private final AngkaLayar angka;
    private final List<Kaitan> kaitan;

    PetaPenunjang(TahunTerbuka tahun) {
        this.anggaran = tahun.ukur().anggaran();
        this.angka = tahun.angka();
        List<Kaitan> semua = tahun.ukur().data().kaitan();
        Setelan s = tahun.ukur().data().setelan();
        List<Kaitan> menunjang = dalam(semua, s.petaMenunjang());
        this.kaitan = menunjang.isEmpty() ? dalam(semua, s.petaRenstra()) : menunjang;
    }

    private static List<Kaitan> dalam(List<Kaitan> semua, String peta) {
        return semua.stream()
                .filter(k -> k.peta().equals(peta) && k.menunjang().orElse(true))
                .toList();
    }

    long banyak() {
        return kaitan.stream().map(Kaitan::objek).distinct().count();
    }

    IsiPohon.DaftarPenunjang indikator(Indikator i) {
        return penunjang(k -> k.indikator().equals(Optional.of(i.kode())));
    }

    /** Linked to the sasaran and to none of its indicators. */
    IsiPohon.DaftarPenunjang sasaran(Sasaran s) {
        return penunjang(k -> k.indikator().isEmpty() && k.sasaran().equals(Optional.of(s.kode())));
    }

    private IsiPohon.DaftarPenunjang penunjang(Predicate<Kaitan> milik) {
        List<IsiPohon.Penunjang> semua = kaitan.stream()
                .filter(milik)
                .map(Kaitan::objek)
                .distinct()
                .map(objek -> penunjang(objek, milik))
                .toList();
        int terbuka = semua.size() <= TERBUKA + 1 ? semua.size() : TERBUKA;
        return new IsiPohon.DaftarPenunjang(semua.subList(0, terbuka), semua.subList(terbuka, semua.size()));
    }

    private IsiPohon.Penunjang penunjang(KodeProgram objek, Predicate<Kaitan> milik) {
        String juga = kaitan.stream()
                .filter(k -> k.objek().equals(objek) && !milik.test(k))
                .flatMap(k -> k.indikator().or(k::sasaran).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return new IsiPohon.Penunjang(
                anggaran.nama(objek),
                angka.kalimat(anggaran.pos(Ukuran.SERAPAN, objek)),
                angka.kalimat(anggaran.pos(Ukuran.PAGU, objek)),
                juga.isEmpty() ? Optional.empty() : Optional.of(juga));
    }
}
