package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.PenandaJudul;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Collects the pieces of the document in reading order and numbers them. */
final class PengumpulUnsur {
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:tabel|gambar|grafik|diagram)\\s+(?:\\d+|[IVX]+)(?:[.-]\\d++)*+\\.?");

    private final List<Unsur> unsur = new ArrayList<>();
    private int urut;

    /** A row with the page it stands on. */
    record Baris(List<SelCetak> sel, int halaman) {}

    List<Unsur> semua() {
        return unsur;
    }

    void paragraf(String teks, int halaman) {
        if (teks.isEmpty()) {
            return;
        }
        OptionalInt tingkat = PenandaJudul.tingkat(teks);
        if (tingkat.isPresent()) {
            judul(tingkat.getAsInt(), teks, halaman);
        } else {
            unsur.add(new Paragraf(teks, letak(halaman)));
        }
    }

    /** A paragraph that may go on with the last one of the page before. */
    void paragrafAwal(String teks, int halaman) {
        if (!unsur.isEmpty() && unsur.getLast() instanceof Paragraf p && berlanjut(p.teks(), teks)) {
            unsur.set(unsur.size() - 1, new Paragraf(SambunganLarik.sambung(p.teks(), teks), p.letak()));
        } else {
            paragraf(teks, halaman);
        }
    }

    /** What comes next is the rest of a caption. */
    boolean sesudahLabel() {
        return !unsur.isEmpty()
                && unsur.getLast() instanceof Paragraf p
                && LABEL.matcher(p.teks()).matches();
    }

    void judul(int tingkat, String teks, int halaman) {
        if (!teks.isEmpty()) {
            unsur.add(new Judul(tingkat, teks, letak(halaman)));
        }
    }

    /** Rows are filled up to equal length. */
    void tabel(List<Baris> baris) {
        int kolom = baris.stream().mapToInt(b -> b.sel().size()).max().orElse(0);
        if (kolom < 2) {
            baris.forEach(b -> b.sel().forEach(s -> paragraf(s.teks(), b.halaman())));
            return;
        }
        List<BarisCetak> hasil = new ArrayList<>();
        for (Baris b : baris) {
            List<SelCetak> sel = new ArrayList<>(b.sel());
            sel.addAll(Collections.nCopies(kolom - sel.size(), SelCetak.KOSONG));
            hasil.add(new BarisCetak(sel, letak(b.halaman())));
        }
        unsur.add(new TabelCetak(hasil, hasil.getFirst().letak()));
    }

    private static boolean berlanjut(String awal, String lanjutan) {
        return !awal.isEmpty()
                && !lanjutan.isEmpty()
                && ".:;!?".indexOf(awal.charAt(awal.length() - 1)) < 0
                && Character.isLowerCase(lanjutan.charAt(0))
                && (lanjutan.length() < 2 || ".)".indexOf(lanjutan.charAt(1)) < 0);
    }

    private Letak letak(int halaman) {
        return Letak.halaman(urut++, halaman);
    }
}
