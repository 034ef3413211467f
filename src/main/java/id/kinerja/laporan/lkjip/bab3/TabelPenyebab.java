package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.Faktor;
import id.kinerja.datatahun.JenisFaktor;
import id.kinerja.datatahun.Setelan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatPenyebab;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Figures that ask for an explanation, with the explanation or the box for it. */
final class TabelPenyebab {
    private static final String KUNCI = "tabel.bab3.penyebab";

    private TabelPenyebab() {}

    static List<Blok> susun(Konteks k) {
        List<Indikator> dijelaskan = dijelaskan(k);
        if (dijelaskan.isEmpty()) {
            return List.of();
        }
        Setelan s = k.data().setelan();
        SelAngka sel = new SelAngka(s.desimal());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Penyebab dan tindak lanjut untuk angka yang memerlukan penjelasan")
                .teks(38, "Indikator")
                .angka(17, "Capaian (%)")
                .teks(24, "Perubahan dari " + (k.tahun() - 1))
                .sisa("Penyebab")
                .teks(38, "Tindak lanjut");
        for (Indikator i : dijelaskan) {
            HasilTahun h = HasilTahun.dari(k.ukur(), i, k.tahun());
            t.baris(
                    h.diBawahTarget() ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA,
                    List.of(
                            Sel.teks(utama(i) ? Sebutan.pendek(i) : i.sebutan()),
                            sel.kata(h.capaian()),
                            perubahan(k.ukur().indikator().perubahan(i, k.tahun())),
                            penyebab(k, h),
                            tindakLanjut(k, h)));
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memuat angka yang memerlukan penjelasan, yaitu capaian di bawah "
                                + FormatIndonesia.persenProsa(s.perluPenjelasanBawah()) + " atau di atas "
                                + FormatIndonesia.persenProsa(s.perluPenjelasanAtas())
                                + ", serta indikator lain yang dijelaskan penyebabnya.")
                        .jadi()),
                t.sumber(k.data().profil().namaOpd() + ".").jadi());
    }

    /** Indicators beyond a threshold, outputs below it, and whatever people explained. */
    private static List<Indikator> dijelaskan(Konteks k) {
        List<Indikator> utama = PohonKinerja.semuaIndikator(k);
        Stream<Indikator> bawahan = k.data().indikator().stream().filter(i -> !utama(i));
        return Stream.concat(
                        utama.stream().filter(i -> perlu(k, i) || punyaFaktor(k, i)),
                        bawahan.filter(
                                i -> HasilTahun.dari(k.ukur(), i, k.tahun()).diBawahTarget() || punyaFaktor(k, i)))
                .toList();
    }

    private static boolean utama(Indikator i) {
        return i.tingkat() == TingkatIndikator.TUJUAN || i.tingkat() == TingkatIndikator.SASARAN;
    }

    private static boolean perlu(Konteks k, Indikator i) {
        Setelan s = k.data().setelan();
        return KalimatPenyebab.perlu(
                k.ukur().indikator().capaian(i, k.tahun()), s.perluPenjelasanBawah(), s.perluPenjelasanAtas());
    }

    private static boolean punyaFaktor(Konteks k, Indikator i) {
        return k.data().faktor().stream()
                .anyMatch(f -> f.objek().filter(i.kode()::equals).isPresent());
    }

    private static Sel perubahan(Hitungan d) {
        if (d.angka().isEmpty()) {
            return SelAngka.strip();
        }
        int tanda = d.angka().get().signum();
        return tanda == 0
                ? Sel.teks("tetap")
                : Sel.isi(Rangkai.awali(tanda > 0 ? "naik " : "turun ")
                        .besarnya(d)
                        .jadi());
    }

    private static Sel penyebab(Konteks k, HasilTahun h) {
        List<Faktor> ada = faktor(k, h, JenisFaktor.PENYEBAB, JenisFaktor.PENGHAMBAT, JenisFaktor.PENDORONG);
        return ada.isEmpty()
                ? Sel.isi(KalimatPenyebab.belumDiisi("penyebab", h.indikator().kode(), h.capaian()))
                : Sel.isi(gabung(ada));
    }

    private static Sel tindakLanjut(Konteks k, HasilTahun h) {
        List<Faktor> ada = faktor(k, h, JenisFaktor.SOLUSI);
        if (!ada.isEmpty()) {
            return Sel.isi(gabung(ada));
        }
        return h.diBawahTarget()
                ? Sel.isi(KalimatPenyebab.belumDiisi("solusi", h.indikator().kode(), h.capaian()))
                : SelAngka.strip();
    }

    private static List<Faktor> faktor(Konteks k, HasilTahun h, JenisFaktor... jenis) {
        List<JenisFaktor> dicari = List.of(jenis);
        return k.data().faktor().stream()
                .filter(f -> f.objek().filter(h.indikator().kode()::equals).isPresent() && dicari.contains(f.jenis()))
                .toList();
    }

    private static List<Sebaris> gabung(List<Faktor> faktor) {
        List<String> teks = new ArrayList<>();
        faktor.forEach(f -> teks.add(Penyebab.titik(f.uraian())));
        return List.of(new Sebaris.Teks(String.join(" ", teks)));
    }
}
