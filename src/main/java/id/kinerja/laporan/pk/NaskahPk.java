package id.kinerja.laporan.pk;

import id.kinerja.laporan.Konteks;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.perjanjian.AnggaranPk;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.List;
import java.util.Optional;

/** One version of the agreement as the data has it: its parties, its rows, its amounts. */
public record NaskahPk(Konteks k, VersiPk versi) {
    private static final int PERTAMA = 1;
    private static final int KEDUA = 2;

    public String nama() {
        return versi == VersiPk.MURNI ? "Perjanjian Kinerja" : "Perjanjian Kinerja Perubahan";
    }

    public List<BarisPk> sasaran() {
        return k.data().perjanjian().stream().filter(b -> b.versi() == versi).toList();
    }

    public List<AnggaranPk> anggaran() {
        return k.data().perjanjianAnggaran().stream()
                .filter(a -> a.versi() == versi)
                .toList();
    }

    /** Whether the data knows anything of this version. */
    public boolean ada() {
        return !sasaran().isEmpty()
                || !anggaran().isEmpty()
                || k.data().pihakPk().stream().anyMatch(p -> p.versi() == versi);
    }

    /** Who promises. */
    public Optional<Pejabat> pertama() {
        return pejabat(PERTAMA);
    }

    /** The superior to whom it is promised. */
    public Optional<Pejabat> kedua() {
        return pejabat(KEDUA);
    }

    /** The head of the region has no superior and signs alone. @dasar PermenPAN-RB 53/2014, Lampiran I */
    public boolean sendiri() {
        return pertama()
                .filter(p -> p.jabatan().equals(k.data().profil().jabatanKepalaDaerah()))
                .isPresent();
    }

    /** What the first party said of place and day. */
    public Optional<PihakPk> penandatanganan() {
        return pihak(PERTAMA);
    }

    private Optional<Pejabat> pejabat(int nomor) {
        return pihak(nomor)
                .flatMap(x -> k.data().pejabat().stream()
                        .filter(p -> p.kode().equals(x.pejabat()))
                        .findFirst());
    }

    private Optional<PihakPk> pihak(int nomor) {
        return k.data().pihakPk().stream()
                .filter(x -> x.versi() == versi && x.pihak() == nomor)
                .findFirst();
    }
}
