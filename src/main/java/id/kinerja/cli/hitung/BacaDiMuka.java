package id.kinerja.cli.hitung;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Parses ahead on a thread of its own, a few batches at most, so that parsing and computing share two cores in bounded memory. */
final class BacaDiMuka implements Iterator<List<String>> {
    private static final int SEKUMPUL = 1024;
    private static final int ANTREAN = 4;

    /** A batch; the last one is {@code akhir} and may carry what went wrong. */
    private record Kumpulan(List<List<String>> baris, boolean akhir, List<RuntimeException> galat) {}

    private final BlockingQueue<Kumpulan> antrean = new ArrayBlockingQueue<>(ANTREAN);
    private Kumpulan kini = new Kumpulan(List.of(), false, List.of());
    private int posisi;

    BacaDiMuka(Iterator<CsvRecord> sumber) {
        Thread.ofPlatform().daemon().name("baca-csv").start(() -> baca(sumber));
    }

    private void baca(Iterator<CsvRecord> sumber) {
        List<List<String>> baris = new ArrayList<>(SEKUMPUL);
        try {
            try {
                while (sumber.hasNext()) {
                    baris.add(sumber.next().getFields());
                    if (baris.size() == SEKUMPUL) {
                        antrean.put(new Kumpulan(baris, false, List.of()));
                        baris = new ArrayList<>(SEKUMPUL);
                    }
                }
                antrean.put(new Kumpulan(baris, true, List.of()));
            } catch (RuntimeException galat) {
                antrean.put(new Kumpulan(baris, true, List.of(galat)));
            }
        } catch (InterruptedException berhenti) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hasNext() {
        while (posisi == kini.baris().size()) {
            if (!kini.galat().isEmpty()) {
                throw kini.galat().getFirst();
            }
            if (kini.akhir()) {
                return false;
            }
            posisi = 0;
            try {
                kini = antrean.take();
            } catch (InterruptedException berhenti) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("pembacaan dihentikan", berhenti);
            }
        }
        return true;
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return kini.baris().get(posisi++);
    }
}
