package id.kinerja.layar.unggah;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Upload as a browser without JavaScript does it: read, preview, apply, all or nothing. */
class UnggahTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    private final KlienUji klien = new KlienUji(PELADEN);

    @Test
    void paket_baru_dipratinjau_diterapkan_dan_tampil() {
        HttpResponse<String> pratinjau =
                klien.unggah("baru.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-baru", "80")));

        assertThat(pratinjau.statusCode()).isEqualTo(200);
        assertThat(pratinjau.body()).contains("Pratinjau Dinas unggah-baru 2024", "tidak ada data tersimpan");
        assertThat(PELADEN.arsip().versi(kunci("unggah-baru"))).isZero();

        HttpResponse<String> sesudah = terapkan(pratinjau, 0);

        assertThat(sesudah.uri().getPath()).isEqualTo("/kota-uji/unggah-baru/2024/riwayat");
        assertThat(sesudah.body()).contains("Data diterapkan sebagai versi 1", "baru.zip");
        assertThat(PELADEN.arsip().versi(kunci("unggah-baru"))).isOne();
    }

    @Test
    void sel_yang_berubah_tampil_dengan_kedua_nilainya_dan_akibatnya_pada_capaian() {
        terapkan(klien.unggah("a.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-beda", "45"))), 0);

        HttpResponse<String> pratinjau = klien.unggah("b.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-beda", "81")));

        assertThat(pratinjau.body()).contains("<del>45</del>", "<ins>81</ins>", "50,00", "90,00");
        assertThat(pratinjau.body()).contains("href=\"/kota-uji/unggah-beda/2024/angka/capaian:1.1.1");
    }

    @Test
    void berkas_yang_sama_tidak_menawarkan_penerapan() {
        byte[] isi = ZipUnggahan.zip(ZipUnggahan.kecil("unggah-sama", "80"));
        terapkan(klien.unggah("a.zip", isi), 0);

        String halaman = klien.unggah("a.zip", isi).body();

        assertThat(halaman).contains("sama dengan data tersimpan (versi 1)").doesNotContain(">Terapkan<");
    }

    @Test
    void penerapan_atas_versi_yang_sudah_diganti_ditolak_dan_dibandingkan_lagi() {
        terapkan(klien.unggah("a.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-rebut", "10"))), 0);
        HttpResponse<String> lambat =
                klien.unggah("lambat.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-rebut", "20")));
        terapkan(klien.unggah("cepat.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-rebut", "30"))), 1);

        HttpResponse<String> jawab = terapkan(lambat, 1);

        assertThat(jawab.body()).contains("Data sudah berubah", "saat itu versi 1, sekarang versi 2", "<del>30</del>");
        assertThat(PELADEN.arsip().versi(kunci("unggah-rebut"))).isEqualTo(2);
    }

    @Test
    void menekan_terapkan_dua_kali_menghasilkan_satu_versi() {
        HttpResponse<String> pratinjau =
                klien.unggah("a.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-ganda", "10")));
        terapkan(pratinjau, 0);
        terapkan(pratinjau, 0);

        assertThat(PELADEN.arsip().versi(kunci("unggah-ganda"))).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {DataUji.SEMARANG, DataUji.JAMBI, DataUji.TANJABBAR})
    void unduhan_yang_diunggah_kembali_sama_dengan_data_tersimpan(String jalur) {
        HttpResponse<byte[]> zip = klien.unduh(jalur + "/data.zip");

        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(klien.unggah("data.zip", zip.body()).body()).contains("sama dengan data tersimpan (versi 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {DataUji.SEMARANG, DataUji.JAMBI, DataUji.TANJABBAR})
    void buku_kerja_yang_diunggah_kembali_sama_dengan_data_tersimpan(String jalur) {
        HttpResponse<byte[]> xlsx = klien.unduh(jalur + "/data.xlsx");

        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(klien.unggah("data.xlsx", xlsx.body()).body()).contains("sama dengan data tersimpan (versi 1)");
    }

    @Test
    void masalah_menyebut_tempat_isi_dan_yang_seharusnya_dan_dapat_diunduh() {
        Map<String, String> paket = ZipUnggahan.kecil("unggah-salah", "80");
        paket.put(
                "target",
                "indikator,tahun,dokumen,target,berlaku,sumber\n1.1.1,2024,renstra,=cmd|'/c calc',ya,Renstra\n");

        HttpResponse<String> halaman = klien.unggah("salah.zip", ZipUnggahan.zip(paket));

        assertThat(halaman.body()).contains("kesalahan pada salah.zip", "href=\"#m1\"", "id=\"m1\"", "=cmd|");
        assertThat(halaman.body()).contains("Belum ada data yang diubah").doesNotContain(">Terapkan<");
        String csv =
                new String(klien.unduh(halaman.uri().getPath() + "/masalah.csv").body(), UTF_8);
        assertThat(csv).startsWith("tingkat,kode,tabel").contains("'=cmd|").doesNotContain(",=cmd");
        assertThat(PELADEN.arsip().perangkat("kota-uji", "unggah-salah")).isEmpty();
    }

    @Test
    void pemerintah_lain_dengan_kode_yang_sama_disebut_di_pratinjau() {
        terapkan(klien.unggah("a.zip", ZipUnggahan.zip(ZipUnggahan.kecil("unggah-kode", "10"))), 0);
        Map<String, String> lain = ZipUnggahan.kecil("unggah-kode", "10");
        lain.compute("profil", (_, isi) -> String.valueOf(isi).replace("Pemerintah Kota Uji", "Pemerintah Kota Lain"));

        assertThat(klien.unggah("b.zip", ZipUnggahan.zip(lain)).body())
                .contains("sudah dipakai Dinas unggah-kode, Pemerintah Kota Uji");
    }

    @Test
    void tanpa_berkas_formulir_menyebut_apa_yang_kurang() {
        HttpResponse<String> jawab = klien.unggah("", new byte[0]);

        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains("Pilih berkas paket data", "href=\"#paket\"");
    }

    @Test
    void unggahan_yang_tidak_ada_menjawab_404_dengan_sebabnya() {
        HttpResponse<String> jawab = klien.ambil("/unggah/" + "0".repeat(32));

        assertThat(jawab.statusCode()).isEqualTo(404);
        assertThat(jawab.body()).contains("Unggahan ini tidak ada");
    }

    private HttpResponse<String> terapkan(HttpResponse<String> pratinjau, int dasar) {
        String jalur = pratinjau.uri().getPath();
        return klien.isi("/unggah", jalur + "/terapkan", Map.of("dasar", Integer.toString(dasar)));
    }

    private static KunciData kunci(String opd) {
        return new KunciData("kota-uji", opd, 2024);
    }
}
