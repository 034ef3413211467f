package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.perencanaan.Indikator;
import java.util.List;
import java.util.function.Predicate;

/** Against the target of the last year of the Renstra, always with both paces. */
public final class KalimatTargetAkhir {
    private KalimatTargetAkhir() {}

    /**
     * @param target target of the last year
     * @param tercapai mean yearly change reached, with the years it was reached in {@code sejak}–{@code tahun}
     * @param perlu yearly change still needed
     * @param tingkat word for the progress
     */
    public record Kemajuan(
            Indikator indikator,
            int sejak,
            int tahun,
            int tahunAkhir,
            Hitungan target,
            Hitungan realisasi,
            Hitungan capaian,
            Hitungan tercapai,
            Hitungan perlu,
            Hitungan tingkat) {

        public boolean sudah() {
            return kata("Tercapai");
        }

        public boolean akan() {
            return kata("Akan tercapai");
        }

        public boolean terukur() {
            return tingkat.hasil() instanceof Hasil.Kata;
        }

        /** The end target is a range: there is no one way to it, so no pace. */
        public boolean berentang() {
            return target.hasil() instanceof Hasil.Rentang;
        }

        public boolean percepatan() {
            return kata("Memerlukan percepatan");
        }

        private boolean kata(String kata) {
            return tingkat.hasil() instanceof Hasil.Kata(String t) && t.equals(kata);
        }
    }

    public static List<Sebaris> ringkas(List<Kemajuan> semua, int tahunAkhir) {
        List<Kemajuan> terukur = semua.stream().filter(Kemajuan::terukur).toList();
        long sudah = terukur.stream().filter(Kemajuan::sudah).count();
        if (terukur.isEmpty()) {
            return List.of();
        }
        String akhir = " target akhir Renstra tahun " + tahunAkhir;
        String tak = "." + takTerbanding(semua.size() - terukur.size());
        if (terukur.size() == 1) {
            return Rangkai.awali("Satu indikator yang dibandingkan " + (sudah == 1 ? "telah" : "belum") + " mencapai")
                    .teks(akhir + tak)
                    .kalimat();
        }
        String jumlah = FormatIndonesia.cacah(terukur.size());
        String pokok = sudah == terukur.size()
                ? Bilangan.seluruh(sudah, "indikator telah mencapai")
                : sudah == 0
                        ? "Belum ada satu pun dari " + jumlah + " indikator yang mencapai"
                        : FormatIndonesia.cacah(sudah) + " dari " + jumlah + " indikator telah mencapai";
        Rangkai r = Rangkai.awali(pokok).teks(akhir);
        if (sudah > 0 && sudah < terukur.size()) {
            sebut(r.teks(", yaitu "), terukur, Kemajuan::sudah);
        }
        return r.teks(tak).kalimat();
    }

    /** The count and who is on the way, without the figures. */
    public static List<Sebaris> kesimpulan(List<Kemajuan> semua, int tahunAkhir) {
        List<Sebaris> ringkas = ringkas(semua, tahunAkhir);
        boolean akan = semua.stream().anyMatch(Kemajuan::akan);
        boolean percepatan = semua.stream().anyMatch(Kemajuan::percepatan);
        if (!akan && !percepatan) {
            return ringkas;
        }
        Rangkai r = Rangkai.kosong().isi(ringkas).teks(" Menurut laju sejauh ini, ");
        if (akan) {
            sebut(r, semua, Kemajuan::akan).teks(" diperkirakan akan mencapainya");
        }
        if (percepatan) {
            sebut(r.teks(akan ? ", sedangkan " : ""), semua, Kemajuan::percepatan)
                    .teks(" memerlukan percepatan");
        }
        return r.teks(".").jadi();
    }

    private static Rangkai sebut(Rangkai r, List<Kemajuan> semua, Predicate<Kemajuan> yang) {
        return r.deret(
                semua.stream().filter(yang).toList(),
                (x, k) -> x.teks(Rangkai.diTengah(k.indikator().sebutan())));
    }

    private static String takTerbanding(int banyak) {
        return banyak == 0
                ? ""
                : " " + Rangkai.kapital(FormatIndonesia.cacah(banyak))
                        + " indikator tidak dapat dibandingkan dengan target akhirnya.";
    }

    public static List<Sebaris> satu(Kemajuan k) {
        if (k.sudah()) {
            return Rangkai.awali(k.indikator().sebutan())
                    .teks(" telah mencapai target akhir Renstra ")
                    .nilai(k.target())
                    .teks(".")
                    .kalimat();
        }
        if (k.berentang() || k.perlu().angka().isEmpty()) {
            return Rangkai.awali(k.indikator().sebutan())
                    .teks(k.berentang() ? " berada di luar rentang target akhir " : " belum mencapai target akhir ")
                    .nilai(k.target())
                    .teks("; realisasinya ")
                    .nilai(k.realisasi())
                    .teks(" dengan capaian ")
                    .nilai(k.capaian())
                    .teks(".")
                    .kalimat();
        }
        Rangkai r = Rangkai.awali(k.indikator().sebutan())
                .teks(" terealisasi ")
                .nilai(k.realisasi())
                .teks(" terhadap target akhir ")
                .nilai(k.target())
                .teks(", sehingga perlu ")
                .teks(arah(k.perlu()))
                .teks(" ")
                .besarnya(k.perlu())
                .teks(" per tahun hingga " + k.tahunAkhir());
        return laju(r, k).teks(".").kalimat();
    }

    private static Rangkai laju(Rangkai r, Kemajuan k) {
        if (k.tercapai().angka().isEmpty()) {
            return r.teks("; laju yang telah dicapai belum dapat dihitung");
        }
        r.teks("; rata-rata " + k.sejak() + "–" + k.tahun() + " adalah ");
        if (k.tercapai().angka().get().signum() == 0) {
            r.teks("tetap");
        } else {
            r.teks(arah(k.tercapai())).teks(" ").besarnya(k.tercapai()).teks(" per tahun");
        }
        return r.teks(
                k.akan()
                        ? ", sehingga target diperkirakan akan tercapai apabila laju itu terjaga"
                        : ", sehingga target memerlukan percepatan");
    }

    private static String arah(Hitungan laju) {
        return laju.angka().orElseThrow().signum() < 0 ? "turun" : "naik";
    }
}
