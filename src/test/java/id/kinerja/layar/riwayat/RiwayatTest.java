package id.kinerja.layar.riwayat;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.layar.DataUji;
import id.kinerja.layar.KlienUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.ZipUnggahan;
import id.kinerja.penyimpanan.KunciData;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every import can be undone, with a reason, and nothing is lost by it. */
class RiwayatTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    private final KlienUji klien = new KlienUji(PELADEN);

    @Test
    void impor_pertama_dibatalkan_tahun_menjadi_kosong_dan_dapat_dikembalikan() {
        String jalur = impor("riwayat-kosong", "10", 0);

        HttpResponse<String> kosong = kembalikan(jalur, 0, "salah unggah", 1);

        assertThat(kosong.body()).contains("Impor dibatalkan", "kini kosong", "salah unggah");
        assertThat(klien.ambil(jalur + "/data.zip").statusCode()).isEqualTo(404);
        assertThat(klien.ambil(jalur + "/riwayat").statusCode()).isEqualTo(200);

        HttpResponse<String> kembali = kembalikan(jalur, 1, "ternyata benar", 2);

        assertThat(kembali.body()).contains("berlaku kembali sebagai versi 3", "Isi versi 1 dikembalikan");
        assertThat(klien.unduh(jalur + "/data.zip").body())
                .isEqualTo(klien.unduh(jalur + "/data.zip?versi=1").body());
    }

    @Test
    void halaman_versi_menyebut_sel_yang_berubah_dengan_kedua_nilainya() {
        String jalur = impor("riwayat-beda", "45", 0);
        impor("riwayat-beda", "81", 1);

        assertThat(klien.ambil(jalur + "/riwayat/2").body())
                .contains("<del>45</del>", "<ins>81</ins>", "50,00", "90,00", "versi 1");
        assertThat(klien.ambil(jalur + "/riwayat/1").body()).contains("Versi 1");
        assertThat(klien.ambil(jalur + "/riwayat/9").statusCode()).isEqualTo(404);
    }

    @Test
    void tanpa_alasan_tidak_ada_yang_dikembalikan() {
        String jalur = impor("riwayat-alasan", "45", 0);

        HttpResponse<String> jawab = kembalikan(jalur, 0, "  ", 1);

        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains("Isi alasan");
        assertThat(PELADEN.arsip().versi(new KunciData("kota-uji", "riwayat-alasan", 2024)))
                .isOne();
    }

    @Test
    void pengembalian_atas_versi_yang_sudah_diganti_ditolak() {
        String jalur = impor("riwayat-rebut", "45", 0);
        impor("riwayat-rebut", "81", 1);

        HttpResponse<String> jawab = kembalikan(jalur, 0, "terlambat", 1);

        assertThat(jawab.body()).contains("Data sudah berubah", "saat itu versi 1, sekarang versi 2");
        assertThat(PELADEN.arsip().versi(new KunciData("kota-uji", "riwayat-rebut", 2024)))
                .isEqualTo(2);
    }

    @Test
    void tahun_yang_dikosongkan_masih_punya_riwayat() {
        assertThat(klien.ambil(DataUji.KOSONG + "/riwayat").body()).contains("kosong: impornya dibatalkan");
    }

    private String impor(String opd, String realisasi, int dasar) {
        HttpResponse<String> pratinjau = klien.unggah("r.zip", ZipUnggahan.zip(ZipUnggahan.kecil(opd, realisasi)));
        klien.isi("/unggah", pratinjau.uri().getPath() + "/terapkan", Map.of("dasar", Integer.toString(dasar)));
        return "/kota-uji/" + opd + "/2024";
    }

    private HttpResponse<String> kembalikan(String jalur, int tujuan, String alasan, int dasar) {
        String halaman = jalur + "/riwayat/" + tujuan + "/kembalikan";
        return klien.isi(halaman, halaman, Map.of("alasan", alasan, "dasar", Integer.toString(dasar)));
    }
}
