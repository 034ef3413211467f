package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.PenandaJudul;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of running text to paragraphs. */
final class PenyusunParagraf {
    /** Distance between lines of one paragraph, in their size. */
    private static final float RENGGANG = 2.3f;

    /** The distance taken where none can be measured. */
    private static final float BIASA = 1.2f;

    private static final float MENJOROK = 6;
    private static final Pattern BUTIR = Pattern.compile(
            "(?:[-•▪●○❖➢✓*–]|\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2})++\\.?)(?:\\s.*|$)");

    /** The heading of a list, or the label of a caption: always the first of its paragraph. */
    private static final Pattern SENDIRI = Pattern.compile(
            "DAFTAR (?:ISI|TABEL|GAMBAR|GRAFIK|LAMPIRAN|DIAGRAM)|(?:TABEL|Tabel|GAMBAR|Gambar|GRAFIK|Grafik) (?:\\d+|[IVX]+)(?:[.-]\\d++)*+\\.?");

    private final List<Larik> larik;
    private final float kanan;
    private final float jarakBiasa;

    private PenyusunParagraf(List<Larik> larik) {
        this.larik = larik;
        this.kanan =
                (float) larik.stream().mapToDouble(l -> l.kotak().kanan()).max().orElse(0);
        this.jarakBiasa = jarakBiasa();
    }

    /** The lines of each paragraph. */
    static List<List<Larik>> susun(List<Larik> larik) {
        return new PenyusunParagraf(larik).semua();
    }

    private List<List<Larik>> semua() {
        List<List<Larik>> hasil = new ArrayList<>();
        List<Larik> kini = new ArrayList<>();
        for (Larik l : larik) {
            if (!kini.isEmpty() && !lanjut(kini, l)) {
                hasil.add(List.copyOf(kini));
                kini.clear();
            }
            kini.add(l);
        }
        if (!kini.isEmpty()) {
            hasil.add(List.copyOf(kini));
        }
        return hasil;
    }

    private boolean lanjut(List<Larik> paragraf, Larik l) {
        Larik lalu = paragraf.getLast();
        float em = lalu.ukuran();
        float jarak = l.kotak().bawah() - lalu.kotak().bawah();
        if (jarak > jarakBiasa * 1.25f + 1
                || Math.abs(l.ukuran() - em) > 0.15f * em
                || (l.ragam() != lalu.ragam() && paragraf.size() == 1)
                || BUTIR.matcher(l.teks()).matches()
                || SENDIRI.matcher(l.teks()).matches()
                || PenandaJudul.tingkat(l.teks()).isPresent()) {
            return false;
        }
        return sejajar(paragraf, l) && penuh(lalu, l);
    }

    /** The left edge is that of the paragraph; its second line may stand further in or out than its first. */
    private static boolean sejajar(List<Larik> paragraf, Larik l) {
        Larik lalu = paragraf.getLast();
        float geser = l.kotak().kiri() - lalu.kotak().kiri();
        boolean terpusat = Math.abs(l.kotak().tengahX() - lalu.kotak().tengahX()) < lalu.ukuran() / 2;
        return terpusat || Math.abs(geser) < lalu.ukuran() * (paragraf.size() == 1 ? MENJOROK : 1);
    }

    /** The first word of the line had no room on the line above. */
    private boolean penuh(Larik lalu, Larik l) {
        Kata pertama = l.kata().getFirst();
        float em = lalu.ukuran();
        boolean terpusat = Math.abs(l.kotak().tengahX() - lalu.kotak().tengahX()) < em / 2
                && lalu.kotak().kiri() > l.kotak().kiri() + em;
        float sisa = terpusat
                ? 2 * (kanan - lalu.kotak().kanan())
                : kanan - lalu.kotak().kanan();
        return pertama.kotak().lebar() + em / 2 > sisa
                || Character.isLowerCase(pertama.teks().charAt(0));
    }

    /** The distance most lines keep. */
    private float jarakBiasa() {
        List<Float> jarak = new ArrayList<>();
        for (int i = 1; i < larik.size(); i++) {
            float j = larik.get(i).kotak().bawah() - larik.get(i - 1).kotak().bawah();
            if (j > 0 && j < RENGGANG * larik.get(i).ukuran()) {
                jarak.add(j);
            }
        }
        jarak.sort(Float::compare);
        return jarak.isEmpty() ? BIASA * larik.getFirst().ukuran() : jarak.get(jarak.size() / 4);
    }
}
