package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Perjanjian Kinerja as signed, each version of it, with notes where the measurement differs. */
final class PerjanjianTahunIni implements Bagian {
    @Override
    public String kode() {
        return "bab2.perjanjian";
    }

    @Override
    public String judul() {
        return "Perjanjian kinerja";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        for (VersiPk versi : VersiPk.values()) {
            List<BarisPk> baris = k.data().perjanjian().stream()
                    .filter(b -> b.versi() == versi)
                    .toList();
            if (!baris.isEmpty()) {
                isi.add(new Blok.Paragraf(pengantar(k, versi, baris)));
                isi.add(tabel(k, versi, baris));
                List<Sebaris> belum = belumDiukur(k, baris);
                if (!belum.isEmpty()) {
                    isi.add(new Blok.Paragraf(belum));
                }
            }
        }
        return isi;
    }

    private static List<Sebaris> pengantar(Konteks k, VersiPk versi, List<BarisPk> baris) {
        long sasaran = baris.stream().map(BarisPk::sasaran).distinct().count();
        Rangkai r = Rangkai.awali(nama(versi) + " Tahun " + k.tahun());
        List<Pejabat> pihak = pihak(k, versi);
        if (pihak.size() == 2) {
            r.teks(" antara " + pihak.getFirst().jabatan() + " dan "
                    + pihak.getLast().jabatan());
        }
        return r.teks(" memuat " + FormatIndonesia.cacah(sasaran) + " sasaran dengan "
                        + FormatIndonesia.cacah(baris.size()) + " indikator (")
                .rujuk(kunci(versi))
                .teks(").")
                .jadi();
    }

    private static List<Pejabat> pihak(Konteks k, VersiPk versi) {
        return k.data().pihakPk().stream()
                .filter(p -> p.versi() == versi)
                .map(PihakPk::pejabat)
                .flatMap(
                        kode -> k.data().pejabat().stream().filter(p -> p.kode().equals(kode)))
                .toList();
    }

    private static Blok tabel(Konteks k, VersiPk versi, List<BarisPk> baris) {
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci(versi), nama(versi) + " " + k.data().profil().namaOpd() + " Tahun " + k.tahun())
                .angka(8, "No")
                .sisa("Indikator kinerja")
                .teks(24, "Satuan")
                .angka(24, "Target");
        Optional<String> sasaran = Optional.empty();
        int nomor = 0;
        for (BarisPk b : baris) {
            if (!Optional.of(b.sasaran()).equals(sasaran)) {
                sasaran = Optional.of(b.sasaran());
                t.judulBaris(JenisBaris.SUBGRUP, b.sasaran());
            }
            nomor++;
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(Integer.toString(nomor)),
                            Sel.teks(b.namaIndikator()),
                            Sel.teks(b.satuan().nama()),
                            target(k, b)));
        }
        return t.sumber(nama(versi) + " Tahun " + k.tahun() + ".").jadi();
    }

    private static Sel target(Konteks k, BarisPk b) {
        Sel sel = Sel.teks(
                HasilTertulis.tulis(b.target(), b.satuan(), k.data().setelan().desimal()));
        if (b.indikator().isEmpty()) {
            return sel.dengan("Belum memiliki realisasi; tidak diukur pada tahun " + k.tahun() + ".");
        }
        return indikator(k, b.indikator().get())
                .map(i -> k.ukur().indikator().target(i, k.tahun()))
                .filter(h -> !HasilTertulis.sama(b, h))
                .map(h -> sel.dengan(beda(k, h)))
                .orElse(sel);
    }

    private static String beda(Konteks k, Hitungan berlaku) {
        String tertulis =
                new SelAngka(k.data().setelan().desimal()).tulis(berlaku) + HasilTertulis.satuan(berlaku.satuan());
        return "Pengukuran tahun " + k.tahun() + " memakai target " + tertulis + ".";
    }

    private static Optional<Indikator> indikator(Konteks k, String kode) {
        return k.data().indikator().stream().filter(i -> i.kode().equals(kode)).findFirst();
    }

    private static List<Sebaris> belumDiukur(Konteks k, List<BarisPk> baris) {
        List<BarisPk> belum = baris.stream()
                .filter(b -> b.indikator()
                        .flatMap(kode -> indikator(k, kode))
                        .filter(i -> k.ukur()
                                .indikator()
                                .realisasi(i, k.tahun())
                                .angka()
                                .isPresent())
                        .isEmpty())
                .toList();
        if (belum.isEmpty()) {
            return List.of();
        }
        return Rangkai.awali(FormatIndonesia.cacah(belum.size())
                        + " indikator Perjanjian Kinerja belum memiliki realisasi, yaitu ")
                .deret(belum, (r, b) -> r.teks(b.namaIndikator()))
                .teks(".")
                .kalimat();
    }

    private static String kunci(VersiPk versi) {
        return versi == VersiPk.MURNI ? "tabel.bab2.perjanjian" : "tabel.bab2.perjanjian-perubahan";
    }

    private static String nama(VersiPk versi) {
        return versi == VersiPk.MURNI ? "Perjanjian Kinerja" : "Perjanjian Kinerja Perubahan";
    }
}
