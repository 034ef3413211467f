package id.kinerja.cli.periksa;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs tasks side by side and hands their results on in order. Only a few are ahead of their turn, so that memory stays small. */
final class AntreanBerurut {
    private static final int DI_MUKA = 4;

    private AntreanBerurut() {}

    /** A task is taken from {@code tugas} in this thread, and only when it is about to run. */
    static <T> void jalankan(Iterator<Callable<T>> tugas, int pekerja, Consumer<T> terima)
            throws ExecutionException, InterruptedException {
        ExecutorService kolam = Executors.newFixedThreadPool(
                pekerja, r -> Thread.ofPlatform().daemon().name("periksa").unstarted(r));
        try {
            Deque<Future<T>> antrean = new ArrayDeque<>();
            while (tugas.hasNext() || !antrean.isEmpty()) {
                while (tugas.hasNext() && antrean.size() < pekerja * DI_MUKA) {
                    antrean.add(kolam.submit(tugas.next()));
                }
                terima.accept(antrean.remove().get());
            }
        } finally {
            kolam.shutdownNow();
        }
    }
}
