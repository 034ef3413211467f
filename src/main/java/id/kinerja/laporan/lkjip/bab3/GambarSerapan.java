package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.gambar.DiagramBatang;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Absorption by programme as bars, highest first, with the whole agency as a dashed line. */
final class GambarSerapan {
    private static final String KUNCI = "gambar.bab3.serapan";
    private static final BigDecimal PENUH = BigDecimal.valueOf(100);

    private GambarSerapan() {}

    static Optional<List<Blok>> susun(Konteks k, List<KodeProgram> program) {
        UkurAnggaran u = k.ukur().anggaran();
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        List<KodeProgram> urut = program.stream()
                .filter(p -> serapan(u, p).angka().isPresent())
                .sorted(Comparator.comparing(
                                (KodeProgram p) -> serapan(u, p).angka().orElseThrow())
                        .reversed())
                .toList();
        if (urut.size() < 2) {
            return Optional.empty();
        }
        DiagramBatang diagram = DiagramBatang.baru().sampaiPenuh(PENUH).kepalaKanan("Realisasi (Rp)");
        urut.forEach(p -> diagram.batang(new DiagramBatang.Batang(
                "",
                u.nama(p),
                serapan(u, p).angka(),
                sel.tulis(serapan(u, p)) + "%",
                DiagramBatang.Isi.PENUH,
                sel.tulis(u.pos(Ukuran.REALISASI, p)))));
        u.total(Ukuran.SERAPAN)
                .angka()
                .ifPresent(
                        t -> diagram.acuan(t, "Seluruh perangkat daerah " + sel.tulis(u.total(Ukuran.SERAPAN)) + "%"));
        String judul = "Penyerapan anggaran menurut program tahun " + k.tahun() + " (persen)";
        return Optional.of(List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memperlihatkan penyerapan setiap program.")
                        .jadi()),
                new Blok.Gambar(
                        KUNCI, judul, diagram.lukis(), diagram.alt(judul), Optional.of(Sebutan.sumberAnggaran(k)))));
    }

    private static Hitungan serapan(UkurAnggaran u, KodeProgram p) {
        return u.pos(Ukuran.SERAPAN, p);
    }
}
