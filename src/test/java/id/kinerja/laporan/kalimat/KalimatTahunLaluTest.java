package id.kinerja.laporan.kalimat;

import static id.kinerja.laporan.kalimat.ContohAngka.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Satuan;
import id.kinerja.perencanaan.Indikator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KalimatTahunLaluTest {
    private final Indikator bansos = indikator("PPKS penerima bantuan sosial", Arah.NAIK);
    private final Indikator dtks = indikator("Angka DTKS", Arah.TURUN);
    private final Indikator psks = indikator("PSKS yang difasilitasi", Arah.NAIK);

    private static String kalimat(HasilTahun ini, HasilTahun dulu, String perubahan, Satuan satuan) {
        return baca(KalimatTahunLalu.satu(ini, Optional.of(dulu), angka(perubahan, satuan)));
    }

    @Test
    void naik_dalam_poin() {
        assertThat(kalimat(
                        hasil(bansos, "69.85", "97.5", "139.58", "Sangat Baik"),
                        hasil(bansos, 2022, "69.15", "80.34", "116.18", "Sangat Baik"),
                        "17.16",
                        Satuan.POIN))
                .isEqualTo("PPKS penerima bantuan sosial naik 17,16 poin, dari 80,34% menjadi 97,50%.");
    }

    @Test
    void satuan_selain_persen_memakai_satuannya_sendiri() {
        Satuan jiwa = Satuan.dari("jiwa");
        Indikator i = indikator("PMKS terlantar", Arah.NAIK, jiwa);
        assertThat(kalimat(
                        hasil(i, "706", "706", "100", "Sangat Baik"),
                        hasil(i, 2022, "2624", "3192", "121.65", "Sangat Baik"),
                        "-2486",
                        jiwa))
                .isEqualTo("PMKS terlantar turun 2.486 jiwa, dari 3.192 jiwa menjadi 706 jiwa.");
    }

    @Test
    void turunnya_indikator_turun_adalah_perbaikan() {
        assertThat(kalimat(
                        hasil(dtks, "15", "9.68", "135.47", "Sangat Baik"),
                        hasil(dtks, 2022, "16.10", "11.06", "131.30", "Sangat Baik"),
                        "-1.38",
                        Satuan.POIN))
                .isEqualTo(
                        "Angka DTKS turun 1,38 poin, dari 11,06% menjadi 9,68%; ini berarti perbaikan karena makin rendah makin baik.");
    }

    @Test
    void naiknya_indikator_turun_adalah_penurunan_kinerja() {
        assertThat(kalimat(
                        hasil(dtks, "15", "12", "120", "Sangat Baik"),
                        hasil(dtks, 2022, "16.10", "11", "131.67", "Sangat Baik"),
                        "1",
                        Satuan.POIN))
                .endsWith("; ini berarti penurunan kinerja karena makin rendah makin baik.");
    }

    @Test
    void realisasi_tetap_dan_target_dinaikkan() {
        assertThat(kalimat(
                        hasil(psks, "78", "100", "128.2051", "Sangat Baik"),
                        hasil(psks, 2022, "66.67", "100", "149.9925", "Sangat Baik"),
                        "0",
                        Satuan.POIN))
                .isEqualTo("Realisasi PSKS yang difasilitasi tetap 100%. Capaiannya turun dari 149,99% menjadi 128,21% "
                        + "semata karena targetnya dinaikkan dari 66,67% menjadi 78%.");
    }

    @Test
    void tahun_pertama_tidak_punya_pembanding() {
        assertThat(baca(KalimatTahunLalu.satu(
                        hasil(bansos, "69.85", "97.5", "139.58", "Sangat Baik"),
                        Optional.empty(),
                        tidakAda("tahun lalu belum diukur"))))
                .isEqualTo("PPKS penerima bantuan sosial mulai diukur pada 2023; belum ada tahun pembanding.");
    }

    @Test
    void tahun_lalu_tanpa_realisasi_bukan_tahun_pertama() {
        HasilTahun lalu = new HasilTahun(
                bansos,
                2022,
                persen("69.15"),
                tidakAda("realisasi belum tersedia"),
                tidakAda("-"),
                tidakAda("-"),
                tidakAda("-"));
        assertThat(baca(KalimatTahunLalu.satu(
                        hasil(bansos, "69.85", "97.5", "139.58", "Sangat Baik"),
                        Optional.of(lalu),
                        tidakAda("realisasi belum tersedia"))))
                .isEqualTo(
                        "Realisasi PPKS penerima bantuan sosial tahun 2022 tidak tersedia, sehingga tidak dibandingkan.");
    }

    @Test
    void satuan_berubah_tidak_dibandingkan() {
        Indikator dulu = indikator("PPKS penerima bantuan sosial", Arah.NAIK, Satuan.ORANG);
        assertThat(baca(KalimatTahunLalu.satu(
                        hasil(bansos, "69.85", "97.5", "139.58", "Sangat Baik"),
                        Optional.of(hasil(dulu, 2021, "16200", "168505", "1040.15", "Sangat Baik")),
                        tidakAda("satuan berbeda"))))
                .isEqualTo("Pada 2021 PPKS penerima bantuan sosial diukur dalam orang, sehingga tidak dibandingkan.");
    }
}
