package id.kinerja.laporan.kalimat;

import static id.kinerja.laporan.kalimat.ContohAngka.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir.Kemajuan;
import java.util.List;
import org.junit.jupiter.api.Test;

class KalimatTargetAkhirTest {
    private final Hitungan laju = angka("-0.165", Satuan.POIN);
    private final Hitungan perlu = angka("-0.0267", Satuan.POIN);

    private static Kemajuan kemiskinan(Hitungan laju, Hitungan perlu, String tingkat) {
        return new Kemajuan(
                indikator("Angka kemiskinan", Arah.TURUN),
                2021,
                2023,
                2026,
                persen("4.15"),
                persen("4.23"),
                persen("98.0723"),
                laju,
                perlu,
                kata(tingkat));
    }

    @Test
    void akan_tercapai_disertai_kedua_laju() {
        assertThat(baca(KalimatTargetAkhir.satu(kemiskinan(laju, perlu, "Akan tercapai"))))
                .isEqualTo(
                        "Angka kemiskinan terealisasi 4,23% terhadap target akhir 4,15%, sehingga perlu turun 0,03 poin "
                                + "per tahun hingga 2026; rata-rata 2021–2023 adalah turun 0,17 poin per tahun, sehingga target "
                                + "diperkirakan akan tercapai apabila laju itu terjaga.");
    }

    @Test
    void memerlukan_percepatan_juga_disertai_kedua_laju() {
        assertThat(baca(KalimatTargetAkhir.satu(kemiskinan(angka("0", Satuan.POIN), perlu, "Memerlukan percepatan"))))
                .endsWith("; rata-rata 2021–2023 adalah tetap, sehingga target memerlukan percepatan.");
    }

    @Test
    void tercapai() {
        assertThat(baca(KalimatTargetAkhir.satu(kemiskinan(laju, tidakAda("sudah tercapai"), "Tercapai"))))
                .isEqualTo("Angka kemiskinan telah mencapai target akhir Renstra 4,15%.");
    }

    @Test
    void ringkasan_menghitung_yang_telah_mencapai() {
        Kemajuan sudah = kemiskinan(laju, tidakAda("sudah tercapai"), "Tercapai");
        Kemajuan belum = kemiskinan(laju, perlu, "Akan tercapai");
        assertThat(baca(KalimatTargetAkhir.ringkas(List.of(sudah, belum, sudah), 2026)))
                .isEqualTo("Dua dari tiga indikator telah mencapai target akhir Renstra tahun 2026, "
                        + "yaitu angka kemiskinan dan angka kemiskinan.");
        assertThat(baca(KalimatTargetAkhir.ringkas(List.of(belum, belum), 2026)))
                .isEqualTo("Belum ada satu pun dari dua indikator yang mencapai target akhir Renstra tahun 2026.");
        assertThat(KalimatTargetAkhir.ringkas(List.of(), 2026)).isEmpty();
    }
}
