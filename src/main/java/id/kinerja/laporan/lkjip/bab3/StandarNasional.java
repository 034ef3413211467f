package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.KalimatSpm;
import id.kinerja.laporan.kalimat.KalimatStandarNasional;
import id.kinerja.laporan.kalimat.KalimatStandarNasional.Banding;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.spm.LayananSpm;
import java.util.ArrayList;
import java.util.List;

/** Fourth analysis: against the national standard, if any; without one no capaian is printed. */
final class StandarNasional implements Bagian {
    private static final String KUNCI = "tabel.bab3.standar-nasional";

    @Override
    public String kode() {
        return "bab3.standar-nasional";
    }

    @Override
    public String judul() {
        return "Perbandingan dengan standar nasional";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> indikator = PohonKinerja.semuaSasaran(k).stream()
                .flatMap(s -> s.indikator().stream())
                .toList();
        List<LayananSpm> spm = k.data().spm();
        if (indikator.isEmpty() && spm.isEmpty()) {
            return List.of();
        }
        List<Banding> banding = indikator.stream().map(i -> banding(k, i)).toList();
        Rangkai pengantar = Rangkai.kosong();
        if (!spm.isEmpty()) {
            pengantar.teks("Standar nasional yang berlaku antara lain Standar Pelayanan Minimal (SPM). ");
        }
        pengantar.rujuk(KUNCI).teks(" membandingkan realisasi dengan standar nasional.");
        return List.of(
                new Blok.Paragraf(pengantar.jadi()),
                tabel(k, spm, banding),
                new Blok.Paragraf(uraian(k, spm, banding)));
    }

    private static Banding banding(Konteks k, Indikator i) {
        var u = k.ukur().indikator();
        return new Banding(i, u.standarNasional(i), u.realisasi(i, k.tahun()), u.capaianNasional(i));
    }

    private static Blok tabel(Konteks k, List<LayananSpm> spm, List<Banding> banding) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Realisasi tahun " + k.tahun() + " terhadap standar nasional")
                .angka(9, "No")
                .sisa("Indikator")
                .angka(24, "Standar nasional")
                .angka(22, "Target")
                .angka(22, "Realisasi")
                .angka(18, "Capaian (%)");
        int no = 1;
        if (!spm.isEmpty()) {
            t.judulBaris(JenisBaris.GRUP, "SPM: penerima yang terpenuhi kebutuhan dasarnya");
        }
        for (LayananSpm l : spm) {
            String target =
                    FormatIndonesia.angka(l.targetPersen(), k.data().setelan().desimal()) + "%";
            Hitungan penerima = k.ukur().spm().penerima(l);
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(String.valueOf(no++)));
            isi.add(Sel.teks(l.indikator()));
            isi.add(Sel.teks(target));
            isi.add(Sel.teks(target));
            isi.add(sel.bersatuan(penerima));
            isi.add(sel.polos(penerima));
            t.baris(JenisBaris.BIASA, isi);
        }
        if (!spm.isEmpty() && !banding.isEmpty()) {
            t.judulBaris(JenisBaris.GRUP, "Indikator sasaran");
        }
        for (Banding b : banding) {
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(String.valueOf(no++)));
            isi.add(Sel.teks(b.indikator().sebutan()));
            isi.add(b.berstandar() ? sel.bersatuan(b.standar()) : SelAngka.strip());
            isi.add(SelAngka.tanpaCatatan(sel.bersatuan(k.ukur().indikator().target(b.indikator(), k.tahun()))));
            isi.add(SelAngka.tanpaCatatan(sel.bersatuan(b.realisasi())));
            isi.add(b.berstandar() ? sel.polos(b.capaian()) : SelAngka.strip());
            t.baris(JenisBaris.BIASA, isi);
        }
        return t.sumber((spm.isEmpty() ? "" : "Peraturan Pemerintah Nomor 2 Tahun 2018; ")
                        + k.data().profil().namaOpd()
                        + ". “–”: tidak ada standar nasional, capaian tidak dihitung.")
                .jadi();
    }

    private static List<Sebaris> uraian(Konteks k, List<LayananSpm> spm, List<Banding> banding) {
        List<List<Sebaris>> kalimat = new ArrayList<>();
        kalimat.add(KalimatSpm.ringkas(spm.stream()
                .map(l -> new KalimatSpm.Layanan(
                        l.nama(), l.targetPersen(), k.ukur().spm().penerima(l)))
                .toList()));
        banding.stream().filter(Banding::berstandar).forEach(b -> kalimat.add(KalimatStandarNasional.satu(b)));
        kalimat.add(KalimatStandarNasional.tanpaStandar(banding.stream()
                .filter(b -> !b.berstandar())
                .map(Banding::indikator)
                .toList()));
        return KalimatKelompok.sambung(kalimat);
    }
}
