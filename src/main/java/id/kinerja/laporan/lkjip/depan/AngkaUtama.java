package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.AngkaBesar;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir.Kemajuan;
import id.kinerja.laporan.lkjip.bab3.Dirata;
import id.kinerja.laporan.lkjip.bab3.TargetAkhir;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.ArrayList;
import java.util.List;

/** The row of large figures on top of the summary. */
final class AngkaUtama {
    private AngkaUtama() {}

    static Blok.KotakAngka susun(Konteks k, List<HasilTahun> hasil) {
        List<AngkaBesar> angka = new ArrayList<>();
        rataRata(angka, k);
        target(angka, hasil);
        serapan(angka, k);
        targetAkhir(angka, k);
        return new Blok.KotakAngka(angka);
    }

    private static void rataRata(List<AngkaBesar> angka, Konteks k) {
        Hitungan rata = k.ukur().sasaran().keseluruhan();
        String atas = switch (k.data().setelan().cakupanRataRata()) {
            case INDIKATOR -> Dirata.indikator(k).sebutan();
            case SASARAN -> Dirata.sasaran(k).sebutan();
            case TUJUAN -> Dirata.tujuan(k).sebutan();
        };
        rata.angka()
                .ifPresent(n -> angka.add(new AngkaBesar(
                        FormatIndonesia.persenProsa(n),
                        "rata-rata capaian " + atas
                                + kategori(k.ukur().sasaran().kategori(rata)))));
    }

    private static String kategori(Hitungan kategori) {
        return kategori.hasil() instanceof Hasil.Kata(String nama) ? "; kategori " + nama : "";
    }

    private static void target(List<AngkaBesar> angka, List<HasilTahun> hasil) {
        long terukur = hasil.stream().filter(HasilTahun::terukur).count();
        long bawah = hasil.stream().filter(HasilTahun::diBawahTarget).count();
        long tercapai =
                hasil.stream().filter(h -> h.terukur() && !h.diBawahTarget()).count();
        if (terukur == 0) {
            return;
        }
        String sisa = bawah == 0 ? "tidak ada yang di bawah target" : FormatIndonesia.cacah(bawah) + " di bawah target";
        angka.add(new AngkaBesar(tercapai + " dari " + terukur, "indikator terukur mencapai target; " + sisa));
    }

    private static void serapan(List<AngkaBesar> angka, Konteks k) {
        var a = k.ukur().anggaran();
        a.total(Ukuran.SERAPAN)
                .angka()
                .ifPresent(n -> angka.add(new AngkaBesar(
                        FormatIndonesia.persenProsa(n),
                        "anggaran terserap: " + rupiah(a.total(Ukuran.REALISASI)) + " dari "
                                + rupiah(a.total(Ukuran.PAGU)))));
    }

    private static String rupiah(Hitungan h) {
        return h.angka().map(FormatIndonesia::rupiah).orElse(FormatIndonesia.KOSONG);
    }

    private static void targetAkhir(List<AngkaBesar> angka, Konteks k) {
        List<Kemajuan> terukur =
                TargetAkhir.semua(k).stream().filter(Kemajuan::terukur).toList();
        if (!terukur.isEmpty()) {
            long sudah = terukur.stream().filter(Kemajuan::sudah).count();
            angka.add(new AngkaBesar(
                    sudah + " dari " + terukur.size(),
                    "indikator telah mencapai target akhir Renstra tahun "
                            + k.data().profil().renstra().akhir()));
        }
    }
}
