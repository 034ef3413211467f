package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.laporan.lkjip.bab3.SusunanBab3;
import id.kinerja.laporan.lkjip.bab4.SusunanBab4;
import id.kinerja.laporan.lkjip.lampiran.SusunanLampiran;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second half of the report says of the three example agencies. */
class BagianContohTest {
    private static final String SEMARANG = "kota-semarang-2023";
    private static final String JAMBI = "kota-jambi-2023";
    private static final String TANJAB = "tanjung-jabung-barat-2023";
    private static final Map<String, Konteks> KONTEKS = new ConcurrentHashMap<>();

    @Test
    void semarang_target_dan_realisasi() {
        assertThat(isi(SEMARANG, "bab3.target-realisasi"))
                .contains(
                        "1.1.1  Menurunnya Angka DTKS (berdasarkan kelayakan penerima Bansos BPNT dan PKH) | 15,00 | 9,68 | 135,47 | Sangat Baik",
                        "Rata-rata capaian sasaran 2.1 | 113,60 | Sangat Baik")
                .anyMatch(
                        b -> b.startsWith("Dari sepuluh indikator yang diukur (")
                                && b.contains(
                                        "indikator sasaran), enam melampaui target dan empat mencapai target; tidak ada yang di bawah target."));
    }

    @Test
    void semarang_target_akhir_disertai_kedua_laju() {
        assertThat(isi(SEMARANG, "bab3.target-akhir"))
                .contains("Angka kemiskinan | 4,23 | 101,63 | 98,07 | 4,15 | −0,17 | −0,03 | Akan tercapai");
    }

    @Test
    void semarang_efisiensi_dan_anggaran() {
        assertThat(isi(SEMARANG, "bab3.efisiensi"))
                .contains(
                        "Sasaran 1.1  Menurunnya Angka Kemiskinan | 135,47 | 928.158.506 | 888.718.855 | 95,75 | 4,25");
        assertThat(isi(SEMARANG, "bab3.anggaran"))
                .anyMatch(
                        b -> b.startsWith(
                                "Dari pagu Rp35.272.253.286 terserap Rp31.385.954.802 atau 88,98%; sisa pagu Rp3.886.298.484."));
    }

    @Test
    void semarang_keluaran_di_bawah_target_disebut() {
        assertThat(isi(SEMARANG, "bab3.keluaran"))
                .anyMatch(
                        b -> b.endsWith(
                                "Tempat penampungan pengungsi terealisasi 3 unit dari target 5 unit, kurang 2 unit; capaiannya 60% (Cukup)."));
        assertThat(isi(SEMARANG, "bab3.penyebab")).anyMatch(b -> b.contains("[penyebab belum diisi]"));
    }

    @Test
    void jambi_tanpa_standar_nasional_tanpa_capaian() {
        assertThat(isi(JAMBI, "bab3.standar-nasional"))
                .contains("2 | PMKS terlantar tertangani | – | 706 jiwa | 706 jiwa | –");
    }

    @Test
    void jambi_efisiensi_per_indikator_dan_belanja_yang_dilaporkan() {
        assertThat(isi(JAMBI, "bab3.efisiensi"))
                .contains(
                        "1.1  Persentase Pelayanan Dasar Korban Bencana Alam dan Sosial | 100,00 | 700.486.562 | 609.320.740 | 86,99 | 13,01");
        assertThat(isi(JAMBI, "bab3.anggaran")).contains("Belanja operasi | 11.891.068.465 | – | 94,00");
    }

    @Test
    void tanjab_rata_rata_dan_kode_tercetak() {
        assertThat(isi(TANJAB, "bab3.target-realisasi"))
                .contains("Rata-rata capaian keseluruhan | 97,01 | Sangat Tinggi");
        assertThat(isi(TANJAB, "bab3.anggaran-rinci"))
                .contains(
                        "1.1.1 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD "
                                + "| 50.216.000 | 49.422.100 | 98,42 | 100,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {SEMARANG, JAMBI, TANJAB})
    void setiap_tabel_disebut_dalam_kalimat_bagiannya(String paket) {
        for (Bagian g : bagian()) {
            List<Blok> blok = g.susun(konteks(paket));
            List<String> baris = TeksBlok.baris(blok);
            for (Tabel t : TeksBlok.tabel(blok).toList()) {
                assertThat(baris).as(g.kode()).anyMatch(b -> b.contains("«" + t.kunci() + "»"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SEMARANG, JAMBI, TANJAB})
    void lampiran_1_dan_2_memuat_setiap_baris_paket(String paket) {
        Konteks k = konteks(paket);
        List<String> nomor = PohonKinerja.semuaSasaran(k).stream()
                .flatMap(x -> x.indikator().stream())
                .map(i -> i.nomor().orElse(""))
                .toList();
        assertThat(nomor).isNotEmpty();
        assertThat(isi(paket, "lampiran1.pengukuran"))
                .filteredOn(b -> nomor.stream().anyMatch(n -> b.startsWith(n + " | ")))
                .hasSameSizeAs(nomor);
        assertThat(isi(paket, "lampiran2.anggaran"))
                .hasSize(k.ukur().anggaran().semua().size() + 2)
                .last()
                .asString()
                .contains("Jumlah");
    }

    @ParameterizedTest
    @ValueSource(strings = {SEMARANG, JAMBI})
    void lampiran_3_memuat_setiap_kaitan_peta_lampiran(String paket) {
        Konteks k = konteks(paket);
        List<String> baris = isi(paket, "lampiran3.kinerja");
        assertThat(k.data().kaitan())
                .filteredOn(x -> x.peta().equals(k.data().setelan().petaLampiran()))
                .isNotEmpty()
                .allSatisfy(x ->
                        assertThat(baris).anyMatch(b -> b.startsWith(x.objek().nilai() + " | ")));
    }

    private static List<String> isi(String paket, String kode) {
        return TeksBlok.baris(bagian().stream()
                .filter(b -> b.kode().equals(kode))
                .findFirst()
                .orElseThrow()
                .susun(konteks(paket)));
    }

    private static List<Bagian> bagian() {
        return Stream.of(Stream.of(SusunanBab3.bab(), SusunanBab4.bab()), SusunanLampiran.bab().stream())
                .flatMap(s -> s)
                .map(BabLaporan::bagian)
                .flatMap(List::stream)
                .toList();
    }

    private static Konteks konteks(String paket) {
        return KONTEKS.computeIfAbsent(
                paket,
                p -> new Konteks(
                        Pengukuran.atas(((HasilBaca.Terbaca) PembacaPaket.baca(Path.of("contoh", p))).data())));
    }
}
