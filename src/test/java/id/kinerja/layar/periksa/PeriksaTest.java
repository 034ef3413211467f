package id.kinerja.layar.periksa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.layar.KlienUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.ZipUnggahan;
import id.kinerja.pemeriksaan.SalinanNaskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A review as a browser without JavaScript does it: send, read, decide, take along, compare. */
class PeriksaTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    private static final Pattern KARTU = Pattern.compile("<article class=\"k-temuan[^>]* id=\"(T\\d+)\"");
    private static final Pattern SIDIK = Pattern.compile("name=\"temuan\" value=\"([0-9a-f]{24})\"");
    private static final Pattern TINDAKAN = Pattern.compile("action=\"(/periksa/[0-9a-f]{32}/putusan[^\"]*)\"");

    private final KlienUji klien = new KlienUji(PELADEN);

    @Test
    void temuan_tampil_di_samping_tempatnya_dan_saling_bertaut() {
        HttpResponse<String> hasil = periksa("lkjip.txt", NaskahUji.salah());

        assertThat(hasil.statusCode()).isEqualTo(200);
        assertThat(hasil.uri().getPath()).matches("/periksa/[0-9a-f]{32}");
        assertThat(hasil.body())
                .contains("1 tabel ditemukan, 1 dibaca", "angka diperiksa", "2 kesalahan")
                .contains("id=\"s-T1\" href=\"#T1\">99,81<", "id=\"T1\"", "href=\"#s-T1\"")
                .contains("<del>99,81</del>", "<strong>73,67</strong>", "28.178.000");
    }

    @Test
    void formulir_menyebut_apa_yang_kurang() {
        HttpResponse<String> tanpa = klien.kirimBerkas(
                "/periksa", "/periksa", "naskah", Map.of("", new byte[0]), Map.of("tahun", "dua ribu"));
        assertThat(tanpa.statusCode()).isEqualTo(400);
        assertThat(tanpa.body())
                .contains("Pilih dokumen yang akan diperiksa", "href=\"#naskah\"", "empat angka", "value=\"dua ribu\"");

        HttpResponse<String> kosong = periksa("kosong.docx", new byte[0]);
        assertThat(kosong.statusCode()).isEqualTo(400);
        assertThat(kosong.body()).contains("kosong.docx kosong (0 bita)");

        Map<String, byte[]> banyak = new TreeMap<>();
        for (int i = 0; i < 11; i++) {
            banyak.put("naskah-" + i + ".txt", NaskahUji.salah());
        }
        assertThat(klien.kirimBerkas("/periksa", "/periksa", "naskah", banyak, Map.of())
                        .body())
                .contains("paling banyak 10 dokumen; yang dipilih 11");
    }

    @Test
    void yang_tidak_terbaca_disebut_sebabnya_dan_yang_lain_tetap_diperiksa() {
        assertThat(periksa("pindaian.pdf", NaskahUji.pindaian()).body())
                .contains("Dokumen ini tidak dapat dibaca", "OCR");
        assertThat(periksa("<b>jahat.docx", "bukan zip \u0000\u0001\u0002".getBytes(UTF_8))
                        .body())
                .contains("tidak dapat dibaca", "&lt;b&gt;jahat")
                .doesNotContain("<b>jahat");
        Map<String, byte[]> bom = new TreeMap<>();
        bom.put("word/document.xml", new byte[300 * 1024 * 1024]);
        assertThat(selesai(periksa("bom.docx", ZipUnggahan.zipBerkas(bom))).body())
                .contains("Dokumen ini tidak dapat dibaca");

        Map<String, byte[]> berkas = new LinkedHashMap<>();
        berkas.put("lkjip.txt", NaskahUji.salah());
        berkas.put("pk-pindaian.pdf", NaskahUji.pindaian());
        HttpResponse<String> bersama =
                selesai(klien.kirimBerkas("/periksa", "/periksa", "naskah", berkas, Map.of("tahun", "2023")));
        assertThat(bersama.body())
                .contains("lkjip.txt (2 kesalahan", "pk-pindaian.pdf (tidak terbaca)", "tahun laporan 2023");
        assertThat(klien.ambil(bersama.uri().getPath() + "?naskah=2").body()).contains("OCR");
        assertThat(klien.ambil(bersama.uri().getPath() + "?naskah=3").statusCode())
                .isEqualTo(404);
        assertThat(klien.ambil(bersama.uri().getPath() + "/daftar?naskah=2").statusCode())
                .isEqualTo(404);
        assertThat(klien.ambil(bersama.uri().getPath() + "/temuan.json").body())
                .startsWith("[{\"dokumen\":\"lkjip.txt\"")
                .contains("\"dokumen\":\"pk-pindaian.pdf\"", "\"galat\":\"");
    }

    @Test
    void pindaian_dapat_diganti_dengan_versi_yang_terbaca() {
        String jalur = periksa("pindaian.pdf", NaskahUji.pindaian()).uri().getPath();

        HttpResponse<String> banding = selesai(klien.kirimBerkas(
                jalur + "/banding?naskah=1",
                jalur + "/banding?naskah=1",
                "berkas",
                Map.of("lkjip.txt", NaskahUji.salah()),
                Map.of()));

        assertThat(banding.body()).contains("Versi sebelumnya tidak dapat dibaca", "OCR");
        assertThat(klien.ambil(jalur).body()).contains("<del>99,81</del>");
    }

    @Test
    void tanpa_kesalahan_disebut_demikian() {
        assertThat(periksa("benar.txt", NaskahUji.benar()).body())
                .contains("Dari yang dapat diuji tidak ditemukan kesalahan")
                .doesNotContain("<article");
        assertThat(periksa("surat.txt", "Dengan hormat.\n".getBytes(UTF_8)).body())
                .contains("Tidak ada angka yang dapat diuji");
    }

    @Test
    void isi_dokumen_tidak_pernah_menjadi_markah() {
        String jahat = NaskahUji.SALAH.replace("Rehabilitasi sosial", "<script>alert(1)</script>\"'><img src=x>");

        assertThat(periksa("a.txt", jahat.getBytes(UTF_8)).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x>");
    }

    @Test
    void putusan_dan_tanggapan_tersimpan_dengan_waktunya_dan_yang_terakhir_berlaku() {
        HttpResponse<String> awal = periksa("lkjip.txt", NaskahUji.salah());
        String jalur = awal.uri().getPath();

        HttpResponse<String> tanpaAlasan = putuskan(awal, 0, "ABAIKAN", "  ");
        assertThat(tanpaAlasan.statusCode()).isEqualTo(400);
        assertThat(tanpaAlasan.body()).contains("Tulis alasan mengabaikan");

        HttpResponse<String> abai = putuskan(awal, 0, "ABAIKAN", "sudah disepakati <b>tim</b>");
        assertThat(abai.statusCode()).isEqualTo(200);
        assertThat(abai.body()).contains("Diabaikan: sudah disepakati &lt;b&gt;tim&lt;/b&gt;. (", "1 sudah diputuskan");
        putuskan(awal, 0, "BATALKAN", "");
        assertThat(klien.ambil(jalur).body()).contains("0 sudah diputuskan").doesNotContain("Diabaikan: ");
        putuskan(awal, 0, "TERIMA", "");
        HttpResponse<String> jawab = putuskan(awal, 0, "TANGGAPI", "Akan diperbaiki");
        assertThat(jawab.body()).contains("Diterima. (", "Akan diperbaiki. (");

        assertThat(kartu(klien.ambil(jalur + "?naskah=1&putusan=belum").body())).containsExactly("T2");
        assertThat(kartu(klien.ambil(jalur + "?naskah=1&putusan=ditanggapi").body()))
                .containsExactly("T1");
        assertThat(klien.ambil(jalur + "/daftar?naskah=1").body())
                .contains("Diterima. (", "Tanggapan: Akan diperbaiki.");
    }

    @Test
    void saringan_menyembunyikan_informasi_dan_memilih_jenis_dan_tabel() {
        HttpResponse<String> hasil = selesai(periksa("nyata.txt", NaskahUji.nyata("003.txt")));
        String jalur = hasil.uri().getPath();

        assertThat(hasil.body()).doesNotContain("k-temuan k-catat");
        String daftar = klien.ambil(jalur + "/daftar?naskah=1&tingkat=semua").body();
        assertThat(daftar).contains("k-sev k-catat", "k-sev k-galat");
        assertThat(klien.ambil(jalur + "/daftar?naskah=1&tingkat=kesalahan").body())
                .contains("k-sev k-galat")
                .doesNotContain("k-sev k-ingat");
        assertThat(klien.ambil(jalur + "/daftar?naskah=1&jenis=terbilang&tabel=9999")
                        .statusCode())
                .isEqualTo(200);
        assertThat(klien.ambil(jalur + "?naskah=1&jenis=tak-ada&tingkat=x&halaman=-4&putusan=%00")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void dokumen_panjang_berbagian_dan_setiap_temuan_ada_di_bagiannya() throws Exception {
        HttpResponse<String> awal = selesai(periksa("nyata.txt", NaskahUji.nyata("004.txt")));
        String jalur = awal.uri().getPath();
        Matcher banyak = Pattern.compile("Bagian \\d+ dari (\\d+)").matcher(awal.body());
        assertThat(banyak.find()).isTrue();
        List<String> semua = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(banyak.group(1)); i++) {
            String alamat = jalur + "?naskah=1&tingkat=semua&halaman=" + i;
            String halaman = klien.ambil(alamat).body();
            assertThat(Pattern.compile("<tr").matcher(halaman).results().count())
                    .as(alamat)
                    .isLessThanOrEqualTo(200);
            PELADEN.pastikanRingan(alamat);
            for (String t : kartu(halaman)) {
                semua.add(t);
                assertThat(halaman).contains("id=\"s-" + t + "\"");
            }
        }
        Matcher jumlah = Pattern.compile("<strong>([\\d.]+) temuan: ").matcher(awal.body());
        assertThat(jumlah.find()).isTrue();
        assertThat(semua)
                .doesNotHaveDuplicates()
                .hasSize(Integer.parseInt(jumlah.group(1).replace(".", "")));
    }

    @Test
    void kertas_kerja_memuat_putusan_tanggapan_tim_dan_surat_tugas() throws IOException {
        HttpResponse<String> awal = periksa("lkjip.txt", NaskahUji.salah());
        putuskan(awal, 0, "ABAIKAN", "pembulatan yang disepakati");
        putuskan(awal, 1, "TANGGAPI", "akan dihitung ulang");
        String alamat = awal.uri().getPath() + "/kertas-kerja?naskah=1&surat=700%2F12%2F2024&tim="
                + "Siti+Aminah+(Ketua+Tim)%0ABudi&format=";

        for (String bentuk : List.of("docx", "xlsx", "html")) {
            HttpResponse<byte[]> berkas = klien.unduh(alamat + bentuk);
            assertThat(berkas.statusCode()).isEqualTo(200);
            assertThat(berkas.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("kertas-kerja-lkjip." + bentuk);
            String isi = isi(bentuk, berkas.body());
            assertThat(List.of("pembulatan yang disepakati", "akan dihitung ulang", "Siti Aminah", "700/12/2024"))
                    .as(bentuk)
                    .allMatch(isi::contains);
        }
        assertThat(klien.unduh(alamat + "exe").statusCode()).isEqualTo(404);
    }

    @Test
    void salinan_bertanda_dan_json_dapat_diunduh() throws IOException {
        byte[] docx = SalinanNaskah.docx(PembacaTeks.baca("lkjip.txt", NaskahUji.SALAH));
        HttpResponse<String> awal = selesai(periksa("lkjip.docx", docx));
        String jalur = awal.uri().getPath();

        assertThat(klien.ambil(jalur + "/unduhan?naskah=1").body()).contains("/bertanda?naskah=1");
        HttpResponse<byte[]> salinan = klien.unduh(jalur + "/bertanda?naskah=1");
        assertThat(salinan.headers().firstValue("Content-Disposition").orElse(""))
                .contains("lkjip-bertanda.docx");
        assertThat(isi("docx", salinan.body())).contains("73,67");
        String json = new String(klien.unduh(jalur + "/temuan.json").body(), UTF_8);
        assertThat(json).startsWith("{\"dokumen\":\"lkjip.docx\"").contains("\"tercetak\":\"99,81\"");

        String teks = periksa("lkjip.txt", NaskahUji.salah()).uri().getPath();
        assertThat(klien.ambil(teks + "/unduhan?naskah=1").body()).contains("hanya dapat dibuat dari");
        assertThat(klien.ambil(teks + "/bertanda?naskah=1").statusCode()).isEqualTo(404);
    }

    @Test
    void versi_baru_menyebut_yang_hilang_baru_dan_tetap_dan_putusan_atas_yang_tetap_berlaku_terus() {
        HttpResponse<String> awal = periksa("lkjip.txt", NaskahUji.salah());
        String jalur = awal.uri().getPath();
        putuskan(awal, 1, "TERIMA", "");
        byte[] baru = NaskahUji.SALAH
                .replace("99,81", "73,67")
                .replace("45,00", "44,00")
                .replace("BAB III", "Kalimat tambahan yang menggeser baris.\n\nBAB III")
                .getBytes(UTF_8);

        HttpResponse<String> banding = selesai(klien.kirimBerkas(
                jalur + "/banding?naskah=1",
                jalur + "/banding?naskah=1",
                "berkas",
                Map.of("lkjip-perbaikan.txt", baru),
                Map.of()));

        assertThat(banding.body())
                .contains("1 temuan hilang, 1 baru, 1 tetap")
                .contains("Versi 1: lkjip.txt", "Versi 2: lkjip-perbaikan.txt");
        assertThat(klien.ambil(jalur).body())
                .contains("lkjip-perbaikan.txt", "1 sudah diputuskan")
                .doesNotContain("<del>99,81</del>");
        assertThat(klien.ambil(jalur + "?naskah=1&versi=1").body())
                .contains("<del>99,81</del>", "bukan versi terakhir");
        HttpResponse<String> tanpa = klien.kirimBerkas(
                jalur + "/banding", jalur + "/banding?naskah=1", "berkas", Map.of("", new byte[0]), Map.of());
        assertThat(tanpa.statusCode()).isEqualTo(400);
        assertThat(tanpa.body()).contains("Pilih dokumen yang akan diperiksa");
    }

    @Test
    void yang_tidak_tahu_alamatnya_tidak_melihat_apa_apa() {
        periksa("rahasia-sekali.txt", NaskahUji.salah());

        assertThat(klien.ambil("/periksa").body()).doesNotContain("rahasia-sekali");
        HttpResponse<String> jawab = klien.ambil("/periksa/" + "0".repeat(32));
        assertThat(jawab.statusCode()).isEqualTo(404);
        assertThat(jawab.body()).contains("lewat 90 hari");
        assertThat(klien.ambil("/periksa/bukan-id/daftar").statusCode()).isEqualTo(404);
        assertThat(klien.isi(
                                "/periksa",
                                "/periksa/" + "0".repeat(32) + "/putusan",
                                Map.of("temuan", "0".repeat(24), "tindakan", "TERIMA"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void terlalu_besar_dijawab_413() {
        HttpResponse<String> jawab = periksa("besar.txt", new byte[21 * 1024 * 1024]);

        assertThat(jawab.statusCode()).isEqualTo(413);
        assertThat(jawab.body()).contains("Berkas melebihi 20 MB");
    }

    @Test
    void pintu_masuknya_ada_di_kepala_dan_halaman_depan() {
        assertThat(klien.ambil("/").body())
                .contains("href=\"/periksa\">Periksa laporan</a></span>", "Laporan sudah jadi?");
    }

    private HttpResponse<String> periksa(String nama, byte[] isi) {
        return selesai(klien.kirimBerkas("/periksa", "/periksa", "naskah", Map.of(nama, isi), Map.of()));
    }

    /** Follows the job to its result, where the check takes longer than a page. */
    private HttpResponse<String> selesai(HttpResponse<String> jawab) {
        HttpResponse<String> kini = jawab;
        for (int i = 0; i < 240 && kini.uri().getPath().startsWith("/pekerjaan/"); i++) {
            tunggu(250);
            kini = klien.ambil(kini.uri().getPath());
        }
        return kini;
    }

    private static void tunggu(int milidetik) {
        try {
            Thread.sleep(milidetik);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new AssertionError(galat);
        }
    }

    /** Presses a button of the card with this index on the page. */
    private HttpResponse<String> putuskan(HttpResponse<String> halaman, int ke, String tindakan, String uraian) {
        String[] kartu = halaman.body().split("<article ", -1);
        Matcher sidik = SIDIK.matcher(kartu[ke + 1]);
        Matcher tujuan = TINDAKAN.matcher(kartu[ke + 1]);
        assertThat(sidik.find() && tujuan.find()).isTrue();
        return klien.isi(
                "/periksa",
                tujuan.group(1).replace("&amp;", "&"),
                Map.of("temuan", sidik.group(1), "tindakan", tindakan, "uraian", uraian, "kartu", "T" + (ke + 1)));
    }

    private static List<String> kartu(String halaman) {
        return KARTU.matcher(halaman).results().map(m -> m.group(1)).toList();
    }

    /** All text of a file, whatever its format. */
    private static String isi(String bentuk, byte[] berkas) throws IOException {
        if (bentuk.equals("html")) {
            return new String(berkas, UTF_8);
        }
        StringBuilder teks = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(berkas))) {
            while (zip.getNextEntry() != null) {
                teks.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return teks.toString();
    }
}
