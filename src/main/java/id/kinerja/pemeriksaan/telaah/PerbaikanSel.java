package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cells of a table should say that arithmetic of their own proves wrong: so that one mistake is not told once more in every sum. */
public record PerbaikanSel(Map<Sel, BigDecimal> seharusnya) {
    public PerbaikanSel {
        seharusnya = Map.copyOf(seharusnya);
    }

    public static PerbaikanSel dalam(Tabel t, Optional<PohonCetak> pohon) {
        Map<Sel, BigDecimal> hasil = new HashMap<>();
        pohon.ifPresent(p -> p.akar().forEach(s -> p.uang().forEach(k -> induk(s, k, hasil))));
        t.hubungan().stream()
                .filter(h -> h.ragam() == Ragam.JUMLAH || h.ragam() == Ragam.SELISIH)
                .forEach(h -> {
                    boolean bertanda = h.bertanda(t.baris());
                    t.baris()
                            .forEach(b -> h.hitung(b)
                                    .filter(x -> !h.cocok(x) || bertanda && !x.setanda())
                                    .map(x -> h.cocok(x)
                                            ? new SelPenyebab(x.hasil(), x.nilai())
                                            : SelPenyebab.cari(t, h, x))
                                    .ifPresent(x -> hasil.putIfAbsent(x.sel(), x.seharusnya())));
                });
        t.kolom(Peran.SISA).forEach(k -> sisa(t, k, hasil));
        return new PerbaikanSel(hasil);
    }

    /** Sums of children stand for a parent only where there are several of them. */
    private static void induk(Simpul s, Kolom k, Map<Sel, BigDecimal> hasil) {
        s.anak().forEach(a -> induk(a, k, hasil));
        Optional<BigDecimal> jumlah = s.anak().stream()
                .flatMap(a -> a.angka(k).stream())
                .filter(a -> !a.rusak())
                .map(AngkaCetak::nilai)
                .reduce(BigDecimal::add);
        Optional<BigDecimal> tercetak = s.angka(k).filter(a -> !a.rusak()).map(AngkaCetak::nilai);
        if (jumlah.isPresent() && tercetak.isPresent() && jumlah.get().compareTo(tercetak.get()) != 0) {
            hasil.put(s.baris().sel(k.nomor()), jumlah.get());
        }
    }

    private static void sisa(Tabel t, Kolom k, Map<Sel, BigDecimal> hasil) {
        Optional<Kolom> pagu =
                t.kolom(Peran.PAGU).filter(p -> p.nomor() < k.nomor()).reduce((a, b) -> b);
        Optional<Kolom> realisasi = t.kolom(Peran.REALISASI_ANGGARAN)
                .filter(p -> p.nomor() < k.nomor())
                .reduce((a, b) -> b);
        if (pagu.isEmpty() || realisasi.isEmpty()) {
            return;
        }
        for (BarisTabel b : t.baris()) {
            Optional<BigDecimal> p = angka(b, pagu.get());
            Optional<BigDecimal> r = angka(b, realisasi.get());
            Optional<BigDecimal> s = angka(b, k);
            if (p.isPresent()
                    && r.isPresent()
                    && s.isPresent()
                    && p.get().subtract(r.get()).abs().compareTo(s.get().abs()) != 0) {
                hasil.put(b.sel(k.nomor()), p.get().subtract(r.get()));
            }
        }
    }

    private static Optional<BigDecimal> angka(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai);
    }

    /** What a cell should say: what it says unless that is proved wrong; nothing counts as zero. */
    public BigDecimal nilai(Sel s) {
        return Optional.ofNullable(seharusnya.get(s))
                .orElseGet(() ->
                        s.angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai).orElse(BigDecimal.ZERO));
    }

    public boolean menyentuh(List<BarisTabel> baris, Kolom k) {
        return baris.stream().anyMatch(b -> seharusnya.containsKey(b.sel(k.nomor())));
    }
}
