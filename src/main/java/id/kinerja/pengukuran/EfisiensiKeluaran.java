package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Rumus;
import id.kinerja.kernel.Satuan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.pengukuran.formula.EfisiensiPmk;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Efficiency over outputs: each sub kegiatan with ceiling, spending and a volume planned and realised.
 *
 * @dasar PMK 214/2017
 */
final class EfisiensiKeluaran {
    private static final String TANPA_KELUARAN =
            "tidak ada sub kegiatan dengan pagu, realisasi, serta target dan realisasi volume keluaran";

    private final Ruang ruang;
    private final UkurIndikator indikator;
    private final UkurAnggaran anggaran;

    EfisiensiKeluaran(Ruang ruang, UkurIndikator indikator, UkurAnggaran anggaran) {
        this.ruang = ruang;
        this.indikator = indikator;
        this.anggaran = anggaran;
    }

    private record Keluaran(EfisiensiPmk.Keluaran nilai, List<Hitungan> operan) {}

    Hitungan pmk214(Alamat alamat, String uraian, String nama, List<KodeProgram> subKegiatan) {
        String bentuk = "rata-rata (1 − (realisasi anggaran ÷ realisasi volume) ÷ (pagu ÷ target volume)) × 100";
        List<Keluaran> terisi = keluaran(subKegiatan).stream()
                .filter(k -> k.nilai().volume().signum() > 0)
                .toList();
        if (terisi.isEmpty()) {
            return Susun.tak(alamat, uraian, TANPA_KELUARAN, Satuan.PERSEN, nama, bentuk, List.of());
        }
        BigDecimal e = EfisiensiPmk.pmk214(terisi.stream().map(Keluaran::nilai).toList());
        List<String> catatan = new ArrayList<>(lewat(subKegiatan, terisi));
        if (EfisiensiPmk.dijepit(e).compareTo(e) != 0) {
            catatan.add("Untuk nilai efisiensi, E " + Susun.tulis(e) + "% dibatasi pada rentang −20% sampai 20%.");
        }
        return susun(
                alamat,
                uraian,
                e,
                Susun.rumus(nama, bentuk, isi(terisi), EfisiensiPmk.ungkapan214(terisi.size())),
                terisi,
                catatan);
    }

    Hitungan pmk22(Alamat alamat, String uraian, String nama, List<KodeProgram> subKegiatan) {
        String bentuk = "jumlah (pagu × capaian volume − realisasi anggaran) ÷ jumlah (pagu × capaian volume) × 100";
        List<Keluaran> terisi = keluaran(subKegiatan);
        Optional<BigDecimal> e =
                EfisiensiPmk.pmk22(terisi.stream().map(Keluaran::nilai).toList());
        return e.isEmpty()
                ? Susun.tak(alamat, uraian, TANPA_KELUARAN, Satuan.PERSEN, nama, bentuk, List.of())
                : susun(
                        alamat,
                        uraian,
                        e.get(),
                        Susun.rumus(nama, bentuk, isi(terisi), EfisiensiPmk.ungkapan22(terisi.size())),
                        terisi,
                        lewat(subKegiatan, terisi));
    }

    static Hitungan nilai(Alamat alamat, String uraian, Hitungan efisiensi) {
        String nama = "Nilai efisiensi PMK 214/PMK.02/2017";
        String bentuk = "50 + E ÷ 20 × 50, dengan E antara −20 dan 20";
        if (efisiensi.angka().isEmpty()) {
            return Susun.tak(alamat, uraian, Susun.alasan(efisiensi), Satuan.PERSEN, nama, bentuk, List.of(efisiensi));
        }
        BigDecimal e = EfisiensiPmk.dijepit(efisiensi.angka().get());
        return Susun.angka(
                alamat,
                uraian,
                EfisiensiPmk.nilai(e),
                Satuan.PERSEN,
                Susun.rumus(nama, bentuk, "50 + " + Susun.suku(e) + " ÷ 20 × 50", EfisiensiPmk.ungkapanNilai()),
                List.of(efisiensi));
    }

    private static Hitungan susun(
            Alamat alamat, String uraian, BigDecimal nilai, Rumus rumus, List<Keluaran> terisi, List<String> catatan) {
        List<Hitungan> operan =
                terisi.stream().flatMap(k -> k.operan().stream()).toList();
        return Susun.angka(alamat, uraian, nilai, Satuan.PERSEN, rumus, operan, catatan);
    }

    private List<Keluaran> keluaran(List<KodeProgram> subKegiatan) {
        return subKegiatan.stream().flatMap(k -> keluaran(k).stream()).toList();
    }

    /** The first measured output of a sub kegiatan carries its budget. */
    private Optional<Keluaran> keluaran(KodeProgram kode) {
        Hitungan pagu = anggaran.pos(Ukuran.PAGU, kode);
        Hitungan realisasi = anggaran.pos(Ukuran.REALISASI, kode);
        return indikator.milik(kode.nilai()).stream()
                .filter(i -> i.tingkat() == TingkatIndikator.SUB_KEGIATAN || i.tingkat() == TingkatIndikator.KELUARAN)
                .flatMap(i -> keluaran(pagu, realisasi, i).stream())
                .findFirst();
    }

    private Optional<Keluaran> keluaran(Hitungan pagu, Hitungan realisasi, Indikator i) {
        Hitungan target = indikator.target(i, ruang.tahun());
        Hitungan volume = indikator.realisasi(i, ruang.tahun());
        boolean lengkap = positif(pagu)
                && realisasi.angka().isPresent()
                && positif(target)
                && volume.angka().filter(v -> v.signum() >= 0).isPresent()
                && Susun.samaSatuan(target.satuan(), volume.satuan());
        return lengkap
                ? Optional.of(new Keluaran(
                        new EfisiensiPmk.Keluaran(
                                pagu.angka().orElseThrow(),
                                realisasi.angka().orElseThrow(),
                                target.angka().orElseThrow(),
                                volume.angka().orElseThrow()),
                        List.of(pagu, realisasi, target, volume)))
                : Optional.empty();
    }

    private static boolean positif(Hitungan hitungan) {
        return hitungan.angka().filter(n -> n.signum() > 0).isPresent();
    }

    private static List<String> lewat(List<KodeProgram> subKegiatan, List<Keluaran> terisi) {
        int lewat = subKegiatan.size() - terisi.size();
        return lewat == 0
                ? List.of()
                : List.of(lewat + " dari " + subKegiatan.size()
                        + " sub kegiatan tidak diikutkan karena pagu, realisasi, atau volume keluarannya tidak lengkap"
                        + " atau tidak dapat menjadi pembagi.");
    }

    private static String isi(List<Keluaran> terisi) {
        BigDecimal pagu = terisi.stream().map(k -> k.nilai().pagu()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal belanja = terisi.stream().map(k -> k.nilai().realisasi()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return terisi.size() + " keluaran, pagu " + Susun.tulis(pagu, Satuan.RUPIAH) + ", realisasi "
                + Susun.tulis(belanja, Satuan.RUPIAH) + ", serapan "
                + Susun.tulis(belanja.scaleByPowerOfTen(2).divide(pagu, Presisi.PENUH)) + "%";
    }
}
