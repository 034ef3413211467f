package id.kinerja.pekerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.basisdata.BasisDataUji;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.penyimpanan.KunciData;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to work that outlives the page that began it. */
@Timeout(60)
class PelaksanaPekerjaanTest {
    @RegisterExtension
    static final BasisDataUji BASIS_DATA = new BasisDataUji();

    private static final KunciData JAMBI = new KunciData("kota-jambi", "dinsos", 2023);
    private static final KunciData SEMARANG = new KunciData("kota-semarang", "dinsos", 2023);

    private PelaksanaPekerjaan pelaksana;
    private ArsipPekerjaan arsip;

    @BeforeEach
    void mulai() {
        pelaksana = baru();
        arsip = new ArsipPekerjaan(ruang());
    }

    @AfterEach
    void berhenti() {
        pelaksana.close();
    }

    @Test
    void hasil_yang_selesai_dapat_diunduh_dengan_nama_dan_jenisnya() {
        String id = pelaksana.mulai(tugas(JAMBI, "pdf"), _ -> berkas("isi"));

        assertThat(menunggu(id).keadaan()).isEqualTo(new Pekerjaan.BerkasSelesai("lkjip.pdf", "application/pdf", 3));
        assertThat(arsip.berkas(id).orElseThrow().bita()).isEqualTo("isi".getBytes(StandardCharsets.UTF_8));
        assertThat(id).matches("[0-9a-f]{32}");
    }

    @Test
    void hasil_dapat_berupa_halaman() {
        String id = pelaksana.mulai(tugas(JAMBI, "impor"), _ -> new HasilKerja.Halaman("/kota-jambi/dinsos/2023"));

        assertThat(menunggu(id).keadaan()).isEqualTo(new Pekerjaan.HalamanSelesai("/kota-jambi/dinsos/2023"));
    }

    @Test
    void langkahnya_terlihat_selama_berjalan() throws InterruptedException {
        CountDownLatch dicatat = new CountDownLatch(1);
        CountDownLatch lanjut = new CountDownLatch(1);
        String id = pelaksana.mulai(tugas(JAMBI, "langkah"), langkah -> {
            langkah.catat("Menyusun isi", 1, 3);
            dicatat.countDown();
            tunggu(lanjut);
            return berkas("isi");
        });

        tunggu(dicatat);
        assertThat(arsip.cari(id).orElseThrow().keadaan()).isEqualTo(new Pekerjaan.Berjalan("Menyusun isi", 1, 3));
        lanjut.countDown();
        menunggu(id);
    }

    @Test
    void yang_ditolak_menyebut_sebabnya() {
        String id = pelaksana.mulai(tugas(JAMBI, "tolak"), _ -> {
            throw new KerjaDitolak("Narasi merujuk angka yang tidak ada.");
        });

        assertThat(menunggu(id).keadaan()).isEqualTo(new Pekerjaan.Ditolak("Narasi merujuk angka yang tidak ada."));
    }

    @Test
    void yang_terganggu_hanya_menyebut_kode_kejadian() {
        String id = pelaksana.mulai(tugas(JAMBI, "ganggu"), _ -> {
            throw new IllegalStateException("sandi basis data: rahasia");
        });

        assertThat(menunggu(id).keadaan())
                .isInstanceOfSatisfying(
                        Pekerjaan.Terganggu.class, t -> assertThat(t.kejadian()).matches("K-[2-9A-Z]{5}"));
    }

    @Test
    void pekerjaan_sama_dari_data_sama_dikerjakan_satu_kali() {
        AtomicInteger kali = new AtomicInteger();
        Kerja kerja = _ -> berkas("isi " + kali.incrementAndGet());
        String pertama = pelaksana.mulai(tugas(JAMBI, "lkjip.pdf versi 7"), kerja);
        menunggu(pertama);

        assertThat(pelaksana.mulai(tugas(JAMBI, "lkjip.pdf versi 7"), kerja)).isEqualTo(pertama);
        assertThat(kali).hasValue(1);
        assertThat(pelaksana.mulai(tugas(JAMBI, "lkjip.pdf versi 8"), kerja)).isNotEqualTo(pertama);
        assertThat(pelaksana.mulai(tugas(SEMARANG, "lkjip.pdf versi 7"), kerja)).isNotEqualTo(pertama);
    }

    @Test
    void yang_gagal_boleh_diulangi() {
        String gagal = pelaksana.mulai(tugas(JAMBI, "ulang"), _ -> {
            throw new KerjaDitolak("Belum bisa.");
        });
        menunggu(gagal);

        assertThat(pelaksana.mulai(tugas(JAMBI, "ulang"), _ -> berkas("isi"))).isNotEqualTo(gagal);
    }

    @Test
    void proses_yang_mati_meninggalkan_pekerjaan_terhenti() throws SQLException {
        CountDownLatch lanjut = new CountDownLatch(1);
        String id = pelaksana.mulai(tugas(JAMBI, "mati"), _ -> {
            tunggu(lanjut);
            return berkas("isi");
        });
        BASIS_DATA.sebagaiPemilik(
                "update kinerja.pekerjaan set denyut = now() - interval '1 minute' where pekerjaan_id = '" + id + "'");

        assertThat(arsip.cari(id).orElseThrow().keadaan()).isEqualTo(new Pekerjaan.Terhenti());
        lanjut.countDown();
    }

    @Test
    void program_yang_berhenti_mengatakannya() {
        PelaksanaPekerjaan lain = baru();
        String id = lain.mulai(tugas(JAMBI, "berhenti"), _ -> {
            tunggu(new CountDownLatch(1));
            return berkas("isi");
        });
        lain.close();

        assertThat(arsip.cari(id).orElseThrow().keadaan()).isEqualTo(new Pekerjaan.Terhenti());
    }

    @Test
    void dua_pekerjaan_berjalan_bersamaan_yang_lain_menunggu_giliran() throws InterruptedException {
        CountDownLatch berjalan = new CountDownLatch(2);
        CountDownLatch lanjut = new CountDownLatch(1);
        List<String> id = IntStream.range(0, 3)
                .mapToObj(i -> pelaksana.mulai(tugas(JAMBI, "antre " + i), _ -> {
                    berjalan.countDown();
                    tunggu(lanjut);
                    return berkas("isi");
                }))
                .toList();

        tunggu(berjalan);
        assertThat(arsip.cari(id.getLast()).orElseThrow().keadaan()).isEqualTo(new Pekerjaan.Antre());
        lanjut.countDown();
        id.forEach(this::menunggu);
    }

    @Test
    void perangkat_daerah_lain_tidak_melihatnya_di_daftar() {
        String id = pelaksana.mulai(tugas(JAMBI, "daftar"), _ -> berkas("isi"));

        assertThat(arsip.terbaru(JAMBI)).extracting(Pekerjaan::id).contains(id);
        assertThat(arsip.terbaru(SEMARANG)).extracting(Pekerjaan::id).doesNotContain(id);
    }

    @Test
    void tanpa_penyewa_hanya_terlihat_oleh_yang_tahu_alamatnya() throws SQLException {
        String id =
                pelaksana.mulai(new Tugas(Optional.empty(), "baca", "Membaca unggahan", "/unggah"), _ -> berkas("isi"));

        assertThat(menunggu(id).tugas().data()).isEmpty();
        Integer terlihat = ruang().tanpaPenyewa(sql -> sql.perintah("select count(*) from pekerjaan")
                .query(Integer.class)
                .single());
        assertThat(terlihat).isZero();
        assertThat(arsip.cari("0".repeat(32))).isEmpty();
        assertThat(arsip.cari("' or true --")).isEmpty();
    }

    @Test
    void yang_berumur_sehari_dibuang() throws SQLException {
        String id = pelaksana.mulai(tugas(JAMBI, "tua"), _ -> berkas("isi"));
        menunggu(id);
        BASIS_DATA.sebagaiPemilik(
                "update kinerja.pekerjaan set dibuat = now() - interval '25 hours' where pekerjaan_id = '" + id + "'");
        menunggu(pelaksana.mulai(tugas(SEMARANG, "baru"), _ -> berkas("isi")));

        assertThat(arsip.cari(id)).isEmpty();
        assertThat(arsip.berkas(id)).isEmpty();
    }

    private Pekerjaan menunggu(String id) {
        for (int i = 0; i < 500; i++) {
            Pekerjaan p = arsip.cari(id).orElseThrow();
            if (!p.masihDitunggu()) {
                return p;
            }
            tidur();
        }
        throw new AssertionError("belum selesai: " + arsip.cari(id));
    }

    private static void tidur() {
        try {
            Thread.sleep(Duration.ofMillis(40));
        } catch (InterruptedException galat) {
            throw new IllegalStateException(galat);
        }
    }

    private static void tunggu(CountDownLatch pintu) {
        try {
            assertThat(pintu.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(galat);
        }
    }

    private static Tugas tugas(KunciData data, String sidik) {
        return new Tugas(Optional.of(data), sidik, "LKjIP 2023, PDF", "/" + data.jalur() + "/laporan");
    }

    private static HasilKerja berkas(String isi) {
        return new HasilKerja.Berkas(
                "lkjip.pdf", "application/pdf", IsiBerkas.dari(isi.getBytes(StandardCharsets.UTF_8)));
    }

    private static PelaksanaPekerjaan baru() {
        return new PelaksanaPekerjaan(ruang(), new SecureRandom());
    }

    private static RuangPenyewa ruang() {
        return new RuangPenyewa(BASIS_DATA.basisData().sumber());
    }
}
