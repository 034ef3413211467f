package id.kinerja.pemeriksaan.dosir;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a report on the budget: a tree with one code a row, or an export in which each row repeats the codes and names of its programme and
 * kegiatan, or of one payment. The latter are added up.
 */
final class PembacaPos {
    private static final Pattern PAGU = Pattern.compile("pagu|anggaran|alokasi|nominal");
    private static final Pattern REALISASI = Pattern.compile("realisasi|nilai sp2d|jumlah spj");
    private static final Pattern BUKAN = Pattern.compile(
            "%|persen|prosen|sisa|selisih|lebih|kurang|previous|lalu|sebelum|triwulan|\\btw\\b|bulan ini");
    private static final Pattern PEMBAYARAN = Pattern.compile("sp2d|nomor dokumen|nilai realisasi");
    private static final Pattern NAMA = Pattern.compile("nama|uraian|program|giat|rekening|akun");
    private static final int TERPANJANG = 40;

    private final Map<String, PosAnggaran> hasil = new LinkedHashMap<>();
    /** What stands there with several amounts. */
    private final Set<String> ganda = new HashSet<>();

    private final OptionalInt tahun;

    private PembacaPos(OptionalInt tahun) {
        this.tahun = tahun;
    }

    static List<PosAnggaran> baca(Telaah telaah) {
        PembacaPos p = new PembacaPos(telaah.tahun());
        telaah.tabel().forEach(p::tabel);
        p.hasil.keySet().removeAll(p.ganda);
        boolean berprogram = p.hasil.values().stream().anyMatch(PembacaPos::program);
        return p.hasil.values().stream()
                .filter(x -> !berprogram || x.kode().isEmpty() || program(x))
                .toList();
    }

    /** An account below a programme or sub kegiatan is only a part of that account. */
    private static boolean program(PosAnggaran p) {
        return KodeProgram.baca(p.kode()).isPresent();
    }

    private void tabel(Tabel t) {
        Map<Ukuran, Kolom> uang = new LinkedHashMap<>();
        kolom(t, PAGU, Peran.PAGU).ifPresent(k -> uang.put(Ukuran.PAGU, k));
        kolom(t, REALISASI, Peran.REALISASI_ANGGARAN)
                .filter(k -> !uang.containsValue(k))
                .ifPresent(k -> uang.put(Ukuran.REALISASI_ANGGARAN, k));
        List<Kolom> kode = t.kolom().stream().filter(PembacaPos::berkode).toList();
        boolean berulang = kode.size() > 1
                        && kode.stream().map(Kolom::sebutan).distinct().count() == kode.size()
                || t.kolom().stream().anyMatch(k -> PEMBAYARAN.matcher(rata(k)).find());
        for (BarisTabel b : t.baris()) {
            Map<Ukuran, BigDecimal> jumlah = new LinkedHashMap<>();
            uang.forEach((u, k) ->
                    b.sel(k.nomor()).angka().flatMap(AngkaCetak::bilaPasti).ifPresent(n -> jumlah.put(u, n)));
            if (jumlah.isEmpty()) {
                continue;
            }
            Tempat tempat = Tempat.sel(t, b.sel(uang.values().iterator().next().nomor()));
            if (berulang) {
                kode.forEach(k -> tambah(new PosAnggaran(KodeBaris.dalam(b, k), nama(t, b, k), jumlah, tempat)));
            } else {
                String nama = t.pokok(b);
                String kodenya = KodeBaris.dari(t, b);
                PosAnggaran pos = new PosAnggaran(kodenya, nama, jumlah, tempat);
                PosAnggaran ada = hasil.putIfAbsent(kodenya + " " + nama, pos);
                if (ada != null && !ada.jumlah().equals(pos.jumlah())) {
                    ganda.add(kodenya + " " + nama);
                }
            }
        }
    }

    private void tambah(PosAnggaran pos) {
        if (!pos.kode().isEmpty()) {
            hasil.merge(pos.kode(), pos, PosAnggaran::plus);
        }
    }

    /** The last of its kind for the year: after the budget before its change stands the changed one. */
    private Optional<Kolom> kolom(Tabel t, Pattern nama, Peran peran) {
        OptionalInt kini = tahun.isPresent()
                ? tahun
                : t.kolom().stream().flatMapToInt(k -> k.tahun().stream()).max();
        return t.kolom().stream()
                .filter(k -> k.tahun().isEmpty() || k.tahun().equals(kini))
                .filter(k -> !BUKAN.matcher(rata(k)).find())
                .filter(k -> k.peran() == peran || nama.matcher(rata(k)).find() && berangka(t, k))
                .reduce((_, terakhir) -> terakhir);
    }

    private static boolean berangka(Tabel t, Kolom k) {
        return k.peran() != Peran.KODE
                && t.baris().stream()
                                        .filter(b -> b.sel(k.nomor()).angka().isPresent())
                                        .count()
                                * 2
                        > t.baris().size();
    }

    private static boolean berkode(Kolom k) {
        String kepala = rata(k);
        return kepala.startsWith("kode") && !kepala.contains("skpd") && !kepala.contains("unit");
    }

    /** The name beside a code. */
    private static String nama(Tabel t, BarisTabel b, Kolom kode) {
        return t.kolom().stream()
                .filter(k -> k.nomor() == kode.nomor() + 1
                        && !berkode(k)
                        && NAMA.matcher(rata(k)).find())
                .map(k -> b.sel(k.nomor()).teks())
                .findFirst()
                .orElse("");
    }

    private static String rata(Kolom k) {
        String kepala = k.sebutan().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kepala.length() > TERPANJANG * 2 ? kepala.substring(0, TERPANJANG * 2) : kepala;
    }
}
