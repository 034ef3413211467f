import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for pages at a steady rate and tells how long the answers took, counted from the moment each request was due, so that a slow
 * answer also counts for those that had to wait behind it. Usage: PORT RATE SECONDS FILE-WITH-PATHS
 */
public final class BebanTetap {
    private static final int SAMBUNGAN = 32;

    private BebanTetap() {}

    public static void main(String[] argumen) throws Exception {
        int port = Integer.parseInt(argumen[0]);
        int laju = Integer.parseInt(argumen[1]);
        int banyak = laju * Integer.parseInt(argumen[2]);
        List<String> jalur = Files.readAllLines(Path.of(argumen[3]));
        ConcurrentLinkedQueue<Long> nano = new ConcurrentLinkedQueue<>();
        AtomicInteger giliran = new AtomicInteger();
        AtomicInteger gagal = new AtomicInteger();
        long mulai = System.nanoTime() + 200_000_000L;
        Thread[] pekerja = new Thread[SAMBUNGAN];
        for (int i = 0; i < SAMBUNGAN; i++) {
            pekerja[i] = Thread.ofPlatform().start(() -> {
                try (Socket sambungan = new Socket("127.0.0.1", port)) {
                    sambungan.setTcpNoDelay(true);
                    InputStream masuk = new BufferedInputStream(sambungan.getInputStream(), 1 << 16);
                    for (int n = giliran.getAndIncrement(); n < banyak; n = giliran.getAndIncrement()) {
                        long saat = mulai + n * 1_000_000_000L / laju;
                        long tunggu = saat - System.nanoTime();
                        if (tunggu > 0) {
                            Thread.sleep(tunggu / 1_000_000, (int) (tunggu % 1_000_000));
                        }
                        String minta = "GET " + jalur.get(n % jalur.size()) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
                        sambungan.getOutputStream().write(minta.getBytes(StandardCharsets.US_ASCII));
                        if (!jawaban(masuk)) {
                            gagal.incrementAndGet();
                        }
                        nano.add(System.nanoTime() - saat);
                    }
                } catch (IOException | InterruptedException galat) {
                    gagal.incrementAndGet();
                }
            });
        }
        for (Thread p : pekerja) {
            p.join();
        }
        long[] urut = nano.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(urut);
        System.out.printf(
                "%d permintaan, %d gagal; p50 %.1f ms, p99 %.1f ms, p99,9 %.1f ms, terlama %.1f ms%n",
                urut.length, gagal.get(), mili(urut, 0.5), mili(urut, 0.99), mili(urut, 0.999), urut[urut.length - 1] / 1e6);
    }

    private static double mili(long[] urut, double bagian) {
        return urut[(int) Math.min(urut.length - 1, Math.ceil(urut.length * bagian) - 1)] / 1e6;
    }

    private static boolean jawaban(InputStream masuk) throws IOException {
        String status = baris(masuk);
        int panjang = -1;
        for (String b = baris(masuk); !b.isEmpty(); b = baris(masuk)) {
            if (b.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                panjang = Integer.parseInt(b.substring(15).strip());
            }
        }
        if (panjang < 0) {
            throw new IOException("jawaban tanpa panjang");
        }
        masuk.skipNBytes(panjang);
        return status.contains(" 200");
    }

    private static String baris(InputStream masuk) throws IOException {
        StringBuilder hasil = new StringBuilder();
        for (int b = masuk.read(); b != '\n'; b = masuk.read()) {
            if (b < 0) {
                throw new IOException("sambungan terputus");
            }
            if (b != '\r') {
                hasil.append((char) b);
            }
        }
        return hasil.toString();
    }
}
