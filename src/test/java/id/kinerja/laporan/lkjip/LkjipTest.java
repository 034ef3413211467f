package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.kernel.Arah;
import id.kinerja.laporan.Emas;
import id.kinerja.laporan.TeksDokumen;
import id.kinerja.organisasi.Kondisi;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LkjipTest {
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T01:00:00Z"), ZoneOffset.UTC);

    @Test
    void biasa() {
        Dokumen d = susun(DataTahunFixture.baru()
                .tujuan("1")
                .sasaran("1.1")
                .indikator("1.1.1", "1.1")
                .target("1.1.1", 2023, "80")
                .realisasi("1.1.1", 2023, "60")
                .indikator("1.1.2", "1.1", Arah.TURUN)
                .target("1.1.2", 2023, "15")
                .realisasi("1.1.2", 2023, "9.68")
                .subKegiatan("1.06.02.2.01.01", "1000000", "750000")
                .kaitanSasaran("efisiensi", "1.1", "1.06.02")
                .sarana("Roda 4", "", 16, Kondisi.BAIK));
        Emas.sama("lkjip/biasa-depan", TeksDokumen.tulis(d.depan()));
    }

    @Test
    void kosong() {
        Dokumen d = susun(DataTahunFixture.baru());
        Emas.sama("lkjip/kosong-depan", TeksDokumen.tulis(d.depan()));
        assertThat(Penomoran.atas(d).semua(Penomoran.Jenis.GAMBAR)).isEmpty();
        assertThat(d.depan()).noneMatch(b -> b.kunci().equals("daftar-gambar"));
        assertThat(d.isi()).noneMatch(b -> b.blok().isEmpty());
    }

    private static Dokumen susun(DataTahunFixture data) {
        return Lkjip.susun(Pengukuran.atas(data.susun()), JAM);
    }
}
