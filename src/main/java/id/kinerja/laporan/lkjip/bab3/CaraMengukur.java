package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.datatahun.KebijakanTargetNol;
import id.kinerja.datatahun.Setelan;
import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.RumusTurun;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How performance was measured: the formulas, averages and policies that this year's figures really use. */
public final class CaraMengukur implements Bagian {
    private static final BigDecimal PENUH = BigDecimal.valueOf(100);

    @Override
    public String kode() {
        return "bab3.cara";
    }

    @Override
    public String judul() {
        return "Cara mengukur kinerja";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> indikator = PohonKinerja.semuaIndikator(k);
        if (indikator.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(
                Rangkai.awali("Capaian setiap indikator dihitung dengan membandingkan realisasi dengan target.")
                        .catatanKaki(pembulatan(k.data().setelan()))
                        .jadi()));
        rumus(isi, indikator);
        kebijakan(isi, k, indikator);
        isi.addAll(TabelSkala.susun(k));
        return isi;
    }

    private static void rumus(List<Blok> isi, List<Indikator> indikator) {
        if (ada(indikator, Arah.NAIK) || ada(indikator, Arah.RENTANG_NAIK)) {
            isi.add(Blok.paragraf("Untuk indikator yang makin tinggi makin baik dipakai rumus"));
            isi.add(new Blok.BarisRumus("Capaian = realisasi ÷ target × 100%"));
        }
        List<Indikator> turun =
                indikator.stream().filter(i -> i.arah().makinRendahMakinBaik()).toList();
        if (turun.stream().anyMatch(i -> i.rumusTurun() == RumusTurun.SELISIH)) {
            isi.add(Blok.paragraf("Untuk indikator yang makin rendah makin baik dipakai rumus"));
            isi.add(new Blok.BarisRumus("Capaian = (2 × target − realisasi) ÷ target × 100%"));
        }
        if (turun.stream().anyMatch(i -> i.rumusTurun() == RumusTurun.RASIO_TERBALIK)) {
            isi.add(Blok.paragraf("Untuk indikator makin rendah makin baik yang memakai rasio terbalik dipakai rumus"));
            isi.add(new Blok.BarisRumus("Capaian = target ÷ realisasi × 100%"));
        }
        if (indikator.stream().anyMatch(i -> i.arah().rentang())) {
            isi.add(Blok.paragraf("Bila targetnya berupa rentang, realisasi di dalam rentang bernilai 100%; di luar "
                    + "rentang, capaian dihitung terhadap batas rentang yang terdekat."));
        }
    }

    private static void kebijakan(List<Blok> isi, Konteks k, List<Indikator> indikator) {
        Setelan s = k.data().setelan();
        Rangkai r = Rangkai.kosong();
        if (s.batasCapaian().isPresent()) {
            r.teks("Capaian dibatasi paling tinggi "
                    + FormatIndonesia.persenProsa(s.batasCapaian().get())
                    + "; rata-rata memakai nilai yang telah dibatasi.");
        } else if (adaDiAtasSeratus(k, indikator)) {
            r.teks("Capaian di atas 100% dicetak apa adanya, tanpa batas atas.");
        }
        if (PohonKinerja.semuaSasaran(k).stream().anyMatch(x -> x.indikator().size() > 1)) {
            r.teks(r.hampa() ? "" : " ").teks("Rata-rata capaian sasaran adalah rata-rata sederhana indikatornya.");
            if (adaTakTerhitung(k, indikator)) {
                r.catatanKaki("Indikator yang capaiannya tidak dapat dihitung tidak diikutkan dalam rata-rata.");
            }
        }
        if (PohonKinerja.semuaSasaran(k).size() > 1) {
            r.teks(r.hampa() ? "" : " ")
                    .teks("Rata-rata keseluruhan diambil atas " + cakupan(s.cakupanRataRata()) + ".");
        }
        if (adaTargetNol(k, indikator)) {
            r.teks(r.hampa() ? "" : " ")
                    .teks("Sebagian indikator bertarget nol.")
                    .catatanKaki(targetNol(s.targetNol()));
        }
        if (!r.hampa()) {
            isi.add(new Blok.Paragraf(r.jadi()));
        }
    }

    /** How the printed figures are rounded. */
    public static String pembulatan(Setelan s) {
        return "Seluruh perhitungan memakai angka asli. Hasilnya dibulatkan satu kali saat dicetak, "
                + FormatIndonesia.cacah(s.desimal()) + " angka di belakang koma, setengah dibulatkan ke atas.";
    }

    private static String cakupan(CakupanRataRata cakupan) {
        return switch (cakupan) {
            case INDIKATOR -> "seluruh indikator sasaran";
            case SASARAN -> "rata-rata capaian setiap sasaran";
            case TUJUAN -> "rata-rata capaian setiap tujuan";
        };
    }

    private static String targetNol(KebijakanTargetNol kebijakan) {
        return switch (kebijakan) {
            case TIDAK_DIHITUNG ->
                "Capaian terhadap target nol tidak dapat dihitung dan tidak diikutkan dalam rata-rata.";
            case NOL_ATAU_SERATUS ->
                "Terhadap target nol, capaian adalah 100% bila realisasinya juga nol dan 0% bila tidak.";
        };
    }

    private static boolean ada(List<Indikator> indikator, Arah arah) {
        return indikator.stream().anyMatch(i -> i.arah() == arah);
    }

    private static boolean adaDiAtasSeratus(Konteks k, List<Indikator> indikator) {
        return indikator.stream()
                .flatMap(i -> k.ukur().indikator().capaian(i, k.tahun()).angka().stream())
                .anyMatch(c -> c.compareTo(PENUH) > 0);
    }

    private static boolean adaTakTerhitung(Konteks k, List<Indikator> indikator) {
        return indikator.stream()
                .anyMatch(
                        i -> k.ukur().indikator().capaian(i, k.tahun()).angka().isEmpty());
    }

    private static boolean adaTargetNol(Konteks k, List<Indikator> indikator) {
        return indikator.stream()
                .map(i -> k.ukur().indikator().target(i, k.tahun()))
                .flatMap(h -> h.angka().stream())
                .anyMatch(t -> t.signum() == 0);
    }
}
