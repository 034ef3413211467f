package id.kinerja.paket.banding;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.banding.BarisBerubah.SelBerubah;
import id.kinerja.paket.banding.BerkasBerbeda.Perubahan;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.bentuk.TabelMentah.BarisMentah;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PerbandinganPaketTest {
    private static final Paket KOSONG = Paket.kosong();

    @Test
    void paket_yang_sama_tidak_berbeda() throws IOException {
        Paket paket =
                PembacaPaket.buka(Path.of("contoh/kota-semarang-2023")).paket().orElseThrow();
        PerbandinganPaket hasil = PerbandinganPaket.antara(paket, paket);
        assertThat(hasil.tanpaPerbedaan()).isTrue();
        assertThat(hasil.tabel()).hasSameSizeAs(paket.tabel().keySet());
        assertThat(hasil.tabel())
                .allSatisfy(t -> assertThat(t.sama())
                        .isEqualTo(paket.tabel(t.kode()).orElseThrow().baris().size()));
    }

    @Test
    void terhadap_paket_kosong_semuanya_baru_dan_sebaliknya_semuanya_hilang() throws IOException {
        Paket paket =
                PembacaPaket.buka(Path.of("contoh/kota-semarang-2023")).paket().orElseThrow();
        int baris =
                paket.tabel().values().stream().mapToInt(t -> t.baris().size()).sum();

        PerbandinganPaket masuk = PerbandinganPaket.antara(KOSONG, paket);
        assertThat(masuk.tabel().stream().mapToInt(t -> t.baru().size()).sum()).isEqualTo(baris);
        assertThat(masuk.tabel())
                .allSatisfy(
                        t -> assertThat(t.banyakPerbedaan()).isEqualTo(t.baru().size()));
        assertThat(masuk.berkas())
                .hasSize(paket.berkas().size() - 1)
                .allMatch(b -> b.perubahan() == Perubahan.BARU)
                .noneMatch(b -> b.jalur().equals("datapackage.json"));

        PerbandinganPaket keluar = PerbandinganPaket.antara(paket, KOSONG);
        assertThat(keluar.tabel().stream().mapToInt(t -> t.hilang().size()).sum())
                .isEqualTo(baris);
        assertThat(keluar.berkas()).allMatch(b -> b.perubahan() == Perubahan.HILANG);
    }

    @Test
    void baris_berubah_menyebut_kunci_judul_kolom_dan_kedua_nilai() throws IOException {
        PerbandinganTabel t = tabel(
                "realisasi",
                "indikator|tahun|realisasi|sumber\n1.1|2023|97,5|LKjIP\n1.2|2023|10|LKjIP\n1.3|2023|1|LKjIP",
                "sumber|Indikator|realisasi|tahun\nLKjIP|1.1|98|2023\n LKjIP |1.2|10 |2023\nLKjIP|1.4|1|2023");

        assertThat(t.judul()).isEqualTo("Realisasi");
        assertThat(t.sama()).isEqualTo(1);
        assertThat(t.urutanBerubah()).isFalse();
        BarisBerubah b = t.berubah().getFirst();
        assertThat(b.baru().nomor()).isEqualTo(2);
        assertThat(t.kunci(b.baru())).isEqualTo(Map.of("Indikator", "1.1", "Tahun", "2023"));
        assertThat(b.sel(t.kolom()))
                .containsExactly(new SelBerubah(new KolomBanding("realisasi", "Realisasi", false), "97,5", "98"));
        assertThat(t.baru()).extracting(t::kunci).containsExactly(Map.of("Indikator", "1.4", "Tahun", "2023"));
        assertThat(t.hilang()).extracting(t::kunci).containsExactly(Map.of("Indikator", "1.3", "Tahun", "2023"));
    }

    @Test
    void triwulan_yang_kosong_adalah_kunci_tersendiri() throws IOException {
        PerbandinganTabel t = tabel(
                "realisasi",
                "indikator|tahun|triwulan|realisasi\n1.1|2023||97\n1.1|2023|I|20",
                "indikator|tahun|triwulan|realisasi\n1.1|2023||97\n1.1|2023|II|20");

        assertThat(t.sama()).isEqualTo(1);
        assertThat(t.berubah()).isEmpty();
        assertThat(t.baru()).hasSize(1);
        assertThat(t.hilang()).hasSize(1);
    }

    @Test
    void kunci_ganda_tidak_menyembunyikan_baris_dan_tidak_mengubah_yang_sama() throws IOException {
        PerbandinganTabel t = tabel(
                "tujuan", "kode|uraian\nT1|satu\nT1|dua\nT1|tiga", "kode|uraian\nT1|dua\nT1|empat\nT1|satu\nT1|lima");

        assertThat(t.sama()).isEqualTo(2);
        assertThat(t.berubah()).hasSize(1);
        assertThat(t.berubah().getFirst().sel(t.kolom()))
                .extracting(SelBerubah::lama, SelBerubah::baru)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("tiga", "empat"));
        assertThat(t.baru()).hasSize(1);
        assertThat(t.hilang()).isEmpty();
    }

    @Test
    void tabel_tanpa_kolom_kunci_dicocokkan_seluruh_baris() throws IOException {
        PerbandinganTabel t = tabel("tujuan", "uraian\nsatu\ndua\ndua", "uraian\ndua\nsatu\ntiga");

        assertThat(t.sama()).isEqualTo(2);
        assertThat(t.berubah()).isEmpty();
        assertThat(t.baru()).hasSize(1);
        assertThat(t.hilang()).hasSize(1);
        assertThat(t.urutanBerubah()).isTrue();
    }

    @Test
    void hanya_urutan_yang_berubah_disebut_tersendiri() throws IOException {
        PerbandinganTabel t = tabel("tujuan", "kode|uraian\nT1|satu\nT2|dua", "kode|uraian\nT2|dua\nT1|satu");

        assertThat(t.banyakPerbedaan()).isZero();
        assertThat(t.urutanBerubah()).isTrue();
        assertThat(t.tetap()).isFalse();
    }

    @Test
    void kolom_baru_yang_kosong_bukan_perbedaan_dan_kolom_tak_dikenal_tetap_dibandingkan() throws IOException {
        assertThat(tabel("tujuan", "kode\nT1", "kode|sumber\nT1|").tetap()).isTrue();
        PerbandinganTabel t = tabel("tujuan", "kode|catatan saya\nT1|a", "kode|catatan saya\nT1|b");
        assertThat(t.berubah().getFirst().sel(t.kolom()))
                .containsExactly(new SelBerubah(new KolomBanding("catatan saya", "catatan saya", false), "a", "b"));
    }

    @Test
    void berkas_dibandingkan_menurut_isinya() throws IOException {
        Paket lama = new Paket(Map.of(), berkas("narasi/a.md", "isi", "narasi/b.md", "satu", "narasi/c.md", "x"));
        Paket baru = new Paket(Map.of(), berkas("narasi/a.md", "isi", "narasi/b.md", "dua!", "narasi/d.md", "x"));
        assertThat(PerbandinganPaket.antara(lama, baru).berkas())
                .containsExactly(
                        new BerkasBerbeda("narasi/b.md", Perubahan.BERUBAH),
                        new BerkasBerbeda("narasi/c.md", Perubahan.HILANG),
                        new BerkasBerbeda("narasi/d.md", Perubahan.BARU));
    }

    @Test
    void seratus_ribu_baris_terbandingkan() throws IOException {
        StringBuilder lama = new StringBuilder("kode|uraian");
        StringBuilder baru = new StringBuilder("kode|uraian");
        for (int i = 0; i < 100_000; i++) {
            lama.append("\nT").append(i).append("|uraian ").append(i);
            baru.append("\nT").append(i).append("|uraian ").append(i % 1000 == 0 ? -i : i);
        }
        PerbandinganTabel t = tabel("tujuan", lama.toString(), baru.toString());
        assertThat(t.sama()).isEqualTo(99_901);
        assertThat(t.berubah()).hasSize(99);
    }

    private static PerbandinganTabel tabel(String nama, String lama, String baru) throws IOException {
        PerbandinganPaket hasil = PerbandinganPaket.antara(paket(nama, lama), paket(nama, baru));
        assertThat(hasil.tabel()).hasSize(1);
        return hasil.tabel().getFirst();
    }

    private static Paket paket(String nama, String isi) {
        List<List<String>> sel =
                isi.lines().map(b -> Arrays.asList(b.split("\\|", -1))).toList();
        List<BarisMentah> baris = new ArrayList<>();
        for (int i = 1; i < sel.size(); i++) {
            baris.add(new BarisMentah(i + 1, sel.get(i)));
        }
        return new Paket(Map.of(nama, new TabelMentah(nama, ',', sel.getFirst(), baris)), Map.of());
    }

    private static Map<String, BerkasPaket> berkas(String... jalurDanIsi) {
        Map<String, BerkasPaket> hasil = new TreeMap<>();
        for (int i = 0; i < jalurDanIsi.length; i += 2) {
            hasil.put(
                    jalurDanIsi[i],
                    BerkasPaket.dari(jalurDanIsi[i], jalurDanIsi[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return hasil;
    }
}
