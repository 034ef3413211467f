package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Hasil;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir.Kemajuan;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;

/** Third analysis: against the last year of the Renstra, with the pace needed and the pace reached. */
public final class TargetAkhir implements Bagian {
    private static final String KUNCI = "tabel.bab3.target-akhir";

    @Override
    public String kode() {
        return "bab3.target-akhir";
    }

    @Override
    public String judul() {
        return "Perbandingan dengan target akhir Renstra";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> indikator = PohonKinerja.semuaIndikator(k);
        if (indikator.isEmpty()) {
            return List.of();
        }
        List<Kemajuan> semua = semua(k);
        List<Blok> isi = new ArrayList<>();
        if (semua.isEmpty()) {
            isi.add(new Blok.Paragraf(List.of(new Sebaris.BelumDiisi("target akhir Renstra belum diisi"))));
        } else {
            isi.addAll(susun(k, KUNCI, semua));
        }
        isi.addAll(TargetRenstraTahunan.susun(k, indikator));
        return isi;
    }

    /** Table and sentences on some indicators with an end target. */
    public static List<Blok> susun(Konteks k, String kunci, List<Kemajuan> semua) {
        int akhir = k.data().profil().renstra().akhir();
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(kunci)
                .teks(" membandingkan realisasi " + k.tahun() + " dengan target tahun " + akhir
                        + " serta laju yang diperlukan dan yang telah dicapai.")
                .jadi()));
        isi.add(TabelKemajuan.susun(k, kunci, semua));
        uraian(isi, semua, akhir);
        return isi;
    }

    private static void uraian(List<Blok> isi, List<Kemajuan> semua, int akhir) {
        List<Sebaris> ringkas = KalimatTargetAkhir.ringkas(semua, akhir);
        if (ringkas.isEmpty()) {
            return;
        }
        isi.add(new Blok.Paragraf(ringkas));
        List<List<Blok>> butir = semua.stream()
                .filter(m -> m.terukur() && !m.sudah())
                .map(m -> List.<Blok>of(new Blok.Paragraf(KalimatTargetAkhir.satu(m))))
                .toList();
        if (!butir.isEmpty()) {
            isi.add(new Blok.DaftarButir(Blok.JenisButir.BULAT, butir));
        }
    }

    /** Every tujuan and sasaran indicator with an end target, a number or a range. */
    public static List<Kemajuan> semua(Konteks k) {
        return semua(k, PohonKinerja.semuaIndikator(k));
    }

    /** Those of these indicators with an end target. */
    public static List<Kemajuan> semua(Konteks k, List<Indikator> indikator) {
        return indikator.stream()
                .map(i -> kemajuan(k, i))
                .filter(m -> m.target().hasil() instanceof Hasil.Angka || m.berentang())
                .toList();
    }

    private static Kemajuan kemajuan(Konteks k, Indikator i) {
        var u = k.ukur().indikator();
        var target = u.targetAkhir(i);
        var realisasi = u.realisasi(i, k.tahun(), target.satuan());
        int sejak = u.tahunData(i).stream()
                .filter(t -> u.realisasi(i, t, target.satuan()).angka().isPresent())
                .findFirst()
                .orElse(k.tahun());
        return new Kemajuan(
                i,
                sejak,
                k.tahun(),
                k.data().profil().renstra().akhir(),
                target,
                realisasi,
                u.capaianAkhir(i),
                u.lajuTercapai(i),
                u.lajuPerlu(i),
                u.tingkatKemajuan(i));
    }
}
