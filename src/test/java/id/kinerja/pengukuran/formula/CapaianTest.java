package id.kinerja.pengukuran.formula;

import static id.kinerja.pengukuran.TabelContoh.angka;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.KebijakanTargetNol;
import id.kinerja.kernel.Arah;
import id.kinerja.pengukuran.TabelContoh;
import id.kinerja.perencanaan.RumusTurun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CapaianTest {
    @TestFactory
    Stream<DynamicTest> contoh_hitungan_dua_desimal() {
        return TabelContoh.baca("capaian.csv").stream()
                .map(b -> DynamicTest.dynamicTest(b.sel("contoh"), () -> periksa(b, Pembagian.DUA_DESIMAL)));
    }

    @TestFactory
    Stream<DynamicTest> contoh_hitungan_presisi_penuh_dibulatkan_sekali() {
        return TabelContoh.baca("capaian.csv").stream()
                .map(b -> DynamicTest.dynamicTest(b.sel("contoh"), () -> periksa(b, Pembagian.PENUH)));
    }

    private static void periksa(TabelContoh.Baris baris, Pembagian pembagian) {
        KetentuanCapaian ketentuan = new KetentuanCapaian(
                RumusTurun.valueOf(
                        baris.sel("rumus_turun").toUpperCase(Locale.ROOT).replace('-', '_')),
                KebijakanTargetNol.TIDAK_DIHITUNG,
                Optional.empty(),
                pembagian);
        Arah arah = Arah.dari(baris.sel("arah")).orElseThrow();
        String[] target = baris.sel("target").split("–");
        BigDecimal realisasi = angka(baris.sel("realisasi"));
        HasilCapaian hasil = target.length == 1
                ? Capaian.hitung(arah, angka(target[0]), realisasi, ketentuan)
                : Capaian.hitung(arah, new TargetRentang(angka(target[0]), angka(target[1])), realisasi, ketentuan);
        String harap = baris.sel("capaian");
        if (harap.equals("tidak dapat dihitung")) {
            assertThat(hasil).isInstanceOf(HasilCapaian.Tiada.class);
        } else {
            assertThat(((HasilCapaian.Nilai) hasil).persen().setScale(2, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(angka(harap));
        }
    }

    @Test
    void hasil_di_bawah_nol_ditampilkan_nol_dengan_catatan() {
        assertThat(Capaian.hitung(Arah.TURUN, BigDecimal.TEN, new BigDecimal("20.01")))
                .isEqualTo(new HasilCapaian.Nilai(BigDecimal.ZERO, java.util.List.of(Capaian.DINOLKAN)));
    }

    @Test
    void batas_capaian_memotong_dengan_catatan() {
        HasilCapaian.Nilai hasil = (HasilCapaian.Nilai) Capaian.hitung(
                Arah.NAIK,
                BigDecimal.TEN,
                new BigDecimal("13"),
                new KetentuanCapaian(
                        RumusTurun.SELISIH,
                        KebijakanTargetNol.TIDAK_DIHITUNG,
                        Optional.of(BigDecimal.valueOf(120)),
                        Pembagian.PENUH));
        assertThat(hasil.persen()).isEqualByComparingTo("120");
        assertThat(hasil.catatan())
                .containsExactly("Hasil rumus 130% dibatasi menjadi 120% menurut setelan batas capaian.");
    }

    @Test
    void target_nol_dapat_dinilai_nol_atau_seratus() {
        KetentuanCapaian ketentuan = new KetentuanCapaian(
                RumusTurun.SELISIH, KebijakanTargetNol.NOL_ATAU_SERATUS, Optional.empty(), Pembagian.PENUH);
        assertThat(nilai(Capaian.hitung(Arah.TURUN, BigDecimal.ZERO, BigDecimal.ZERO, ketentuan)))
                .isEqualByComparingTo("100");
        assertThat(nilai(Capaian.hitung(Arah.TURUN, BigDecimal.ZERO, BigDecimal.ONE, ketentuan)))
                .isEqualByComparingTo("0");
    }

    @Property
    void tepat_target_selalu_seratus(
            @ForAll Arah arah, @ForAll RumusTurun rumus, @ForAll("positif") BigDecimal target) {
        assertThat(nilai(Capaian.hitung(arah, target, target, ketentuan(rumus))))
                .isEqualByComparingTo("100");
    }

    @Property
    void realisasi_lebih_baik_tidak_pernah_menurunkan_capaian(
            @ForAll Arah arah,
            @ForAll RumusTurun rumus,
            @ForAll("positif") BigDecimal target,
            @ForAll("positif") BigDecimal a,
            @ForAll("positif") BigDecimal b) {
        BigDecimal lebihBaik = arah.makinRendahMakinBaik() ? a.min(b) : a.max(b);
        BigDecimal lebihBuruk = arah.makinRendahMakinBaik() ? a.max(b) : a.min(b);
        assertThat(nilai(Capaian.hitung(arah, target, lebihBaik, ketentuan(rumus))))
                .isGreaterThanOrEqualTo(nilai(Capaian.hitung(arah, target, lebihBuruk, ketentuan(rumus))));
    }

    @Property
    void tiga_bentuk_selisih_sama_hasilnya(@ForAll("positif") BigDecimal t, @ForAll("positif") BigDecimal r) {
        BigDecimal hasil = CapaianTurunSelisih.RUMUS.persen(t, r, Pembagian.PENUH);
        BigDecimal kedua = Pembagian.PENUH.bagi(t.subtract(r.subtract(t)).scaleByPowerOfTen(2), t);
        BigDecimal ketiga = BigDecimal.valueOf(200).subtract(Pembagian.PENUH.bagi(r.scaleByPowerOfTen(2), t));
        assertThat(hasil).isEqualByComparingTo(kedua);
        assertThat(hasil.subtract(ketiga).abs()).isLessThan(new BigDecimal("1E-20"));
    }

    @Property
    void rentang_satu_titik_sama_dengan_target_tunggal(
            @ForAll("positif") BigDecimal t, @ForAll("positif") BigDecimal r, @ForAll Arah arah) {
        assertThat(nilai(Capaian.hitung(arah, new TargetRentang(t, t), r)))
                .isEqualByComparingTo(nilai(Capaian.hitung(arah, t, r)));
    }

    @Provide
    Arbitrary<BigDecimal> positif() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(2);
    }

    private static KetentuanCapaian ketentuan(RumusTurun rumus) {
        return new KetentuanCapaian(rumus, KebijakanTargetNol.TIDAK_DIHITUNG, Optional.empty(), Pembagian.PENUH);
    }

    private static BigDecimal nilai(HasilCapaian hasil) {
        return ((HasilCapaian.Nilai) hasil).persen();
    }
}
