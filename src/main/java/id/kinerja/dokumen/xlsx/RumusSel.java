package id.kinerja.dokumen.xlsx;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an {@link Ungkapan} as the formula of one cell over the cells of its operands. */
final class RumusSel {
    /** Longest formula that spreadsheets take. */
    private static final int TERPANJANG = 8192;

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** How tightly a part binds: brackets go round what binds less than its surroundings. */
    private enum Ikatan {
        JUMLAH,
        KALI,
        UTUH
    }

    private record Bagian(String teks, Ikatan ikatan) {
        String dalam(Ikatan luar) {
            return ikatan.compareTo(luar) >= 0 ? teks : "(" + teks + ")";
        }
    }

    private final PetaAngka peta;
    private final Letak sel;
    private final List<Hitungan> operan;

    private RumusSel(PetaAngka peta, Letak sel, List<Hitungan> operan) {
        this.peta = peta;
        this.sel = sel;
        this.operan = operan;
    }

    /** Empty when the formula is longer than a cell may hold. */
    static Optional<String> tulis(Ungkapan ungkapan, List<Hitungan> operan, PetaAngka peta, Letak sel) {
        String rumus = new RumusSel(peta, sel, operan).bagian(ungkapan).teks();
        return rumus.length() <= TERPANJANG ? Optional.of(rumus) : Optional.empty();
    }

    private Bagian bagian(Ungkapan ungkapan) {
        return switch (ungkapan) {
            case Ungkapan.Operan o -> utuh(sebaris(o));
            case Ungkapan.BatasBawah b -> tetapan(rentang(b.urutan()).bawah());
            case Ungkapan.BatasAtas b -> tetapan(rentang(b.urutan()).atas());
            case Ungkapan.Tetapan t -> tetapan(t.nilai());
            case Ungkapan.Kata k -> utuh(kutip(k.teks()));
            case Ungkapan.Jumlah j -> jumlah(j.suku());
            case Ungkapan.RataRata r -> rataRata(r.unsur());
            case Ungkapan.Banyaknya b -> banyaknya(b);
            case Ungkapan.Selisih s ->
                new Bagian(
                        bagian(s.dari()).dalam(Ikatan.JUMLAH) + "-"
                                + bagian(s.pengurang()).dalam(Ikatan.KALI),
                        Ikatan.JUMLAH);
            case Ungkapan.Kali k ->
                new Bagian(
                        bagian(k.kiri()).dalam(Ikatan.KALI) + "*"
                                + bagian(k.kanan()).dalam(Ikatan.KALI),
                        Ikatan.KALI);
            case Ungkapan.Bagi b -> bagi(b);
            case Ungkapan.Terkecil t -> fungsi("MIN", t.kiri(), t.kanan());
            case Ungkapan.Terbesar t -> fungsi("MAX", t.kiri(), t.kanan());
            case Ungkapan.Bulat b -> utuh("ROUND(" + bagian(b.nilai()).teks() + "," + b.desimal() + ")");
            case Ungkapan.Bila b -> bila(b);
        };
    }

    private Bagian bila(Ungkapan.Bila b) {
        String syarat = bagian(b.kiri()).teks()
                + b.banding().tanda()
                + bagian(b.kanan()).teks();
        return utuh("IF(" + syarat + "," + bagian(b.maka()).teks() + ","
                + bagian(b.selainnya()).teks() + ")");
    }

    /** A percentage divides first: in binary arithmetic only then a share of one whole is exactly 100. */
    private Bagian bagi(Ungkapan.Bagi b) {
        if (b.pembilang() instanceof Ungkapan.Kali(Ungkapan isi, Ungkapan.Tetapan(BigDecimal seratus))
                && seratus.compareTo(SERATUS) == 0) {
            return new Bagian(nisbah(isi, b.penyebut()) + "*100", Ikatan.KALI);
        }
        return new Bagian(nisbah(b.pembilang(), b.penyebut()), Ikatan.KALI);
    }

    private String nisbah(Ungkapan pembilang, Ungkapan penyebut) {
        return bagian(pembilang).dalam(Ikatan.KALI) + "/" + bagian(penyebut).dalam(Ikatan.UTUH);
    }

    private Bagian fungsi(String nama, Ungkapan kiri, Ungkapan kanan) {
        return utuh(nama + "(" + bagian(kiri).teks() + "," + bagian(kanan).teks() + ")");
    }

    private Bagian jumlah(List<Ungkapan> suku) {
        if (suku.isEmpty()) {
            return utuh("0");
        }
        if (suku.stream().anyMatch(Ungkapan.Operan.class::isInstance)) {
            return utuh(DeretSel.panggil("SUM", argumen(suku)));
        }
        return new Bagian(
                suku.stream().map(s -> bagian(s).dalam(Ikatan.JUMLAH)).collect(Collectors.joining("+")), Ikatan.JUMLAH);
    }

    private Bagian rataRata(List<Ungkapan> unsur) {
        List<String> argumen = argumen(unsur);
        return argumen.size() <= DeretSel.ARGUMEN_TERBANYAK
                ? utuh(DeretSel.panggil("AVERAGE", argumen))
                : new Bagian(
                        DeretSel.panggil("SUM", argumen) + "/("
                                + argumen.stream().map(a -> "COUNT(" + a + ")").collect(Collectors.joining("+")) + ")",
                        Ikatan.KALI);
    }

    private Bagian banyaknya(Ungkapan.Banyaknya b) {
        String syarat = "\"" + b.banding().tanda() + "\"&" + tetapan(b.batas()).teks();
        String jumlah = argumen(b.unsur()).stream()
                .map(a -> "COUNTIF(" + a + "," + syarat + ")")
                .collect(Collectors.joining("+"));
        return jumlah.isEmpty() ? utuh("0") : new Bagian(jumlah, Ikatan.JUMLAH);
    }

    /** Operands side by side in the list become ranges where their cells are neighbours. */
    private List<String> argumen(List<? extends Ungkapan> unsur) {
        List<String> hasil = new ArrayList<>();
        List<Letak> deret = new ArrayList<>();
        for (Ungkapan u : unsur) {
            if (u instanceof Ungkapan.Operan o) {
                deret.add(peta.sekolom(operan.get(o.urutan()).alamat(), sel).orElseThrow());
            } else {
                hasil.addAll(DeretSel.rapatkan(deret, sel.lembar()));
                deret.clear();
                hasil.add(bagian(u).teks());
            }
        }
        hasil.addAll(DeretSel.rapatkan(deret, sel.lembar()));
        return hasil;
    }

    private String sebaris(Ungkapan.Operan o) {
        return peta.sebaris(operan.get(o.urutan()).alamat(), sel).orElseThrow().dari(sel.lembar());
    }

    private Hasil.Rentang rentang(int urutan) {
        return (Hasil.Rentang) operan.get(urutan).hasil();
    }

    private static Bagian tetapan(BigDecimal nilai) {
        return new Bagian(nilai.toPlainString(), nilai.signum() < 0 ? Ikatan.JUMLAH : Ikatan.UTUH);
    }

    private static String kutip(String teks) {
        return "\"" + teks.replace("\"", "\"\"") + "\"";
    }

    private static Bagian utuh(String teks) {
        return new Bagian(teks, Ikatan.UTUH);
    }
}
