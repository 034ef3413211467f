package id.kinerja.cli.periksa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AntreanBerurutTest {
    @Test
    void hasil_datang_berurutan_walau_yang_pertama_selesai_terakhir() throws Exception {
        CountDownLatch keduaSelesai = new CountDownLatch(1);
        List<Callable<Integer>> tugas = List.of(
                () -> {
                    keduaSelesai.await();
                    return 1;
                },
                () -> {
                    keduaSelesai.countDown();
                    return 2;
                },
                () -> 3);
        List<Integer> hasil = new ArrayList<>();
        AntreanBerurut.jalankan(tugas.iterator(), 2, hasil::add);
        assertThat(hasil).containsExactly(1, 2, 3);
    }

    @Test
    void hanya_sedikit_tugas_diambil_sebelum_gilirannya() throws Exception {
        AtomicInteger diambil = new AtomicInteger();
        AtomicInteger diterima = new AtomicInteger();
        AtomicInteger terjauh = new AtomicInteger();
        var tugas = IntStream.range(0, 500)
                .mapToObj(i -> (Callable<Integer>) () -> i)
                .peek(_ -> terjauh.accumulateAndGet(diambil.incrementAndGet() - diterima.get(), Math::max))
                .iterator();
        AntreanBerurut.jalankan(tugas, 2, _ -> diterima.incrementAndGet());
        assertThat(diterima).hasValue(500);
        assertThat(terjauh.get())
                .as("delapan, dan satu yang sudah ditanyakan adanya")
                .isLessThanOrEqualTo(9);
    }

    @Test
    void kegagalan_sebuah_tugas_diteruskan() {
        List<Callable<Integer>> tugas = List.of(() -> {
            throw new IOException("cakram penuh");
        });
        assertThatThrownBy(() -> AntreanBerurut.jalankan(tugas.iterator(), 1, _ -> {}))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("cakram penuh");
    }

    @Test
    void kemajuan_di_layar_langsung_tampak_dan_dibersihkan_sebelum_hasil() {
        StringWriter keluar = new StringWriter();
        Kemajuan k = new Kemajuan(new PrintWriter(keluar), Kemajuan.Pembaca.LAYAR, () -> 0L);
        k.kini(1, 1);
        assertThat(keluar.toString()).isEmpty();
        k.kini(1, 3);
        k.bersihkan();
        k.bersihkan();
        assertThat(keluar.toString()).isEqualTo("\r\u001B[KMemeriksa: 1 dari 3 berkas selesai\r\u001B[K");
    }

    @Test
    void kemajuan_dalam_catatan_baru_ditulis_sesudah_satu_detik() {
        StringWriter keluar = new StringWriter();
        AtomicLong nano = new AtomicLong();
        Kemajuan k = new Kemajuan(new PrintWriter(keluar), Kemajuan.Pembaca.CATATAN, nano::get);
        nano.set(900_000_000L);
        k.kini(1, 9);
        nano.set(1_100_000_000L);
        k.kini(2, 9);
        nano.set(1_200_000_000L);
        k.kini(3, 9);
        assertThat(keluar.toString().lines()).containsExactly("Memeriksa: 2 dari 9 berkas selesai");
    }
}
