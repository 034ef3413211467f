package id.kinerja.penyimpanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.basisdata.BasisDataUji;
import id.kinerja.basisdata.Penyewa;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Packages as versions in PostgreSQL. */
class ArsipPaketTest {
    @RegisterExtension
    static final BasisDataUji BASIS_DATA = new BasisDataUji();

    private static final Instant SAAT = Instant.parse("2024-02-15T03:00:00Z");
    static final List<String> CONTOH = PaketContoh.SEMUA;
    private static int nomorPemda;

    private final ArsipPaket arsip = arsip();
    private Paket paket = PaketContoh.paket("kota-semarang-2023");
    private Profil profil = PaketContoh.data(paket).profil();
    private KunciData kunci = KunciData.dari(profil);

    /** Each test works for an agency of its own. */
    @BeforeEach
    void perangkat_sendiri() {
        paket = milik(paket, "Pemerintah Kota Uji " + ++nomorPemda);
        profil = PaketContoh.data(paket).profil();
        kunci = KunciData.dari(profil);
    }

    @ParameterizedTest
    @FieldSource("CONTOH")
    void paket_keluar_persis_seperti_masuknya(String nama) {
        Paket masuk = PaketContoh.paket(nama);
        Profil p = PaketContoh.data(masuk).profil();
        int versi = arsip.simpan(p, masuk, nama, 0);
        Paket keluar = arsip.muat(KunciData.dari(p), versi).orElseThrow();
        assertThat(PaketContoh.isi(keluar)).isEqualTo(PaketContoh.isi(masuk));
        assertThat(PaketContoh.data(keluar).anggaran())
                .isEqualTo(PaketContoh.data(masuk).anggaran());
    }

    @Test
    void ejaan_yang_tidak_lazim_tetap_seperti_ditulis() {
        Paket ganjil = PaketContoh.ubah(paket, "anggaran", 0, "realisasi", "1.234.567,50");
        ganjil = PaketContoh.ubah(ganjil, "profil", 0, "tanggal_laporan", " 15 Februari 2024 ");
        ganjil = PaketContoh.ubah(ganjil, "indikator", 0, "definisi", "baris satu\nbaris \"dua\"; =1+1 😀");
        int versi = arsip.simpan(profil, ganjil, "ganjil.zip", 0);
        assertThat(PaketContoh.isi(arsip.muat(kunci, versi).orElseThrow())).isEqualTo(PaketContoh.isi(ganjil));
        assertThat(dalam("select realisasi from anggaran where isi = 1 order by urut limit 1"))
                .isEqualTo("1234567.50");
        assertThat(dalam("select tanggal_laporan from profil where isi = 1")).isEqualTo("2024-02-15");
    }

    @Test
    void tabel_yang_tidak_berubah_tidak_ditulis_lagi() {
        arsip.simpan(profil, paket, "satu.zip", 0);
        arsip.simpan(profil, PaketContoh.ubah(paket, "realisasi", 0, "realisasi", "9,99"), "dua.zip", 1);
        assertThat(dalam("select string_agg(tabel, ',') from versi_tabel where nomor = 2 and isi = 2"))
                .isEqualTo("realisasi");
        assertThat(dalam("select count(distinct isi) from anggaran")).isEqualTo("1");
    }

    @Test
    void impor_dapat_dibatalkan_sampai_sebelum_impor_pertama() {
        arsip.simpan(profil, paket, "satu.zip", 0);
        Paket kedua = PaketContoh.ubah(paket, "realisasi", 0, "realisasi", "9,99");
        arsip.simpan(profil, kedua, "dua.zip", 1);
        assertThat(arsip.kembalikan(kunci, 1, "salah berkas", 2)).isEqualTo(3);
        assertThat(PaketContoh.isi(arsip.muat(kunci, 3).orElseThrow())).isEqualTo(PaketContoh.isi(paket));
        assertThat(PaketContoh.isi(arsip.muat(kunci, 2).orElseThrow())).isEqualTo(PaketContoh.isi(kedua));
        arsip.kembalikan(kunci, 0, "salah perangkat daerah", 3);
        assertThat(arsip.muat(kunci, 4)).isEmpty();
        assertThat(new BukaData(arsip, 4).buka(kunci)).isEmpty();
        assertThat(arsip.riwayat(kunci))
                .extracting(Versi::nomor, Versi::asal, Versi::dikembalikan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "salah perangkat daerah", OptionalInt.of(0)),
                        org.assertj.core.groups.Tuple.tuple(3, "salah berkas", OptionalInt.of(1)),
                        org.assertj.core.groups.Tuple.tuple(2, "dua.zip", OptionalInt.empty()),
                        org.assertj.core.groups.Tuple.tuple(1, "satu.zip", OptionalInt.empty()));
        assertThat(arsip.simpan(profil, paket, "lagi.zip", 4)).isEqualTo(5);
        assertThat(new BukaData(arsip, 4).buka(kunci)).isPresent();
    }

    @Test
    void impor_atas_versi_lama_ditolak_dan_tidak_meninggalkan_apa_pun() {
        arsip.simpan(profil, paket, "satu.zip", 0);
        Paket kedua = PaketContoh.ubah(paket, "realisasi", 0, "realisasi", "9,99");
        assertThatThrownBy(() -> arsip.simpan(profil, kedua, "dua.zip", 0))
                .isInstanceOf(DataSudahBerubah.class)
                .hasMessageContaining("versi 1");
        assertThat(arsip.versi(kunci)).isEqualTo(1);
        assertThat(dalam("select count(*) from versi")).isEqualTo("1");
    }

    @Test
    void penulisan_terlihat_pada_pembacaan_berikutnya() {
        BukaData buka = new BukaData(arsip, 4);
        arsip.simpan(profil, paket, "satu.zip", 0);
        assertThat(buka.buka(kunci).orElseThrow().tahun().versi()).isEqualTo(1);
        arsip.simpan(profil, PaketContoh.ubah(paket, "profil", 0, "kedudukan", "Ungaran"), "dua.zip", 1);
        assertThat(buka.buka(kunci).orElseThrow().ukur().data().profil().kedudukan())
                .isEqualTo("Ungaran");
    }

    @Test
    void perangkat_daerah_lain_tidak_melihat_dan_tidak_dapat_menulis() {
        arsip.simpan(profil, paket, "satu.zip", 0);
        Penyewa lain = new Penyewa(kunci.pemda(), "dinas-lain");
        for (String tabel : List.of("profil", "anggaran", "versi", "versi_tabel", "versi_berkas", "berkas")) {
            assertThat(dalam(lain, "select count(*) from " + tabel)).as(tabel).isEqualTo("0");
        }
        assertThatThrownBy(() -> BASIS_DATA
                        .basisData()
                        .ruang()
                        .dalam(
                                lain,
                                sql -> sql.perintah("insert into berkas values ('" + kunci.pemda() + "', '"
                                                + kunci.opd() + "', 'x', '')")
                                        .update()))
                .hasStackTraceContaining("row-level security");
        assertThat(BASIS_DATA
                        .basisData()
                        .ruang()
                        .<Integer>dalam(
                                lain,
                                sql -> sql.perintah("update tahun_data set versi = 99 where pemda_id = ?")
                                        .param(kunci.pemda())
                                        .update()))
                .isZero();
    }

    @Test
    void fakta_tidak_dapat_diubah_atau_dihapus_oleh_aplikasi() {
        arsip.simpan(profil, paket, "satu.zip", 0);
        for (String perintah : List.of("update anggaran set realisasi = 0", "delete from versi", "truncate berkas")) {
            assertThatThrownBy(() -> BASIS_DATA
                            .basisData()
                            .ruang()
                            .dalam(
                                    kunci.penyewa(),
                                    sql -> sql.perintah(perintah).update()))
                    .as(perintah)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void setiap_tabel_penyewa_dijaga_keamanan_baris() {
        List<String> tanpa = BASIS_DATA
                .basisData()
                .ruang()
                .tanpaPenyewa(sql -> sql.perintah("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'kinerja' and c.relkind = 'r' and not c.relrowsecurity and c.relname <> 'riwayat_skema'""").query(String.class).list());
        assertThat(tanpa).isEmpty();
    }

    @Test
    void kolom_basis_data_sama_dengan_skema_paket() {
        Map<String, List<String>> menurutSkema = new TreeMap<>();
        Skema.berlaku()
                .tabel()
                .forEach(t -> menurutSkema.put(
                        t.kode(), t.kolom().stream().map(KolomSkema::kode).toList()));
        Map<String, List<String>> menurutBasisData = new TreeMap<>();
        BASIS_DATA
                .basisData()
                .ruang()
                .tanpaPenyewa(sql -> sql.perintah("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'kinerja' and ordinal_position > 5 and column_name <> 'ejaan'
                        and table_name in (select table_name from information_schema.columns where column_name = 'ejaan')
                        order by table_name, ordinal_position""")
                        .query((r, _) -> menurutBasisData
                                .computeIfAbsent(r.getString(1), _ -> new ArrayList<>())
                                .add(r.getString(2).replaceFirst("^kolom_", "")))
                        .list());
        assertThat(menurutBasisData).isEqualTo(menurutSkema);
    }

    private String dalam(String sql) {
        return dalam(kunci.penyewa(), sql);
    }

    private static String dalam(Penyewa penyewa, String sql) {
        return BASIS_DATA
                .basisData()
                .ruang()
                .<String>dalam(penyewa, s -> s.perintah(sql).query(String.class).single());
    }

    private static ArsipPaket arsip() {
        return new ArsipPaket(BASIS_DATA.basisData().ruang(), Clock.fixed(SAAT, ZoneId.of("Asia/Jakarta")));
    }

    private static Paket milik(Paket paket, String pemda) {
        return PaketContoh.ubah(paket, "profil", 0, "nama_pemda", pemda);
    }
}
