package id.kinerja.layar.unggah;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.layar.DataUji;
import id.kinerja.layar.KlienUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.ZipUnggahan;
import id.kinerja.penyimpanan.KunciData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is sent, the answer says what is wrong, and nothing is changed. */
class BerkasBurukTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    private final KlienUji klien = new KlienUji(PELADEN);

    @Test
    void bukan_zip_sama_sekali() {
        ditolak(klien.unggah("surat.zip", "ini bukan zip".getBytes(UTF_8)), "surat.zip");
    }

    @Test
    void berkas_kosong() {
        HttpResponse<String> jawab = klien.unggah("kosong.zip", new byte[0]);

        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains("kosong.zip kosong (0 bita)");
    }

    @Test
    void jalur_keluar_folder() {
        Map<String, byte[]> isi = new TreeMap<>();
        isi.put("../../etc/passwd", "x".getBytes(UTF_8));

        ditolak(klien.unggah("jahat.zip", ZipUnggahan.zipBerkas(isi)), "jahat.zip");
    }

    @Test
    void bom_zip() {
        Map<String, byte[]> isi = new TreeMap<>();
        isi.put("profil.csv", new byte[300 * 1024 * 1024]);

        ditolak(klien.unggah("bom.zip", ZipUnggahan.zipBerkas(isi)), "bom.zip");
    }

    @Test
    void zip_bersandi() {
        byte[] zip = ZipUnggahan.zip(ZipUnggahan.kecil("buruk-sandi", "1"));
        ByteBuffer bita = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 10 < zip.length; i++) {
            if (bita.getInt(i) == 0x04034b50) {
                zip[i + 6] |= 1;
            } else if (bita.getInt(i) == 0x02014b50) {
                zip[i + 8] |= 1;
            }
        }

        ditolak(klien.unggah("sandi.zip", zip), "sandi");
    }

    @Test
    void kolom_yang_salah() {
        Map<String, String> paket = ZipUnggahan.kecil("buruk-kolom", "1");
        paket.put("realisasi", "indikatr,thn,nilai\n1.1.1,2024,80\n");

        ditolak(klien.unggah("kolom.zip", ZipUnggahan.zip(paket)), "realisasi");
    }

    @Test
    void buku_kerja_dengan_rumus_memakai_hasil_terakhirnya_dan_menyebutnya() throws IOException {
        byte[] buku = klien.unduh(DataUji.SEMARANG + "/data.xlsx").body();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (XSSFWorkbook buka = new XSSFWorkbook(new ByteArrayInputStream(buku))) {
            Sheet profil = buka.getSheetAt(1);
            profil.getRow(profil.getLastRowNum()).getCell(1).setCellFormula("\"Dinas \"&\"Sosial\"");
            buka.getCreationHelper().createFormulaEvaluator().evaluateAll();
            buka.write(keluar);
        }

        assertThat(klien.unggah("rumus.xlsx", keluar.toByteArray()).body()).contains("rumus");
    }

    @Test
    void dokumen_lain_yang_diberi_akhiran_xlsx() {
        ditolak(klien.unggah("palsu.xlsx", "%PDF-1.7 bukan buku kerja".getBytes(UTF_8)), "palsu.xlsx");
    }

    @Test
    void seratus_ribu_baris_terbaca_dan_diterapkan() throws InterruptedException {
        Map<String, String> paket = ZipUnggahan.kecil("buruk-besar", "1");
        StringBuilder hukum = new StringBuilder("kode,nama,perihal,sumber\n");
        for (int i = 0; i < 100_000; i++) {
            hukum.append('L').append(i).append(",Peraturan Nomor ").append(i).append(",Perihal,JDIH\n");
        }
        paket.put("landasan_hukum", hukum.toString());

        HttpResponse<String> pratinjau = klien.unggah("besar.zip", ZipUnggahan.zip(paket));
        assertThat(pratinjau.body()).contains("100.006 baris baru");
        assertThat(pratinjau.body().length()).as("halaman tetap ringan").isLessThan(100_000);

        klien.isi("/unggah", pratinjau.uri().getPath() + "/terapkan", Map.of("dasar", "0"));
        KunciData kunci = new KunciData("kota-uji", "buruk-besar", 2024);
        for (int i = 0; i < 120 && PELADEN.arsip().versi(kunci) == 0; i++) {
            Thread.sleep(1000);
        }
        assertThat(PELADEN.arsip().riwayat(kunci).getFirst().baris()).isEqualTo(100_006);
    }

    @Test
    void dari_lima_puluh_ribu_kesalahan_sepuluh_ribu_tampil_berhalaman() {
        Map<String, String> paket = ZipUnggahan.kecil("buruk-banyak", "1");
        StringBuilder target = new StringBuilder(paket.get("target"));
        for (int i = 0; i < 50_000; i++) {
            target.append("tidak.ada.").append(i).append(",2024,renja,1,ya,Renja\n");
        }
        paket.put("target", target.toString());

        HttpResponse<String> jawab = klien.unggah("banyak.zip", ZipUnggahan.zip(paket));

        assertThat(jawab.body()).contains("Ada 10.001 kesalahan pada banyak.zip", "Halaman 1 dari 101");
        assertThat(klien.ambil(jawab.uri().getPath() + "?halaman=2").body()).contains("id=\"m101\"");
    }

    @Test
    void unggahan_tanpa_ukuran_yang_melebihi_batas_juga_dijawab_413() {
        byte[] badan = KlienUji.badan(klien.token("/unggah"), "raksasa.zip", new byte[25 * 1024 * 1024]);

        HttpResponse<String> jawab = klien.kirim(HttpRequest.newBuilder(klien.alamat("/unggah"))
                .header("Content-Type", KlienUji.JENIS_ISI)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(badan))));

        assertThat(jawab.statusCode()).isEqualTo(413);
        assertThat(jawab.body()).contains("Berkas melebihi 20 MB");
    }

    @Test
    void dua_puluh_lima_megabita_dijawab_413_dengan_yang_harus_dilakukan() {
        HttpResponse<String> jawab = klien.unggah("raksasa.zip", new byte[25 * 1024 * 1024]);

        assertThat(jawab.statusCode()).isEqualTo(413);
        assertThat(jawab.body()).contains("Berkas melebihi 20 MB", "Tidak ada data yang diubah");
    }

    private static void ditolak(HttpResponse<String> jawab, String menyebut) {
        assertThat(jawab.statusCode()).isEqualTo(200);
        assertThat(jawab.body())
                .contains("Belum ada data yang diubah", menyebut)
                .doesNotContain(">Terapkan<", "berkas-unggahan", "/tmp/");
    }
}
