package id.kinerja.pemeriksaan.aturan.kategori;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.BatasCetak;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reached or not reached, where the limit is printed with its sign, is what the figure beside it shows. */
public final class TercapaiSesuaiBatas implements Aturan {
    private static final String KODE = "KATEGORI-03";
    private static final Pattern YA =
            Pattern.compile("(?i)\\s*(?:sudah )?(?:tercapai|terpenuhi|memenuhi(?: standar| target)?)\\s*");
    private static final Pattern TIDAK =
            Pattern.compile("(?i)\\s*(?:tidak|belum) (?:tercapai|terpenuhi|memenuhi(?: standar| target)?)\\s*");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KATEGORI,
                "Keterangan tercapai sesuai dengan batas dan angkanya",
                "Keterangan menyebut tercapai atau tidak tercapai, berlawanan dengan batas yang tercetak dan angka yang dicapai.",
                "Standar yang tidak dipenuhi terbaca dipenuhi, atau sebaliknya.",
                "Angka yang dicapai dibandingkan dengan batas pada baris yang sama (≤, <, ≥, atau >).",
                "Perbaiki keterangan, batas, atau angka yang dicapai.",
                """
                Tabel 3.6
                Capaian Standar Pelayanan Minimal

                Indikator\tStandar\tCapaian\tKeterangan
                Waktu tunggu rawat jalan\t≤ 60 menit\t74 menit\tTercapai
                Waktu tunggu obat jadi\t≤ 30 menit\t26 menit\tTercapai
                """,
                """
                Tabel 3.6
                Capaian Standar Pelayanan Minimal

                Indikator\tStandar\tCapaian\tKeterangan
                Waktu tunggu rawat jalan\t≤ 60 menit\t74 menit\tTidak tercapai
                Waktu tunggu obat jadi\t≤ 30 menit\t26 menit\tTercapai
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.tabel().forEach(t -> t.baris().forEach(b -> baris(t, b, catat)));
    }

    private static void baris(Tabel t, BarisTabel b, Pencatat catat) {
        List<Sel> sel = b.sel();
        for (int i = 0; i + 2 < sel.size(); i++) {
            Optional<BatasCetak> batas = BatasCetak.baca(sel.get(i).teks());
            Sel capaian = sel.get(i + 1);
            Sel keterangan = sel.get(i + 2);
            Optional<Boolean> tercetak = tercapai(keterangan.teks());
            Optional<Boolean> sebenarnya = batas.flatMap(x -> x.dipenuhi(capaian.teks()));
            if (tercetak.isPresent() && sebenarnya.isPresent() && !tercetak.equals(sebenarnya)) {
                catat.temuan(temuan(t, sel.get(i), capaian, keterangan, sebenarnya.get()));
            }
        }
    }

    private static Optional<Boolean> tercapai(String teks) {
        return YA.matcher(teks).matches()
                ? Optional.of(true)
                : TIDAK.matcher(teks).matches() ? Optional.of(false) : Optional.empty();
    }

    private static Temuan temuan(Tabel t, Sel batas, Sel capaian, Sel keterangan, boolean dipenuhi) {
        return new Temuan(
                KODE,
                Jenis.KATEGORI,
                Tingkat.ERROR,
                Tempat.sel(t, keterangan),
                dipenuhi ? "tercapai" : "tidak tercapai",
                capaian.teks().strip() + " terhadap " + batas.teks().strip(),
                "Keterangan tercetak " + keterangan.teks().strip() + ", padahal "
                        + capaian.teks().strip() + (dipenuhi ? " memenuhi " : " tidak memenuhi ")
                        + batas.teks().strip() + ".",
                List.of(Tempat.sel(t, capaian)));
    }
}
