package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.MetodeEfisiensi;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.perencanaan.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PembacaPaketTest {
    @TempDir
    private Path tempat;

    @Test
    void paket_sah_terbaca_tanpa_masalah_dan_angkanya_tepat() throws IOException {
        DataTahun data = Membaca.data(PaketFixture.sah().folder(tempat));

        assertThat(data.profil().kode()).isEqualTo("dinsos-kota-uji");
        assertThat(data.target())
                .extracting(Target::target, Target::berlaku)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(new Hasil.Angka(new BigDecimal("97.5")), true),
                        org.assertj.core.groups.Tuple.tuple(new Hasil.Angka(new BigDecimal("1559")), true),
                        org.assertj.core.groups.Tuple.tuple(new Hasil.Angka(new BigDecimal("1500")), false));
        assertThat(data.realisasi().get(1).sumber().status()).isEqualTo(StatusFakta.SEMENTARA);
        assertThat(data.anggaran().getFirst().paguMurni()).contains(new BigDecimal("38000000"));
        assertThat(data.anggaran().get(1).paguMurni()).contains(new BigDecimal("11750000"));
        assertThat(data.anggaran().get(1).paguPerubahan()).isEmpty();
        assertThat(data.narasi()).containsKey("bab4.kesimpulan");
    }

    @Test
    void setelan_yang_tidak_diisi_memakai_nilai_baku() throws IOException {
        DataTahun data = Membaca.data(PaketFixture.sah().folder(tempat));

        assertThat(data.setelan().desimal()).isEqualTo(2);
        assertThat(data.setelan().batasCapaian()).isEqualTo(Optional.empty());
        assertThat(data.setelan().metodeEfisiensi()).isEqualTo(MetodeEfisiensi.CAPAIAN_KURANG_SERAPAN);
        assertThat(data.setelan().perluPenjelasanAtas()).isEqualByComparingTo("150");
        assertThat(data.setelan().fisikBerbobot()).isTrue();
        assertThat(data.setelan().petaAnggaranSasaran()).isEqualTo("anggaran");
        assertThat(data.skala().kode()).isEqualTo("permendagri-86-2017");
    }

    @Test
    void csv_ber_bom_bertitik_koma_bertab_dan_berbaris_windows_terbaca_sama() throws IOException {
        DataTahun baku = Membaca.data(PaketFixture.sah().folder(tempat.resolve("a")));
        PaketFixture lain = PaketFixture.sah();
        lain.tabel("program", "\uFEFFkode;nama;sumber\r\n1.06.04;Rehabilitasi Sosial;DPA\r\n");
        lain.tabel("kegiatan", "kode\tnama\tsumber\n1.06.04.2.01\tRehabilitasi Dasar\tDPA\n");
        lain.tabel("tujuan", "Kode;Nomor tercetak;Uraian;Sumber\n1;1;Terwujudnya kesejahteraan;Renstra\n");

        DataTahun data = Membaca.data(lain.folder(tempat.resolve("b")));

        assertThat(data.program()).isEqualTo(baku.program());
        assertThat(data.kegiatan()).isEqualTo(baku.kegiatan());
        assertThat(data.tujuan()).isEqualTo(baku.tujuan());
    }

    @Test
    void csv_windows_1252_dibaca_dengan_peringatan() throws IOException {
        PaketFixture paket = PaketFixture.sah()
                .ganti("tujuan", "kesejahteraan", "“kesejahteraan”")
                .pengodean("tujuan", Charset.forName("windows-1252"));
        HasilBaca hasil = PembacaPaket.baca(paket.folder(tempat));

        assertThat(Membaca.kalimat(Membaca.satu(hasil, Masalah.Tingkat.PERINGATAN)))
                .isEqualTo("tujuan.csv: Berkas tujuan.csv tidak memakai pengodean UTF-8; dibaca sebagai Windows-1252."
                        + " → Periksa huruf dan tanda khususnya, lalu simpan ulang sebagai \"CSV UTF-8\".");
        assertThat(((HasilBaca.Terbaca) hasil).data().tujuan().getFirst().uraian())
                .isEqualTo("Terwujudnya “kesejahteraan”");
    }

    @Test
    void zip_dengan_folder_di_dalamnya_terbaca_sama_dengan_foldernya() throws IOException {
        DataTahun dariFolder = Membaca.data(PaketFixture.sah().folder(tempat.resolve("a")));
        DataTahun dariZip = Membaca.data(PaketFixture.sah().zip(tempat.resolve("p.zip"), "paket-2023/"));

        assertThat(dariZip).usingRecursiveComparison().isEqualTo(dariFolder);
    }

    @Test
    void semua_masalah_terkumpul_dalam_satu_daftar() throws IOException {
        PaketFixture paket = PaketFixture.sah()
                .ganti("indikator", ",%,naik", ",%,menaik")
                .ganti("anggaran", "28.178.000", "-28.178.000")
                .ganti("sasaran", "1.1,1,1,", "1.1,1,9,")
                .ganti("realisasi", "\"99,81\"", "");
        HasilBaca hasil = PembacaPaket.baca(paket.folder(tempat));

        assertThat(hasil).isInstanceOf(HasilBaca.Ditolak.class);
        assertThat(hasil.masalah())
                .extracting(Masalah::kode)
                .contains("pilihan-tidak-dikenal", "uang-negatif", "rujukan-tidak-dikenal", "realisasi-kosong");
        assertThat(hasil.masalah()).extracting(Masalah::tingkat).isSorted();
    }

    @Test
    void paket_yang_tidak_ada_ditolak_dengan_jelas() {
        assertThat(PembacaPaket.baca(tempat.resolve("tidak-ada"))
                        .masalah()
                        .getFirst()
                        .perbaikan())
                .isEqualTo("Berikan folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.");
    }
}
