package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins the parts of a table that pages broke, and finds its label and caption above. */
final class SambunganTabel {
    private static final Pattern LABEL = Pattern.compile(
            "((?:TABEL|Tabel|TABLE|Table)\\s*\\.?\\s*(\\d++(?:[.\\-]\\d++)*+|[IVX]++(?:[.\\-]\\d++)*+))\\.?\\s*[:.\\-–]?\\s*(.*)");
    private static final int TERJAUH = 4;
    private static final int TERPANJANG = 260;
    private static final int TERPANJANG_JUDUL = 110;
    private static final Pattern KALIMAT = Pattern.compile("(?s).*[.:;,]\\s*|[-–•]?\\s*(\\d{1,2}|\\p{L})[.)].*");
    private static final Pattern NOMOR =
            Pattern.compile("\\(?(\\d{1,3}|[IVXivx]+|[A-Za-z])[.)]?|\\d++(\\.\\d++)++\\.?");

    private final List<BarisCetak> kepala = new ArrayList<>();
    private final List<BarisCetak> baris = new ArrayList<>();

    private SambunganTabel() {}

    static List<TabelNaskah> sambung(List<TabelCetak> bagian, List<BarisNaskah> atas, Zona zona, int bab, int urut) {
        List<TabelNaskah> hasil = new ArrayList<>();
        SambunganTabel kini = new SambunganTabel();
        TabelCetak pertama = bagian.getFirst();
        for (TabelCetak t : bagian) {
            if (!kini.baris.isEmpty() && kini.lain(t)) {
                hasil.add(kini.jadi(hasil.isEmpty() ? atas : List.of(), pertama, zona, bab, urut));
                kini = new SambunganTabel();
                pertama = t;
            }
            kini.tambah(t);
        }
        hasil.add(kini.jadi(hasil.isEmpty() ? atas : List.of(), pertama, zona, bab, urut));
        return hasil;
    }

    /** Another table, not a further part of this one: it opens with other headings. */
    private boolean lain(TabelCetak t) {
        BarisCetak awal = t.baris().getFirst();
        return PemisahKepala.pasti(awal)
                && !kepala.isEmpty()
                && !sama(awal, kepala.getFirst())
                && !awal.teks(0).isBlank();
    }

    private static boolean sama(BarisCetak a, BarisCetak b) {
        return Kata.rapat(ButirDaftar.gabung(a)).equals(Kata.rapat(ButirDaftar.gabung(b)));
    }

    private void tambah(TabelCetak t) {
        boolean pertama = baris.isEmpty();
        boolean diKepala = !pertama;
        boolean sambungan = !pertama;
        List<BarisCetak> berisi =
                t.baris().stream().filter(b -> !BarisData.kosong(b)).toList();
        int n = pertama ? PemisahKepala.sampaiNomorKolom(berisi) : 0;
        kepala.addAll(berisi.subList(0, n));
        for (BarisCetak b : berisi.subList(n, berisi.size())) {
            if (diKepala && kepala.stream().anyMatch(k -> sama(k, b))) {
                continue;
            }
            diKepala = false;
            if (sambungan && lanjutan(b)) {
                baris.set(baris.size() - 1, gabung(baris.getLast(), b));
            } else {
                baris.add(b);
            }
            sambungan = false;
        }
    }

    /** The rest of the last row, which the end of a page cut. */
    private boolean lanjutan(BarisCetak b) {
        return !BarisData.adaAngka(b)
                && BarisData.adaAngka(baris.getLast())
                && b.sel().stream().anyMatch(s -> s.teks().isBlank())
                && !NOMOR.matcher(b.teks(0).strip()).matches();
    }

    /** Rows of unlike length do not tell which cell goes on in which; the first stands then as it is. */
    private static BarisCetak gabung(BarisCetak a, BarisCetak b) {
        if (a.sel().size() != b.sel().size()) {
            return a;
        }
        List<SelCetak> sel = new ArrayList<>();
        for (int i = 0; i < a.sel().size(); i++) {
            sel.add(SelCetak.isi((a.teks(i) + " " + b.teks(i)).strip()));
        }
        return new BarisCetak(sel, a.letak());
    }

    private TabelNaskah jadi(List<BarisNaskah> atas, TabelCetak pertama, Zona zona, int bab, int urut) {
        String label = "";
        String nomor = "";
        String judul = "";
        List<String> dekat = new ArrayList<>();
        int batas = urut;
        Letak letakJudul = pertama.letak();
        for (int i = atas.size() - 1; i >= 0 && atas.size() - i <= TERJAUH; i--) {
            BarisNaskah b = atas.get(i);
            if (b.teks().length() > TERPANJANG || b.zona() != zona || batas - b.urut() != 1) {
                break;
            }
            Matcher m = LABEL.matcher(b.teks());
            if (m.matches()) {
                label = m.group(1);
                nomor = m.group(2);
                dekat.addFirst(m.group(3));
                judul = String.join(" ", dekat).strip();
                letakJudul = b.letak();
                break;
            }
            dekat.addFirst(b.teks());
            batas = b.urut();
        }
        if (label.isEmpty() && !dekat.isEmpty()) {
            List<BarisNaskah> judulBaris = judulTanpaNomor(atas, urut);
            judul = judulBaris.isEmpty()
                    ? dekat.getLast()
                    : String.join(
                            " ", judulBaris.stream().map(BarisNaskah::teks).toList());
            letakJudul =
                    judulBaris.isEmpty() ? letakJudul : judulBaris.getFirst().letak();
        }
        List<String> kolom = kolom();
        List<SelAngka> angka = zona == Zona.DAFTAR ? List.of() : SelAngka.dari(kolom, baris);
        return new TabelNaskah(label, nomor, judul, kepala, kolom, baris, angka, zona, bab, urut, letakJudul);
    }

    private List<String> kolom() {
        int banyak = Stream.concat(kepala.stream(), baris.stream())
                .mapToInt(b -> b.sel().size())
                .max()
                .orElse(0);
        List<BarisCetak> bernama =
                kepala.stream().filter(b -> !BarisData.nomorKolom(b)).toList();
        return PenyusunKepala.susun(bernama, banyak).stream()
                .map(k -> String.join(" ", k))
                .toList();
    }

    /** The lines right above that read as a caption: short, no sentence, no heading of a section. */
    private static List<BarisNaskah> judulTanpaNomor(List<BarisNaskah> atas, int urut) {
        List<BarisNaskah> hasil = new ArrayList<>();
        for (int i = atas.size() - 1; i >= 0 && hasil.size() < TERJAUH; i--) {
            BarisNaskah b = atas.get(i);
            if (b.teks().length() > TERPANJANG_JUDUL
                    || b.urut() != urut - 1 - hasil.size()
                    || KALIMAT.matcher(b.teks()).matches()
                    || PenandaBagian.bertanda(b.teks())) {
                break;
            }
            hasil.addFirst(b);
        }
        return hasil;
    }
}
