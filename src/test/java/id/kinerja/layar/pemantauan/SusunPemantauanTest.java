package id.kinerja.layar.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pemantauan.HasilPantauan;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.penyimpanan.DataTerbuka;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import id.kinerja.tampilan.Kepala;
import id.kinerja.tampilan.Konteks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A check that broke off is never shown as one that found nothing. */
class SusunPemantauanTest {
    private static final TahunTerbuka TAHUN = tahun();
    private static final InstantSource MELUAP = () -> {
        throw new StackOverflowError();
    };
    private static final Masalah PERINGATAN = new Masalah(
            Masalah.Tingkat.PERINGATAN,
            JenisMasalah.PK_TANPA_INDIKATOR.kode(),
            "perjanjian",
            Optional.empty(),
            Optional.empty(),
            "Baris perjanjian tidak terhubung dengan indikator.",
            "Isi kolom indikator.");

    @Test
    void pemeriksaan_yang_gagal_tidak_tampil_sebagai_tidak_ada_temuan() {
        SusunPemantauan susun = new SusunPemantauan(TAHUN, Optional.of(HasilPantauan.tidakSelesai(List.of())));
        assertThat(susun.ringkas().keadaan()).isEqualTo(RingkasPantauan.Keadaan.TIDAK_SELESAI);
        assertThat(layar("ringkas", susun.ringkas()))
                .contains("Pemeriksaan tidak selesai karena kesalahan program")
                .doesNotContain("Tidak ada temuan", "Semua temuan", " pada data dan laporan");
        assertThat(layar("keadaan", susun.susun()))
                .contains("Pemeriksaan tidak selesai karena kesalahan program")
                .doesNotContain("Tidak ada temuan");
    }

    @Test
    void peringatan_paket_tetap_tampil_bila_pemeriksaan_gagal() {
        List<Masalah> peringatan = List.of(PERINGATAN);
        SusunPemantauan susun = new SusunPemantauan(TAHUN, Optional.of(HasilPantauan.tidakSelesai(peringatan)));
        assertThat(layar("ringkas", susun.ringkas()))
                .contains("Pemeriksaan tidak selesai", "1 peringatan pada data", "Semua temuan");
        assertThat(layar("keadaan", susun.susun())).contains(PERINGATAN.salah());
    }

    @Test
    void tanpa_temuan_dan_tanpa_catatan_adalah_bersih() {
        HasilPantauan bersih = new HasilPantauan(List.of(), Optional.empty(), List.of());
        assertThat(layar("ringkas", new SusunPemantauan(TAHUN, Optional.of(bersih)).ringkas()))
                .contains("Tidak ada temuan.");
    }

    @Test
    void tumpukan_yang_meluap_pun_adalah_pemeriksaan_yang_gagal() throws InterruptedException {
        try (PemantauTahun pemantau = new PemantauTahun(MELUAP.withZone(ZoneOffset.UTC))) {
            Optional<HasilPantauan> hasil = pemantau.hasil(TAHUN);
            while (hasil.isEmpty()) {
                Thread.sleep(20);
                hasil = pemantau.hasil(TAHUN);
            }
            assertThat(hasil.orElseThrow().catatan())
                    .singleElement()
                    .asString()
                    .startsWith("Pemeriksaan tidak selesai");
        }
    }

    private static String layar(String nama, Object isi) {
        StringOutput keluar = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kinerja.templat")
                .render("layar/pemantauan/" + nama + ".jte", Map.of("kepala", Kepala.umum("Uji"), "isi", isi), keluar);
        return keluar.toString();
    }

    private static TahunTerbuka tahun() {
        HasilBaca.Terbaca terbaca = (HasilBaca.Terbaca)
                PembacaPaket.baca(Path.of("contoh", "tanjung-jabung-barat-2023"), new PengetahuanLaporan());
        Pengukuran ukur = Pengukuran.atas(terbaca.data());
        KunciData kunci = KunciData.dari(ukur.data().profil());
        PerangkatTerdaftar.Tahun tahun = new PerangkatTerdaftar.Tahun(kunci.tahun(), 1, true, Instant.EPOCH);
        PerangkatTerdaftar perangkat =
                new PerangkatTerdaftar(kunci.pemda(), "Uji", kunci.opd(), "Dinas Uji", List.of(tahun));
        Konteks konteks =
                new Konteks("Uji", "Dinas Uji", "/" + kunci.jalur(), kunci.tahun(), List.of(), "baru", List.of());
        return new TahunTerbuka(new DataTerbuka(kunci, perangkat, tahun, ukur, List.of()), konteks);
    }
}
