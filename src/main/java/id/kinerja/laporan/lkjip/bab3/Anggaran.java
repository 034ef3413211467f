package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatAnggaran;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Budget realisation: the whole, by programme and by kind of spending. */
final class Anggaran implements Bagian {
    private static final String KUNCI = "tabel.bab3.anggaran";

    @Override
    public String kode() {
        return "bab3.anggaran";
    }

    @Override
    public String judul() {
        return "Realisasi anggaran";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<KodeProgram> program = PohonAnggaran.program(k);
        if (program.isEmpty()) {
            return List.of();
        }
        UkurAnggaran u = k.ukur().anggaran();
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(KalimatKelompok.sambung(List.of(
                KalimatAnggaran.ringkas(
                        u.total(Ukuran.PAGU), u.total(Ukuran.REALISASI), u.total(Ukuran.SERAPAN), u.total(Ukuran.SISA)),
                Rangkai.awali("Rinciannya menurut program disajikan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .kalimat()))));
        isi.add(tabel(k, program));
        List<KalimatAnggaran.Serapan> serapan = program.stream()
                .map(p -> new KalimatAnggaran.Serapan(u.nama(p), u.pos(Ukuran.SERAPAN, p)))
                .toList();
        List<id.kinerja.dokumen.Sebaris> banding = KalimatAnggaran.tertinggiTerendah(serapan);
        if (!banding.isEmpty()) {
            isi.add(new Blok.Paragraf(banding));
        }
        GambarSerapan.susun(k, program).ifPresent(isi::addAll);
        isi.addAll(BelanjaJenis.susun(k));
        return isi;
    }

    private static Blok tabel(Konteks k, List<KodeProgram> program) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        UkurAnggaran u = k.ukur().anggaran();
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Anggaran dan realisasi per program tahun " + k.tahun() + " (rupiah)")
                .teks(18, "Kode")
                .sisa("Program")
                .angka(26, "Anggaran")
                .angka(26, "Realisasi")
                .angka(26, "Sisa")
                .angka(14, "%");
        for (KodeProgram p : program) {
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(PohonAnggaran.kodeCetak(k, p)));
            isi.add(Sel.teks(u.nama(p)));
            Stream.of(Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SISA, Ukuran.SERAPAN)
                    .map(x -> sel.polos(u.pos(x, p)))
                    .forEach(isi::add);
            t.baris(JenisBaris.BIASA, isi);
        }
        List<Sel> total = new ArrayList<>();
        total.add(Sel.kosong());
        total.add(Sel.teks("Jumlah"));
        Stream.of(Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SISA, Ukuran.SERAPAN)
                .map(x -> sel.polos(u.total(x)))
                .forEach(total::add);
        t.baris(JenisBaris.TOTAL, total);
        return t.sumber(Sebutan.sumberAnggaran(k)).jadi();
    }
}
