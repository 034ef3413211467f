package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatAnggaran;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.KalimatPerjanjian;
import id.kinerja.laporan.kalimat.KalimatSpm;
import id.kinerja.laporan.kalimat.KalimatTahunIni;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conclusions of Bab III in a few sentences each, for the summary and the last chapter. Empty when there is nothing to say. */
public final class RingkasanKinerja {
    private RingkasanKinerja() {}

    public static List<Sebaris> capaian(Konteks k) {
        return KalimatKelompok.sambung(List.of(
                KalimatKelompok.ringkas(TargetRealisasi.hasil(k, PohonKinerja.semuaIndikator(k))),
                TargetRealisasi.rataRata(k)));
    }

    /** Over the agreement in force: the revision if there is one. */
    public static List<Sebaris> perjanjian(Konteks k) {
        VersiPk versi = k.data().perjanjian().stream().anyMatch(b -> b.versi() == VersiPk.PERUBAHAN)
                ? VersiPk.PERUBAHAN
                : VersiPk.MURNI;
        return KalimatPerjanjian.ringkas(k.data().perjanjian().stream()
                .filter(b -> b.versi() == versi)
                .map(b -> hasil(k, b))
                .toList());
    }

    /** How many have reached the end target; Bab III says it one by one. */
    public static List<Sebaris> targetAkhir(Konteks k) {
        return KalimatTargetAkhir.kesimpulan(
                TargetAkhir.semua(k), k.data().profil().renstra().akhir());
    }

    public static List<Sebaris> spm(Konteks k) {
        return KalimatSpm.ringkas(k.data().spm().stream()
                .map(l -> new KalimatSpm.Layanan(
                        l.nama(), l.targetPersen(), k.ukur().spm().penerima(l)))
                .toList());
    }

    public static List<Sebaris> anggaran(Konteks k) {
        UkurAnggaran u = k.ukur().anggaran();
        return KalimatAnggaran.ringkas(
                u.total(Ukuran.PAGU), u.total(Ukuran.REALISASI), u.total(Ukuran.SERAPAN), u.total(Ukuran.SISA));
    }

    /** Programmes, kegiatan, sub kegiatan and outputs below their targets, each with its figures. */
    public static List<Sebaris> bawahTarget(Konteks k) {
        List<List<Sebaris>> kalimat = new ArrayList<>();
        k.data().indikator().stream()
                .filter(i -> i.tingkat() != TingkatIndikator.TUJUAN && i.tingkat() != TingkatIndikator.SASARAN)
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()))
                .filter(HasilTahun::diBawahTarget)
                .forEach(h -> kalimat.add(KalimatTahunIni.satu(h)));
        return KalimatKelompok.sambung(kalimat);
    }

    private static Optional<HasilTahun> hasil(Konteks k, BarisPk b) {
        return b.indikator()
                .flatMap(kode -> k.data().indikator().stream()
                        .filter(i -> i.kode().equals(kode))
                        .findFirst())
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()));
    }
}
