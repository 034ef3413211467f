package id.kinerja.layar.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.periksa.PemeriksaReviu.Kemajuan;
import id.kinerja.pekerjaan.ArsipPekerjaan;
import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.pekerjaan.PelaksanaPekerjaan;
import id.kinerja.penyimpanan.Reviu;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A check that takes long is a job: one for all who ask, found again, begun anew when it failed. */
class PemeriksaReviuTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    private static final Reviu.NaskahReviu BERKAS =
            new Reviu.NaskahReviu(1, 1, "lkjip.pdf", 10, Instant.parse("2024-02-15T03:14:00Z"));
    private static final HasilReviu HASIL =
            new HasilReviu(List.of(new HasilReviu.SatuNaskah.TakTerbaca(BERKAS, "kosong")));

    private final AtomicInteger dipanggil = new AtomicInteger();

    @Test
    void yang_lama_menjadi_satu_pekerjaan_untuk_semua_yang_bertanya_dan_hasilnya_diingat() throws InterruptedException {
        CountDownLatch lepas = new CountDownLatch(1);
        Reviu reviu = reviu("a");
        try (PelaksanaPekerjaan pelaksana = new PelaksanaPekerjaan(PELADEN.ruang(), new Random(901))) {
            PemeriksaReviu pemeriksa = pemeriksa(pelaksana, (_, _, langkah) -> {
                dipanggil.incrementAndGet();
                langkah.catat("Membaca lkjip.pdf", 0, 2);
                menunggu(lepas);
                return HASIL;
            });

            Kemajuan pertama = pemeriksa.periksa(reviu, List.of(BERKAS), "/periksa/x?naskah=1");
            Kemajuan kedua = pemeriksa.periksa(reviu, List.of(BERKAS), "/periksa/x?naskah=1");

            assertThat(pertama).isInstanceOf(Kemajuan.Berlangsung.class).isEqualTo(kedua);
            String id = ((Kemajuan.Berlangsung) pertama).pekerjaan();
            Pekerjaan p = arsip().cari(id).orElseThrow();
            assertThat(p.tugas().judul()).isEqualTo("Pemeriksaan lkjip.pdf");
            assertThat(p.keadaan()).isEqualTo(new Pekerjaan.Berjalan("Membaca lkjip.pdf", 0, 2));

            lepas.countDown();
            assertThat(selesai(id)).isEqualTo(new Pekerjaan.HalamanSelesai("/periksa/x?naskah=1"));
            assertThat(pemeriksa.periksa(reviu, List.of(BERKAS), "/")).isEqualTo(new Kemajuan.Selesai(HASIL));
            assertThat(dipanggil).hasValue(1);
        }
    }

    @Test
    void yang_gagal_disebut_oleh_pekerjaannya_dan_dimulai_lagi_bila_ditanya_lagi() throws InterruptedException {
        Reviu reviu = reviu("b");
        try (PelaksanaPekerjaan pelaksana = new PelaksanaPekerjaan(PELADEN.ruang(), new Random(902))) {
            PemeriksaReviu pemeriksa = pemeriksa(pelaksana, (_, _, _) -> {
                if (dipanggil.incrementAndGet() == 1) {
                    throw new IllegalStateException("gagal pertama kali");
                }
                return HASIL;
            });

            Kemajuan gagal = pemeriksa.periksa(reviu, List.of(BERKAS), "/");
            assertThat(gagal).isInstanceOf(Kemajuan.Berlangsung.class);
            assertThat(selesai(((Kemajuan.Berlangsung) gagal).pekerjaan())).isInstanceOf(Pekerjaan.Terganggu.class);

            assertThat(pemeriksa.periksa(reviu, List.of(BERKAS), "/")).isEqualTo(new Kemajuan.Selesai(HASIL));
        }
    }

    private static PemeriksaReviu pemeriksa(PelaksanaPekerjaan pelaksana, CaraPeriksa cara) {
        return new PemeriksaReviu(cara, pelaksana, arsip());
    }

    private static ArsipPekerjaan arsip() {
        return new ArsipPekerjaan(PELADEN.ruang());
    }

    private static Reviu reviu(String huruf) {
        return new Reviu(huruf.repeat(32), OptionalInt.empty(), BERKAS.dibuat(), List.of(BERKAS));
    }

    private static Pekerjaan.Keadaan selesai(String id) throws InterruptedException {
        Pekerjaan p = arsip().cari(id).orElseThrow();
        for (int i = 0; i < 2400 && p.masihDitunggu(); i++) {
            Thread.sleep(50);
            p = arsip().cari(id).orElseThrow();
        }
        return p.keadaan();
    }

    private static void menunggu(CountDownLatch lepas) {
        try {
            lepas.await();
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }
}
