package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the parts of a table that a page broke: repeated headings go, a row cut in two becomes one, a lost first cell comes back. */
final class PenyambungTabel {
    private static final Pattern TERPUTUS =
            Pattern.compile(".*\\b(?:dan|atau|yang|di|ke|dari|untuk|serta|dengan|bagi|pada|usia|dalam|oleh)");
    private static final Pattern BUTIR = Pattern.compile("\\s*(?:\\d{1,2}|[a-z])[.)]\\s");

    private final List<TabelTersambung> hasil = new ArrayList<>();
    private List<BarisCetak> kepala = List.of();
    private List<BarisCetak> nomorKolom = List.of();
    private List<BarisCetak> isi = new ArrayList<>();
    private int mulai = -1;

    private PenyambungTabel() {}

    static List<TabelTersambung> sambung(List<Unsur> unsur) {
        PenyambungTabel p = new PenyambungTabel();
        boolean bersambung = false;
        for (int i = 0; i < unsur.size(); i++) {
            if (unsur.get(i) instanceof TabelCetak t) {
                p.bagian(t, i, bersambung);
                bersambung = true;
            } else {
                bersambung = false;
            }
        }
        p.tutup();
        return List.copyOf(p.hasil);
    }

    private void bagian(TabelCetak t, int letak, boolean bersambung) {
        List<BarisCetak> baris = new ArrayList<>(t.baris());
        baris.removeIf(BarisData::kosong);
        if (baris.isEmpty()) {
            return;
        }
        int n = PemisahKepala.banyak(baris);
        if (bersambung && mulai >= 0 && lanjutan(baris, n)) {
            lanjutkan(baris);
            return;
        }
        tutup();
        mulai = letak;
        kepala = List.copyOf(baris.subList(0, n));
        if (n < baris.size() && BarisData.nomorKolom(baris.get(n))) {
            nomorKolom = List.of(baris.get(n++));
        }
        isi.addAll(baris.subList(n, baris.size()));
    }

    private boolean lanjutan(List<BarisCetak> baris, int n) {
        if (n > 0 && samaKepala(baris) > 0) {
            return true;
        }
        int lebar = lebar(isi.isEmpty() ? kepala : isi);
        int bagian = lebar(baris);
        return (n == 0 || !kepalaBaru(baris.getFirst())) && bagian <= lebar && bagian >= lebar - 2;
    }

    /** Whether a row that looks like a heading is one, and not a row like those before it. */
    private boolean kepalaBaru(BarisCetak b) {
        long terisi = b.sel().stream().filter(s -> !s.teks().isBlank()).count();
        long serupa = isi.stream().filter(PemisahKepala::mungkinPertama).count();
        return terisi >= 2 && terisi * 2 >= b.sel().size() && serupa * 4 < isi.size();
    }

    /** How many of the first rows repeat the heading. */
    private int samaKepala(List<BarisCetak> baris) {
        int n = 0;
        while (n < kepala.size() && n < baris.size() && sama(kepala.get(n), baris.get(n))) {
            n++;
        }
        return n;
    }

    private static boolean sama(BarisCetak a, BarisCetak b) {
        return rata(a).equals(rata(b));
    }

    private static String rata(BarisCetak b) {
        StringBuilder hasil = new StringBuilder();
        b.sel()
                .forEach(s -> hasil.append(
                                KataKunci.rata(s.teks()).replace(" ", "").replace("-", ""))
                        .append('|'));
        return hasil.toString();
    }

    private void lanjutkan(List<BarisCetak> baris) {
        int n = samaKepala(baris);
        if (n < baris.size() && BarisData.nomorKolom(baris.get(n))) {
            n++;
        }
        if (n >= baris.size()) {
            return;
        }
        BarisCetak pertama = sejajar(baris.get(n));
        if (!isi.isEmpty() && terpotong(pertama)) {
            isi.set(isi.size() - 1, gabung(isi.getLast(), pertama));
        } else {
            isi.add(pertama);
        }
        baris.subList(n + 1, baris.size()).forEach(b -> isi.add(sejajar(b)));
    }

    /** A row that lost its first cells is moved to where its numbers stand in the other rows. */
    private BarisCetak sejajar(BarisCetak b) {
        int lebar = lebar(isi.isEmpty() ? kepala : isi);
        int kurang = lebar - b.sel().size();
        if (kurang <= 0) {
            return b;
        }
        int terbaik = 0;
        int nilaiTerbaik = cocok(b, 0);
        for (int geser = 1; geser <= kurang; geser++) {
            int nilai = cocok(b, geser);
            if (nilai > nilaiTerbaik) {
                nilaiTerbaik = nilai;
                terbaik = geser;
            }
        }
        List<SelCetak> sel = new ArrayList<>(Collections.nCopies(terbaik, SelCetak.KOSONG));
        sel.addAll(b.sel());
        return new BarisCetak(sel, b.letak());
    }

    private int cocok(BarisCetak b, int geser) {
        int nilai = 0;
        for (int k = 0; k < b.sel().size(); k++) {
            if (!b.teks(k).isBlank()) {
                nilai += kolomAngka(k + geser) == BarisData.angka(b.teks(k)) ? 1 : -1;
            }
        }
        return nilai;
    }

    private boolean kolomAngka(int kolom) {
        int angka = 0;
        int teks = 0;
        for (BarisCetak b : isi) {
            String t = b.teks(kolom);
            if (BarisData.angka(t)) {
                angka++;
            } else if (!t.isBlank()) {
                teks++;
            }
        }
        return angka > teks;
    }

    /** The rest of a row whose figures stand on the page before. */
    private boolean terpotong(BarisCetak b) {
        boolean adaKolomAngka = false;
        for (int k = 0; k < lebar(isi); k++) {
            if (kolomAngka(k)) {
                adaKolomAngka = true;
                if (!b.teks(k).isBlank() && !persen(b.teks(k))) {
                    return false;
                }
            }
        }
        return adaKolomAngka ? BarisData.adaAngka(isi.getLast()) && !bernomor(b) : sambunganKalimat(b);
    }

    /** In a table of words: text that goes on where the row above broke off. */
    private boolean sambunganKalimat(BarisCetak b) {
        boolean kolomPertamaSelaluTerisi =
                isi.stream().filter(r -> !r.teks(0).isBlank()).count() * 10 >= isi.size() * 9L;
        if (b.teks(0).isBlank() && isi.size() >= 3 && kolomPertamaSelaluTerisi) {
            return true;
        }
        boolean ada = false;
        for (int k = 0; k < b.sel().size(); k++) {
            String bawah = b.teks(k).strip();
            if (!bawah.isEmpty()) {
                ada = true;
                String atas = isi.getLast().teks(k).strip();
                boolean terputus = atas.endsWith(",")
                        || TERPUTUS.matcher(atas).matches()
                        || Character.isLowerCase(bawah.charAt(0))
                        || tanpaNomor(k, bawah);
                if (atas.isEmpty() || !terputus) {
                    return false;
                }
            }
        }
        return ada;
    }

    /** The items of a column are numbered, this text is not. */
    private boolean tanpaNomor(int kolom, String teks) {
        long terisi = isi.stream().filter(b -> !b.teks(kolom).isBlank()).count();
        long nomor = isi.stream()
                .filter(b -> BUTIR.matcher(b.teks(kolom)).lookingAt())
                .count();
        return terisi >= 3 && nomor * 10 >= terisi * 6 && !BUTIR.matcher(teks).lookingAt();
    }

    /** A sign that had no room beside its figure. */
    private static boolean persen(String teks) {
        return teks.strip().equals("%");
    }

    private static boolean bernomor(BarisCetak b) {
        return b.teks(0).strip().matches("(?:\\d++(?:\\.\\d++)*+|[ivxIVX]+|[A-Z])[.)]?");
    }

    static BarisCetak gabung(BarisCetak a, BarisCetak b) {
        List<SelCetak> sel = new ArrayList<>();
        for (int k = 0; k < Math.max(a.sel().size(), b.sel().size()); k++) {
            SelCetak atas = k < a.sel().size() ? a.sel().get(k) : SelCetak.KOSONG;
            String bawah = b.teks(k);
            sel.add(
                    bawah.isBlank()
                            ? atas
                            : new SelCetak(
                                    (atas.teks() + (persen(bawah) ? "" : " ") + bawah).strip(),
                                    atas.lebar(),
                                    atas.tinggi(),
                                    atas.ragam()));
        }
        return new BarisCetak(sel, a.letak());
    }

    private static int lebar(List<BarisCetak> baris) {
        return baris.stream().mapToInt(b -> b.sel().size()).max().orElse(0);
    }

    private void tutup() {
        if (mulai >= 0) {
            hasil.add(new TabelTersambung(kepala, nomorKolom, isi, mulai));
        }
        kepala = List.of();
        nomorKolom = List.of();
        isi = new ArrayList<>();
        mulai = -1;
    }
}
