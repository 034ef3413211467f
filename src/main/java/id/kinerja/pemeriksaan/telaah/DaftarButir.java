package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of a list that follow the line which announces it.
 *
 * @param butir numbered 1, 2, 3 … or lettered in order
 */
public record DaftarButir(BarisNaskah pengantar, List<Penanda> butir) {
    private static final int SELA_TERJAUH = 6;
    private static final int TERPANJANG = 1200;

    public DaftarButir {
        butir = List.copyOf(butir);
    }

    /** The list that opens right below this line; empty when no numbered item follows. */
    public static Optional<DaftarButir> sesudah(List<BarisNaskah> baris, int pengantar) {
        List<Penanda> butir = new ArrayList<>();
        int sela = 0;
        for (int i = pengantar + 1; i < baris.size() && sela <= SELA_TERJAUH; i++) {
            BarisNaskah b = baris.get(i);
            boolean babLain = b.bab() != baris.get(pengantar).bab()
                    || b.zona() != baris.get(pengantar).zona();
            boolean bagianLain = b.judul()
                    && !butir.isEmpty()
                    && Penanda.baca(b.teks())
                            .filter(p -> p.ragam() == butir.getLast().ragam())
                            .isEmpty();
            if (babLain || bagianLain || b.teks().length() > TERPANJANG) {
                break;
            }
            Optional<Penanda> p = Penanda.baca(b.teks());
            if (p.isPresent() && (butir.isEmpty() ? p.get().nilai() == 1 : lanjut(butir.getLast(), p.get()))) {
                butir.add(p.get());
                sela = 0;
            } else if (butir.isEmpty()) {
                return Optional.empty();
            } else {
                sela++;
            }
        }
        return butir.isEmpty() ? Optional.empty() : Optional.of(new DaftarButir(baris.get(pengantar), butir));
    }

    private static boolean lanjut(Penanda lalu, Penanda p) {
        return lalu.ragam() == p.ragam() && lalu.nilai() + 1 == p.nilai();
    }
}
