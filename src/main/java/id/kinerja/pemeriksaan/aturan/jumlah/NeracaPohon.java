package id.kinerja.pemeriksaan.aturan.jumlah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.PerbaikanSel;
import id.kinerja.pemeriksaan.telaah.PohonCetak;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import id.kinerja.pemeriksaan.telaah.Rasio;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What adds up in a budget tree and what does not, seen from every row. */
final class NeracaPohon {
    private static final int TERBACA = 6;

    private final PohonCetak pohon;
    private final List<Rasio> serapan;
    private final PerbaikanSel perbaikan;

    NeracaPohon(PohonCetak pohon) {
        this.pohon = pohon;
        this.perbaikan = PerbaikanSel.dalam(pohon.tabel(), Optional.of(pohon));
        this.serapan = pohon.tabel().rasio().stream()
                .filter(r -> r.macam() == Macam.SERAPAN)
                .toList();
    }

    Tabel tabel() {
        return pohon.tabel();
    }

    String nama(Simpul s) {
        String nama = pohon.tabel().pokok(s.baris());
        return nama.length() > 90 ? nama.substring(0, 90) + "…" : nama;
    }

    /** A tree of which most parents do not add up is not the tree of this table. */
    boolean terpercaya() {
        Kolom k = pohon.uang().getFirst();
        List<Simpul> induk = pohon.semua().filter(s -> !s.anak().isEmpty()).toList();
        long cocok = induk.stream().filter(s -> cocok(s, k)).count();
        return !induk.isEmpty() && cocok * 10 >= induk.size() * TERBACA;
    }

    private boolean cocok(Simpul s, Kolom k) {
        return nilai(s, k).isPresent()
                && nilai(s, k)
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(jumlahAnak(s, k).map(BigDecimal::stripTrailingZeros));
    }

    Optional<BigDecimal> nilai(Simpul s, Kolom k) {
        return s.angka(k).filter(a -> !a.rusak()).map(AngkaCetak::nilai);
    }

    /** Empty when a child has a number that can not be read; a blank child counts nothing. */
    Optional<BigDecimal> jumlahAnak(Simpul s, Kolom k) {
        return jumlah(s.anak(), k);
    }

    private Optional<BigDecimal> jumlah(List<Simpul> anak, Kolom k) {
        if (anak.stream()
                .anyMatch(a -> a.angka(k).isPresent() && a.angka(k).get().rusak())) {
            return Optional.empty();
        }
        return anak.stream().map(a -> nilai(a, k)).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    Optional<BigDecimal> total(Kolom k) {
        return pohon.total().size() == 1
                ? pohon.total()
                        .getFirst()
                        .sel(k.nomor())
                        .angka()
                        .filter(a -> !a.rusak())
                        .map(AngkaCetak::nilai)
                : Optional.empty();
    }

    /** The cells of the total, for a finding that explains it. */
    List<Sel> selTotal(Kolom k) {
        return pohon.total().stream().map(b -> b.sel(k.nomor())).toList();
    }

    Optional<BigDecimal> jumlahAkar(Kolom k) {
        return jumlah(pohon.akar(), k);
    }

    /** Whether a row with its neighbours makes up what stands above it. */
    boolean cocokKeAtas(Simpul s, Kolom k) {
        Optional<Simpul> atas = pohon.semua().filter(p -> p.anak().contains(s)).findFirst();
        if (atas.isPresent()) {
            return cocok(atas.get(), k);
        }
        return total(k).isPresent()
                && total(k).map(BigDecimal::stripTrailingZeros)
                        .equals(jumlahAkar(k).map(BigDecimal::stripTrailingZeros));
    }

    /** Whether the difference is a mistake of a child that its own row or its own children already show. */
    boolean dijelaskanAnak(Simpul induk, Kolom k) {
        List<BarisTabel> anak = induk.anak().stream().map(Simpul::baris).toList();
        BigDecimal jumlah =
                anak.stream().map(b -> perbaikan.nilai(b.sel(k.nomor()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return perbaikan.menyentuh(anak, k)
                && nilai(induk, k).filter(n -> n.compareTo(jumlah) == 0).isPresent();
    }

    /** The one child whose printed percentage would come right if it took up the whole difference. */
    Optional<Simpul> anakKeliru(Simpul induk, Kolom k, BigDecimal selisih) {
        List<Simpul> calon =
                induk.anak().stream().filter(a -> sembuh(a, k, selisih)).toList();
        return calon.size() == 1 ? Optional.of(calon.getFirst()) : Optional.empty();
    }

    private boolean sembuh(Simpul anak, Kolom k, BigDecimal selisih) {
        for (Rasio r : serapan) {
            Optional<HitungRasio> h = HitungRasio.dari(r, anak.baris());
            boolean sakit = h.filter(x -> x.kecocokan() == Kecocokan.BERBEDA).isPresent();
            if (sakit
                    && (k.nomor() == r.pembilang().nomor()
                            || k.nomor() == r.penyebut().nomor())) {
                BigDecimal baru = nilai(anak, k).orElse(BigDecimal.ZERO).add(selisih);
                if (baru.signum() > 0 && cocokDengan(h.get(), k, baru)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cocokDengan(HitungRasio h, Kolom k, BigDecimal baru) {
        BigDecimal p = k.nomor() == h.pembilang().kolom()
                ? baru
                : h.pembilang().angka().orElseThrow().nilai();
        BigDecimal q = k.nomor() == h.penyebut().kolom()
                ? baru
                : h.penyebut().angka().orElseThrow().nilai();
        BigDecimal persen = p.multiply(BigDecimal.valueOf(100)).divide(q, java.math.MathContext.DECIMAL64);
        return Kecocokan.antara(h.hasil().angka().orElseThrow(), persen) != Kecocokan.BERBEDA;
    }

    /**
     * A child that stands under the wrong parent because the row of its own is missing: without it the parent adds up, and with it the
     * total does.
     */
    Optional<Simpul> salahTempat(Simpul induk) {
        Kolom k = pohon.uang().getFirst();
        Optional<BigDecimal> lebih =
                jumlahAnak(induk, k).flatMap(j -> nilai(induk, k).map(j::subtract));
        Optional<BigDecimal> kurang = total(k).flatMap(t -> jumlahAkar(k).map(t::subtract));
        if (lebih.isEmpty()
                || kurang.isEmpty()
                || lebih.get().signum() <= 0
                || lebih.get().compareTo(kurang.get()) != 0) {
            return Optional.empty();
        }
        return induk.anak().stream()
                .filter(a ->
                        nilai(a, k).filter(n -> n.compareTo(lebih.get()) == 0).isPresent())
                .findFirst();
    }

    String penjumlahan(Simpul induk, Kolom k) {
        List<String> angka = induk.anak().stream()
                .map(a -> nilai(a, k))
                .flatMap(Optional::stream)
                .map(FormatIndonesia::persis)
                .collect(Collectors.toList());
        return angka.size() <= 6
                ? String.join(" + ", angka)
                : String.join(" + ", angka.subList(0, 5)) + " + … (" + angka.size() + " baris)";
    }
}
