package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.dosir.KodeBaris;
import id.kinerja.pemeriksaan.dosir.LaporanRealisasi;
import id.kinerja.pemeriksaan.dosir.PosAnggaran;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.PenyusunPohon;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds for each ceiling or spending of a report on performance the same one in a report on the budget. */
final class PembandingAnggaran {
    /**
     * A number of the report that is another one there.
     *
     * @param nol how many noughts the report leaves out
     */
    record Beda(String sebutan, Tempat tempat, BigDecimal tercetak, BigDecimal diLra, int nol, PosAnggaran pos) {
        /** In the unit of the report, as {@code tercetak}. */
        BigDecimal menurutLra() {
            return diLra.movePointLeft(nol);
        }

        BigDecimal selisih() {
            return tercetak.subtract(menurutLra());
        }
    }

    private record Pasangan(
            String sebutan, int tabel, Tempat tempat, AngkaCetak angka, PosAnggaran pos, List<AngkaCetak> sebaris) {
        /** Another row of the table, such as a sub kegiatan named as its kegiatan, is thought to be the same thing. */
        boolean berebut(Pasangan lain) {
            return tabel == lain.tabel
                    && pos.equals(lain.pos)
                    && tempat.letak().urut() != lain.tempat.letak().urut();
        }
    }

    private static final BigDecimal TERDEKAT = BigDecimal.TWO;

    private final Telaah lkjip;
    private final LaporanRealisasi lra;
    private final Ukuran ukuran;
    private final List<Pasangan> pasangan;

    PembandingAnggaran(Telaah lkjip, LaporanRealisasi lra, Ukuran ukuran) {
        this.lkjip = lkjip;
        this.lra = lra;
        this.ukuran = ukuran;
        List<Pasangan> baris = baris();
        this.pasangan = Stream.concat(baris.stream().filter(p -> !total(p)), total(baris))
                .toList();
    }

    int dibandingkan() {
        return pasangan.size();
    }

    String namaLra() {
        return lra.berkas().nama();
    }

    String hal() {
        return ukuran == Ukuran.PAGU ? "anggaran" : "realisasi anggaran";
    }

    List<Beda> beda() {
        return pasangan.stream().flatMap(p -> beda(p).stream()).toList();
    }

    /** One cause is one finding: first the lowest place, then its parents and the other places with the same difference. */
    List<List<Beda>> sebab(List<Beda> beda) {
        Map<PosAnggaran, List<Beda>> menurutPos = new LinkedHashMap<>();
        beda.forEach(
                b -> menurutPos.computeIfAbsent(b.pos(), _ -> new ArrayList<>()).add(b));
        List<List<Beda>> hasil = new ArrayList<>();
        List<List<Beda>> ikutan = new ArrayList<>();
        menurutPos.forEach((pos, sendiri) -> {
            List<BigDecimal> anak = anakTerdekat(pos, menurutPos.keySet()).stream()
                    .map(a -> menurutPos.getOrDefault(a, sendiri).getFirst().selisih())
                    .toList();
            BigDecimal sisa = anak.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .subtract(sendiri.getFirst().selisih());
            boolean karenaAnak = !anak.isEmpty() && sisa.abs().compareTo(BigDecimal.valueOf(anak.size() + 1L)) <= 0;
            (karenaAnak ? ikutan : hasil).add(new ArrayList<>(sendiri));
        });
        for (List<Beda> induk : ikutan) {
            List<PosAnggaran> anak = anakTerdekat(induk.getFirst().pos(), menurutPos.keySet());
            hasil.stream()
                    .filter(h -> anak.stream().anyMatch(a -> seasal(h.getFirst().pos(), a)))
                    .findFirst()
                    .ifPresent(h -> h.addAll(induk));
        }
        return hasil;
    }

    private static boolean seasal(PosAnggaran bawah, PosAnggaran atas) {
        return bawah.equals(atas) || bawah.dibawah(atas);
    }

    private List<PosAnggaran> anakTerdekat(PosAnggaran pos, Set<PosAnggaran> berbeda) {
        boolean semua = lra.seluruhnya().filter(pos::equals).isPresent();
        List<PosAnggaran> turunan = berbeda.stream()
                .filter(p -> semua ? !p.equals(pos) : p.dibawah(pos))
                .toList();
        return turunan.stream()
                .filter(p -> turunan.stream().noneMatch(p::dibawah))
                .toList();
    }

    private boolean total(Pasangan p) {
        return lra.seluruhnya().filter(p.pos()::equals).isPresent();
    }

    private List<Pasangan> baris() {
        Map<Tempat, Pasangan> hasil = new LinkedHashMap<>();
        for (Fakta f : lkjip.fakta()) {
            if (f.ukuran() != ukuran
                    || f.tabel() < 0
                    || f.tahun().isPresent() && !f.tahun().equals(lkjip.tahun())) {
                continue;
            }
            Tabel t = lkjip.tabel().get(f.tabel());
            BarisTabel b = t.baris().get(f.baris());
            lra.cari(KodeBaris.dari(t, b), f.nama(), f.induk())
                    .filter(p -> p.jumlah().containsKey(ukuran))
                    .ifPresent(p -> hasil.putIfAbsent(
                            f.tempat(),
                            new Pasangan(sebutan(f.subjek()), t.nomor(), f.tempat(), f.angka(), p, sebaris(t, b))));
        }
        List<Pasangan> semua = List.copyOf(hasil.values());
        return semua.stream().filter(p -> semua.stream().noneMatch(p::berebut)).toList();
    }

    /** The total of each table whose rows come to all the money. */
    private Stream<Pasangan> total(List<Pasangan> baris) {
        return lra.seluruhnya().filter(p -> p.jumlah().containsKey(ukuran)).stream()
                .flatMap(semua -> lkjip.tabel().stream()
                        .filter(t -> lengkap(
                                baris.stream()
                                        .filter(p -> p.tabel() == t.nomor())
                                        .toList(),
                                semua))
                        .flatMap(t -> total(t, semua)));
    }

    private Stream<Pasangan> total(Tabel t, PosAnggaran semua) {
        List<BarisTabel> total =
                t.baris().stream().filter(b -> PenyusunPohon.total(t, b)).toList();
        return total.size() != 1
                ? Stream.empty()
                : t.kolom().stream()
                        .filter(this::peran)
                        .map(k -> total.getFirst().sel(k.nomor()))
                        .filter(s -> s.angka().isPresent())
                        .limit(1)
                        .map(s -> new Pasangan(
                                "Jumlah " + hal(),
                                t.nomor(),
                                Tempat.sel(t, s),
                                s.angka().orElseThrow(),
                                semua,
                                sebaris(t, total.getFirst())));
    }

    private boolean lengkap(List<Pasangan> baris, PosAnggaran semua) {
        List<PosAnggaran> pos = baris.stream().map(Pasangan::pos).distinct().toList();
        BigDecimal jumlah = pos.stream()
                .filter(p -> pos.stream().noneMatch(p::dibawah))
                .map(p -> p.jumlah().getOrDefault(ukuran, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !pos.isEmpty() && jumlah.compareTo(semua.jumlah().getOrDefault(ukuran, BigDecimal.ZERO)) == 0;
    }

    private boolean peran(Kolom k) {
        return (ukuran == Ukuran.PAGU ? Kolom.Peran.PAGU : Kolom.Peran.REALISASI_ANGGARAN) == k.peran();
    }

    private String sebutan(String subjek) {
        return (ukuran == Ukuran.PAGU ? "Anggaran " : "Realisasi anggaran ") + subjek;
    }

    /** The other numbers of the row in columns of the same kind: the ceiling before and after a change. */
    private List<AngkaCetak> sebaris(Tabel t, BarisTabel b) {
        return t.kolom().stream()
                .filter(this::peran)
                .flatMap(k -> b.sel(k.nomor()).angka().stream())
                .toList();
    }

    private Optional<Beda> beda(Pasangan p) {
        BigDecimal lain = p.pos().jumlah().getOrDefault(ukuran, BigDecimal.ZERO);
        if (p.angka().rusak() || p.sebaris().stream().anyMatch(a -> sama(a.nilai(), lain))) {
            return Optional.empty();
        }
        BigDecimal tercetak = p.angka().nilai();
        return Optional.of(new Beda(p.sebutan(), p.tempat(), tercetak, lain, nol(tercetak, lain), p.pos()));
    }

    private static boolean sama(BigDecimal lkjip, BigDecimal lra) {
        int nol = nol(lkjip, lra);
        BigDecimal batas = BigDecimal.ONE.movePointRight(nol == 0 ? 0 : nol - Math.max(0, lkjip.scale()));
        return lkjip.movePointRight(nol).subtract(lra).abs().compareTo(batas) < 0;
    }

    /** The report may print thousands, millions or billions of rupiah: how many noughts it leaves out. */
    private static int nol(BigDecimal lkjip, BigDecimal lra) {
        return Stream.of(9, 6, 3)
                .filter(n -> lkjip.signum() > 0
                        && lkjip.movePointRight(n).compareTo(lra.multiply(TERDEKAT)) <= 0
                        && lkjip.movePointRight(n).multiply(TERDEKAT).compareTo(lra) >= 0)
                .findFirst()
                .orElse(0);
    }
}
