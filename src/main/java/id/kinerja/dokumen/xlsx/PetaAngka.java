package id.kinerja.dokumen.xlsx;

import id.kinerja.kernel.Alamat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which cells each number stands. The first one holds its value or formula, the others refer to it. */
final class PetaAngka {
    private final Map<Alamat, List<Letak>> letak = new LinkedHashMap<>();

    void catat(Alamat alamat, Letak sel) {
        letak.computeIfAbsent(alamat, _ -> new ArrayList<>()).add(sel);
    }

    boolean memuat(Alamat alamat) {
        return letak.containsKey(alamat);
    }

    Optional<Letak> pertama(Alamat alamat) {
        return semua(alamat).stream().findFirst();
    }

    /** For an operand standing alone: in the same row if it is there, else on the same sheet, else where it first stands. */
    Optional<Letak> sebaris(Alamat alamat, Letak pemakai) {
        return terdekat(alamat, pemakai, l -> l.baris() == pemakai.baris());
    }

    /** For one of many operands: in the same column if it is there, so that they make a range. */
    Optional<Letak> sekolom(Alamat alamat, Letak pemakai) {
        return terdekat(alamat, pemakai, l -> l.kolom() == pemakai.kolom());
    }

    private Optional<Letak> terdekat(Alamat alamat, Letak pemakai, java.util.function.Predicate<Letak> disukai) {
        Comparator<Letak> urutan =
                Comparator.comparing(l -> !l.lembar().equals(pemakai.lembar()) ? 2 : disukai.test(l) ? 0 : 1);
        return semua(alamat).stream().min(urutan);
    }

    private List<Letak> semua(Alamat alamat) {
        return letak.getOrDefault(alamat, List.of());
    }
}
