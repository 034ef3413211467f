package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PohonCetak;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import id.kinerja.pemeriksaan.telaah.Rasio;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.Optional;

/** Says which of two contradicting figures is wrong, when the arithmetic around them tells. */
final class PenengahFakta {
    private final Telaah telaah;

    PenengahFakta(Telaah telaah) {
        this.telaah = telaah;
    }

    /** The figure whose opposite is borne out by arithmetic while it is not itself. */
    Optional<Fakta> keliru(Padanan<Fakta> p) {
        int satu = bukti(p.satu());
        int dua = bukti(p.dua());
        return satu == dua ? Optional.empty() : Optional.of(satu < dua ? p.satu() : p.dua());
    }

    private int bukti(Fakta f) {
        return rasio(f) + jumlah(f);
    }

    private int rasio(Fakta f) {
        if (f.tabel() < 0) {
            return 0;
        }
        Tabel t = telaah.tabel().get(f.tabel());
        BarisTabel b = t.baris().get(f.baris());
        int nilai = 0;
        for (Rasio r : t.rasio()) {
            boolean ikut =
                    b.sel(r.hasil().nomor()).angka().filter(f.angka()::equals).isPresent()
                            || b.sel(r.pembilang().nomor())
                                    .angka()
                                    .filter(f.angka()::equals)
                                    .isPresent()
                            || b.sel(r.penyebut().nomor())
                                    .angka()
                                    .filter(f.angka()::equals)
                                    .isPresent();
            if (ikut) {
                nilai += HitungRasio.dari(r, b)
                        .map(h -> h.kecocokan() == Kecocokan.BERBEDA ? -1 : 1)
                        .orElse(0);
            }
        }
        return Integer.signum(nilai);
    }

    private int jumlah(Fakta f) {
        if (f.ukuran() != Ukuran.PAGU && f.ukuran() != Ukuran.REALISASI_ANGGARAN) {
            return 0;
        }
        for (PohonCetak pohon : telaah.pohon()) {
            if (pohon.tabel().nomor() == f.tabel()) {
                Optional<Simpul> simpul = pohon.semua()
                        .filter(s -> s.baris().nomor() == f.baris())
                        .findFirst();
                Optional<Kolom> kolom = pohon.uang().stream()
                        .filter(k -> simpul.flatMap(s -> s.angka(k))
                                .filter(f.angka()::equals)
                                .isPresent())
                        .findFirst();
                if (simpul.isPresent()
                        && kolom.isPresent()
                        && !simpul.get().anak().isEmpty()) {
                    BigDecimal anak = simpul.get().anak().stream()
                            .map(a -> a.angka(kolom.get()))
                            .flatMap(Optional::stream)
                            .map(AngkaCetak::nilai)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return anak.compareTo(f.angka().nilai()) == 0 ? 1 : -1;
                }
            }
        }
        return 0;
    }
}
