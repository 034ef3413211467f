package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.gambar.DiagramGaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Target and realisation over the years, one panel per indicator whose realisation moved. */
final class GambarPerkembangan {
    private static final int PALING_BANYAK = 6;
    private static final int PALING_SEDIKIT = 2;

    private GambarPerkembangan() {}

    static Optional<Blok.Gambar> susun(Konteks k, List<Indikator> indikator) {
        List<Indikator> berubah = indikator.stream().filter(i -> berubah(k, i)).toList();
        List<DiagramGaris.Panel> panel =
                berubah.stream().limit(PALING_BANYAK).map(i -> panel(k, i)).toList();
        if (panel.isEmpty()) {
            return Optional.empty();
        }
        DiagramGaris diagram = DiagramGaris.baru();
        panel.forEach(diagram::panel);
        String dari = panel.size() == berubah.size() ? "" : " dari " + FormatIndonesia.cacah(berubah.size());
        String judul = "Target dan realisasi " + FormatIndonesia.cacah(panel.size()) + dari + " indikator yang berubah";
        return Optional.of(new Blok.Gambar(
                "gambar.bab3.perkembangan",
                judul,
                diagram.lukis(),
                diagram.alt(judul),
                Optional.of(Sebutan.sumberKinerja(k)
                        + " Sumbu tegak tiap panel tidak dimulai dari nol; bacalah angka pada titik.")));
    }

    private static List<Integer> tahun(Konteks k, Indikator i) {
        return k.ukur().indikator().tahunData(i).stream()
                .filter(t -> t <= k.tahun())
                .toList();
    }

    /** The unit in which most years are known: that of the indicator unless it has no history in it. */
    private static Hitungan realisasi(Konteks k, Indikator i, int tahun) {
        return k.ukur().indikator().realisasi(i, tahun, i.satuan());
    }

    private static boolean berubah(Konteks k, Indikator i) {
        List<Hitungan> ada = tahun(k, i).stream()
                .map(t -> realisasi(k, i, t))
                .filter(h -> h.angka().isPresent())
                .toList();
        return ada.size() >= PALING_SEDIKIT
                && ada.stream()
                        .anyMatch(h -> h.angka()
                                        .orElseThrow()
                                        .compareTo(ada.getFirst().angka().orElseThrow())
                                != 0);
    }

    private static DiagramGaris.Panel panel(Konteks k, Indikator i) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal())
                .seragam(tahun(k, i).stream()
                        .flatMap(t -> Stream.concat(target(k, i, t).stream(), Stream.of(realisasi(k, i, t))))
                        .toList());
        String satuan = i.satuan().nama().equals("%") ? "persen" : i.satuan().nama();
        return new DiagramGaris.Panel(
                Sebutan.pendek(i),
                satuan,
                tahun(k, i).stream()
                        .map(t -> new DiagramGaris.Tahun(
                                t,
                                nilai(sel, target(k, i, t)),
                                nilai(sel, Optional.of(realisasi(k, i, t))),
                                atas(target(k, i, t))))
                        .toList());
    }

    private static Optional<Hitungan> target(Konteks k, Indikator i, int tahun) {
        Hitungan t = k.ukur().indikator().target(i, tahun);
        return t.satuan().equals(i.satuan()) ? Optional.of(t) : Optional.empty();
    }

    private static Optional<DiagramGaris.Nilai> nilai(SelAngka sel, Optional<Hitungan> h) {
        return h.flatMap(x -> switch (x.hasil()) {
            case Hasil.Angka(BigDecimal n) -> Optional.of(new DiagramGaris.Nilai(n, sel.tulis(x)));
            case Hasil.Rentang(BigDecimal bawah, BigDecimal _) -> Optional.of(batas(bawah));
            case Hasil.Kata _, Hasil.TakTerhitung _ -> Optional.empty();
        });
    }

    /** The upper end of a target that is a range. */
    private static Optional<DiagramGaris.Nilai> atas(Optional<Hitungan> target) {
        return target.flatMap(x -> x.hasil() instanceof Hasil.Rentang(BigDecimal _, BigDecimal atas)
                ? Optional.of(batas(atas))
                : Optional.empty());
    }

    private static DiagramGaris.Nilai batas(BigDecimal n) {
        return new DiagramGaris.Nilai(n, FormatIndonesia.persis(n));
    }
}
