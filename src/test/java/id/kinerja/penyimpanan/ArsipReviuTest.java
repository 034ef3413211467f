package id.kinerja.penyimpanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.basisdata.BasisDataUji;
import id.kinerja.penyimpanan.KeputusanTemuan.Macam;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviews: found by their id alone, decisions only added, thrown away after 90 days. */
class ArsipReviuTest {
    @RegisterExtension
    static final BasisDataUji BASIS_DATA = new BasisDataUji();

    private static final String TEMUAN = "0123456789abcdef01234567";

    private final ArsipReviu arsip = arsip(11, 1000);

    @Test
    void dokumen_tersimpan_dengan_tahun_dan_urutannya() {
        String id = arsip.simpan(OptionalInt.of(2023), List.of(berkas("lkjip.docx", 3), berkas("pk.pdf", 5)));

        Reviu reviu = arsip.cari(id).orElseThrow();
        assertThat(reviu.tahun()).hasValue(2023);
        assertThat(reviu.naskah()).extracting(Reviu.NaskahReviu::nama).containsExactly("lkjip.docx", "pk.pdf");
        assertThat(reviu.naskah()).extracting(Reviu.NaskahReviu::ukuran).containsExactly(3L, 5L);
        assertThat(arsip.isi(id, 2, 1)).contains(new byte[5]);
        assertThat(arsip.cari(arsip(12, 1000).simpan(OptionalInt.empty(), List.of(berkas("a.txt", 1))))
                        .orElseThrow()
                        .tahun())
                .isEmpty();
    }

    @Test
    void versi_baru_berlaku_dan_yang_lama_tetap_ada() {
        ArsipReviu lain = arsip(21, 1000);
        String id = lain.simpan(OptionalInt.empty(), List.of(berkas("lkjip.docx", 3), berkas("pk.pdf", 5)));

        assertThat(lain.perbarui(id, 1, berkas("lkjip-perbaikan.docx", 4))).hasValue(2);

        Reviu reviu = lain.cari(id).orElseThrow();
        assertThat(reviu.terbaru())
                .extracting(Reviu.NaskahReviu::nama)
                .containsExactly("lkjip-perbaikan.docx", "pk.pdf");
        assertThat(lain.isi(id, 1, 1)).contains(new byte[3]);
        assertThat(lain.perbarui(id, 7, berkas("x", 1))).isEmpty();
        assertThat(lain.perbarui("bukan id", 1, berkas("x", 1))).isEmpty();
    }

    @Test
    void keputusan_sebuah_reviu_ada_batasnya() {
        ArsipReviu lain = arsip(35, 1000);
        String id = lain.simpan(OptionalInt.empty(), List.of(berkas("a.txt", 1)));
        BASIS_DATA
                .basisData()
                .ruang()
                .dalamReviu(
                        id,
                        sql -> sql.perintah("insert into keputusan_temuan (reviu_id, temuan, macam, uraian)"
                                        + " select ?, ?, 'diterima', '' from generate_series(1, 19999)")
                                .params(id, TEMUAN)
                                .update());

        lain.putuskan(id, TEMUAN, Macam.DITERIMA, "");
        assertThatThrownBy(() -> lain.putuskan(id, TEMUAN, Macam.DITERIMA, ""))
                .isInstanceOf(TampunganPenuh.class)
                .hasMessageContaining("20.000");
    }

    @Test
    void keputusan_hanya_ditambah_menurut_urutannya_dan_hanya_terlihat_pada_reviunya() {
        ArsipReviu lain = arsip(31, 1000);
        String id = lain.simpan(OptionalInt.empty(), List.of(berkas("a.txt", 1)));
        String tetangga = lain.simpan(OptionalInt.empty(), List.of(berkas("b.txt", 1)));

        lain.putuskan(id, TEMUAN, Macam.DITERIMA, "");
        lain.putuskan(id, TEMUAN, Macam.DIABAIKAN, "pembulatan yang disepakati");
        lain.putuskan(id, TEMUAN, Macam.TANGGAPAN, "akan diperbaiki");

        assertThat(lain.keputusan(id))
                .extracting(KeputusanTemuan::macam)
                .containsExactly(Macam.DITERIMA, Macam.DIABAIKAN, Macam.TANGGAPAN);
        assertThat(lain.keputusan(tetangga)).isEmpty();
        assertThatThrownBy(() -> lain.putuskan(id, TEMUAN, Macam.DIABAIKAN, "")).hasMessageContaining("check");
        assertThatThrownBy(() -> BASIS_DATA
                        .basisData()
                        .ruang()
                        .dalamReviu(
                                id,
                                sql -> sql.perintah("update keputusan_temuan set uraian = 'x'")
                                        .update()))
                .hasRootCauseMessage("ERROR: permission denied for table keputusan_temuan");
        assertThatThrownBy(() -> BASIS_DATA
                        .basisData()
                        .ruang()
                        .dalamReviu(
                                id,
                                sql -> sql.perintah("insert into reviu (reviu_id) values (?)")
                                        .param("f".repeat(32))
                                        .update()))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"reviu\"");
    }

    @Test
    void yang_lewat_sembilan_puluh_hari_dibuang_dengan_semua_isinya() throws Exception {
        ArsipReviu lain = arsip(41, 1000);
        String tua = lain.simpan(OptionalInt.empty(), List.of(berkas("tua.txt", 1)));
        String muda = lain.simpan(OptionalInt.empty(), List.of(berkas("muda.txt", 1)));
        lain.putuskan(tua, TEMUAN, Macam.DITERIMA, "");
        BASIS_DATA.sebagaiPemilik(
                "update kinerja.reviu set dibuat = now() - interval '91 days' where reviu_id = '" + tua + "'",
                "update kinerja.reviu set dibuat = now() - interval '89 days' where reviu_id = '" + muda + "'");

        lain.simpan(OptionalInt.empty(), List.of(berkas("baru.txt", 1)));

        assertThat(lain.cari(tua)).isEmpty();
        assertThat(lain.isi(tua, 1, 1)).isEmpty();
        assertThat(lain.keputusan(tua)).isEmpty();
        assertThat(lain.cari(muda)).isPresent();
    }

    @Test
    void yang_tidak_muat_lagi_ditolak_seluruhnya() {
        ArsipReviu sempit = arsip(51, 0);

        assertThatThrownBy(() -> sempit.simpan(OptionalInt.empty(), List.of(berkas("a.txt", 1))))
                .isInstanceOf(TampunganPenuh.class)
                .hasMessageContaining("90 hari");
        assertThat(arsip.cari("'; drop table reviu --")).isEmpty();
    }

    private static ArsipReviu arsip(int benih, long tampungan) {
        return new ArsipReviu(BASIS_DATA.basisData().ruang(), new Random(benih), tampungan);
    }

    private static BerkasReviu berkas(String nama, int ukuran) {
        return new BerkasReviu(nama, ukuran, () -> new byte[ukuran]);
    }
}
