package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatAnggaran;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;

/** The executive summary: one page, all of it from the year's figures. */
final class Ikhtisar implements Bagian {
    @Override
    public String kode() {
        return "depan.ikhtisar";
    }

    @Override
    public String judul() {
        return "Ikhtisar Eksekutif";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> indikator = PohonKinerja.semuaIndikator(k);
        if (indikator.isEmpty()) {
            return List.of();
        }
        List<HasilTahun> hasil = indikator.stream()
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()))
                .toList();
        List<Blok> isi = new ArrayList<>();
        Blok.KotakAngka angka = AngkaUtama.susun(k, hasil);
        if (!angka.angka().isEmpty()) {
            isi.add(angka);
        }
        isi.add(new Blok.Paragraf(ringkas(k, hasil)));
        isi.addAll(TabelIkhtisar.susun(k));
        isi.addAll(GambarIkhtisar.susun(k, hasil));
        isi.addAll(PerluPerhatian.susun(k, hasil));
        return isi;
    }

    private static List<Sebaris> ringkas(Konteks k, List<HasilTahun> hasil) {
        UkurAnggaran a = k.ukur().anggaran();
        return KalimatKelompok.sambung(List.of(
                KalimatKelompok.ringkas(hasil),
                KalimatAnggaran.ringkas(
                        a.total(Ukuran.PAGU),
                        a.total(Ukuran.REALISASI),
                        a.total(Ukuran.SERAPAN),
                        a.total(Ukuran.SISA))));
    }
}
