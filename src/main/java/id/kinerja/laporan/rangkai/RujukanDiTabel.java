package id.kinerja.laporan.rangkai;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import id.kinerja.laporan.narasi.RujukanGagal;
import id.kinerja.laporan.narasi.TeksBerujukan;
import id.kinerja.pengukuran.Pengukuran;
import java.util.List;

/** Resolves what table texts of the package refer to, wherever a section printed them: causes, recommendations, remarks. */
final class RujukanDiTabel {
    private final TeksBerujukan teks;

    private RujukanDiTabel(TeksBerujukan teks) {
        this.teks = teks;
    }

    /** @param gagal receives every reference that does not resolve */
    static List<Bab> terbaca(Pengukuran ukur, List<Bab> semua, List<RujukanGagal> gagal) {
        return semua.stream()
                .map(b -> {
                    TeksBerujukan teks = new TeksBerujukan(ukur, b.kunci());
                    RujukanDiTabel pembaca = new RujukanDiTabel(teks);
                    Bab hasil = new Bab(b.kunci(), b.label(), b.judul(), b.awalan(), pembaca.blok(b.blok()));
                    gagal.addAll(teks.gagal());
                    return hasil;
                })
                .toList();
    }

    private List<Blok> blok(List<Blok> semua) {
        return semua.stream().map(this::blok).toList();
    }

    private Blok blok(Blok b) {
        return switch (b) {
            case Blok.Paragraf p -> new Blok.Paragraf(teks.baca(p.isi()));
            case Blok.Kutipan q -> new Blok.Kutipan(teks.baca(q.isi()));
            case Blok.DaftarButir d ->
                new Blok.DaftarButir(
                        d.jenis(), d.butir().stream().map(this::blok).toList());
            case Blok.Lanskap l -> new Blok.Lanskap(blok(l.blok()));
            case Blok.BlokTabel(Tabel t) -> new Blok.BlokTabel(tabel(t));
            case Blok.JudulKecil(String judul) -> new Blok.JudulKecil(teks.polos(judul));
            default -> b;
        };
    }

    private Tabel tabel(Tabel t) {
        List<Tabel.Baris> baris = t.baris().stream()
                .map(b -> new Tabel.Baris(
                        b.jenis(), b.sel().stream().map(this::sel).toList()))
                .toList();
        return new Tabel(
                t.kunci(),
                t.judul(),
                t.kolom(),
                t.kepala(),
                baris,
                t.sumber().map(teks::polos),
                t.kerapatan(),
                t.tataLetak());
    }

    private Tabel.Sel sel(Tabel.Sel s) {
        return new Tabel.Sel(
                teks.baca(s.isi()),
                s.lebar(),
                s.catatan().stream().map(teks::polos).toList());
    }
}
