package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;

/** Programme indicators that were measured this year. */
final class ProgramIndikator implements Bagian {
    private static final String KUNCI = "tabel.bab3.program-indikator";

    @Override
    public String kode() {
        return "bab3.program-indikator";
    }

    @Override
    public String judul() {
        return "Kinerja program";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<HasilTahun> semua =
                k.data().program().stream().flatMap(p -> terukur(k, p).stream()).toList();
        if (semua.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Capaian sasaran ditopang oleh kinerja program (")
                        .rujuk(KUNCI)
                        .teks(").")
                        .jadi()),
                tabel(k, semua),
                new Blok.Paragraf(KalimatKelompok.ringkas(semua)));
    }

    /** Indicators with a target or a realisation; results that are only reported stand with the supporting programmes. */
    private static List<HasilTahun> terukur(Konteks k, Program p) {
        return PohonKinerja.indikator(k, TingkatIndikator.PROGRAM, p.kode().nilai()).stream()
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()))
                .filter(h ->
                        h.target().angka().isPresent() || h.realisasi().angka().isPresent())
                .toList();
    }

    private static Blok tabel(Konteks k, List<HasilTahun> semua) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean rumus = semua.stream().anyMatch(h -> h.indikator().rumus().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Target, realisasi, dan capaian indikator program tahun " + k.tahun())
                .sisa("Program dan indikator");
        if (rumus) {
            t.teks(48, "Rumus");
        }
        t.angka(24, "Target").angka(24, "Realisasi").angka(18, "Capaian (%)");
        for (Program p : k.data().program()) {
            List<HasilTahun> milik = terukur(k, p);
            if (!milik.isEmpty()) {
                t.judulBaris(JenisBaris.SUBGRUP, p.nama());
            }
            for (HasilTahun h : milik) {
                List<Sel> isi = new ArrayList<>();
                isi.add(Sel.teks(Sebutan.lengkap(h.indikator())));
                if (rumus) {
                    isi.add(h.indikator().rumus().map(Sel::teks).orElse(SelAngka.strip()));
                }
                isi.add(sel.bersatuan(h.target()));
                isi.add(sel.bersatuan(h.realisasi()));
                isi.add(sel.polos(h.capaian()));
                t.baris(h.diBawahTarget() ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA, isi);
            }
        }
        return t.sumber(Sebutan.sumberKinerja(k)).jadi();
    }
}
