package id.kinerja.pengukuran;

import id.kinerja.datatahun.MetodeEfisiensi;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import java.math.BigDecimal;
import java.util.List;

/** Efficiency by the method of the settings, over the links of the efficiency map. */
public final class UkurEfisiensi {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private final Ruang ruang;
    private final UkurIndikator indikator;
    private final UkurSasaran sasaran;
    private final UkurAnggaran anggaran;
    private final EfisiensiKeluaran keluaran;

    UkurEfisiensi(Ruang ruang, UkurIndikator indikator, UkurSasaran sasaran, UkurAnggaran anggaran) {
        this.ruang = ruang;
        this.indikator = indikator;
        this.sasaran = sasaran;
        this.anggaran = anggaran;
        this.keluaran = new EfisiensiKeluaran(ruang, indikator, anggaran);
    }

    /** {@code efisiensi:1.1}, in poin; by the two PMK methods in percent. */
    public Hitungan sasaran(Sasaran s) {
        return ruang.ambil(
                Alamat.dari("efisiensi", s.kode()),
                a -> ukur(
                        a,
                        "Efisiensi sasaran " + s.nomor(),
                        sasaran.rataRata(s),
                        anggaran.sasaran(Ukuran.SERAPAN, s, peta()),
                        anggaran.kaitan().daunSasaran(s, peta())));
    }

    /** {@code efisiensi-indikator:1.1.1}, in poin; by the two PMK methods in percent. */
    public Hitungan indikator(Indikator i) {
        return ruang.ambil(
                Alamat.dari("efisiensi-indikator", i.kode()),
                a -> ukur(
                        a,
                        "Efisiensi " + i.sebutan(),
                        indikator.capaian(i, ruang.tahun()),
                        anggaran.indikator(Ukuran.SERAPAN, i, peta()),
                        anggaran.kaitan().daunIndikator(i, peta())));
    }

    /** NE = 50 + E ÷ 20 × 50 of PMK 214/2017: {@code nilai-efisiensi:1.1}; not computable by the other methods. */
    public Hitungan nilai(Sasaran s) {
        return ruang.ambil(
                Alamat.dari("nilai-efisiensi", s.kode()),
                a -> metode() == MetodeEfisiensi.PMK_214_2017
                        ? EfisiensiKeluaran.nilai(a, "Nilai efisiensi sasaran " + s.nomor(), sasaran(s))
                        : Susun.kosong(
                                a,
                                "Nilai efisiensi sasaran " + s.nomor(),
                                "hanya menurut PMK 214/2017",
                                Satuan.PERSEN));
    }

    /** Name of the method, printed beside every efficiency. */
    public String namaMetode() {
        return switch (metode()) {
            case CAPAIAN_KURANG_SERAPAN -> "capaian kinerja dikurangi serapan anggaran";
            case SERATUS_KURANG_SERAPAN -> "100% dikurangi serapan anggaran";
            case PMK_214_2017 -> "PMK 214/PMK.02/2017 (dipakai secara analogi)";
            case PMK_22_2021 -> "PMK 22/PMK.02/2021 (dipakai secara analogi)";
        };
    }

    private MetodeEfisiensi metode() {
        return ruang.data().setelan().metodeEfisiensi();
    }

    private String peta() {
        return ruang.data().setelan().petaEfisiensi();
    }

    private Hitungan ukur(
            Alamat alamat, String uraian, Hitungan capaian, Hitungan serapan, List<KodeProgram> subKegiatan) {
        return switch (metode()) {
            case CAPAIAN_KURANG_SERAPAN -> capaianKurangSerapan(alamat, uraian, capaian, serapan);
            case SERATUS_KURANG_SERAPAN -> seratusKurangSerapan(alamat, uraian, serapan);
            case PMK_214_2017 -> keluaran.pmk214(alamat, uraian, namaMetode(), subKegiatan);
            case PMK_22_2021 -> keluaran.pmk22(alamat, uraian, namaMetode(), subKegiatan);
        };
    }

    private Hitungan capaianKurangSerapan(Alamat alamat, String uraian, Hitungan capaian, Hitungan serapan) {
        String bentuk = "capaian − serapan; efisien bila capaian ≥ serapan";
        List<Hitungan> operan = List.of(capaian, serapan);
        if (capaian.angka().isEmpty() || serapan.angka().isEmpty()) {
            String alasan = Susun.alasan(capaian.angka().isEmpty() ? capaian : serapan);
            return Susun.tak(alamat, uraian, alasan, Satuan.POIN, namaMetode(), bentuk, operan);
        }
        BigDecimal c = capaian.angka().get();
        BigDecimal s = serapan.angka().get();
        String isi = Susun.tulis(c) + " − " + Susun.tulis(s);
        return Susun.angka(
                alamat,
                uraian,
                c.subtract(s),
                Satuan.POIN,
                Susun.rumus(namaMetode(), bentuk, isi, Ungkapan.selisih(Ungkapan.operan(0), Ungkapan.operan(1))),
                operan,
                c.compareTo(s) >= 0 ? List.of() : List.of("Tidak efisien: capaian lebih rendah daripada serapan."));
    }

    private Hitungan seratusKurangSerapan(Alamat alamat, String uraian, Hitungan serapan) {
        String bentuk = "100 − serapan; capaian tidak diperhitungkan";
        if (serapan.angka().isEmpty()) {
            return Susun.tak(
                    alamat, uraian, Susun.alasan(serapan), Satuan.POIN, namaMetode(), bentuk, List.of(serapan));
        }
        BigDecimal s = serapan.angka().get();
        return Susun.angka(
                alamat,
                uraian,
                SERATUS.subtract(s),
                Satuan.POIN,
                Susun.rumus(
                        namaMetode(),
                        bentuk,
                        "100 − " + Susun.tulis(s),
                        Ungkapan.selisih(Ungkapan.tetapan(SERATUS), Ungkapan.operan(0))),
                List.of(serapan));
    }
}
