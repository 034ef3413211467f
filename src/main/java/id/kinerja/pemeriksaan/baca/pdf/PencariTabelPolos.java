package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through the lines of a page that stand in no ruled table, and finds those that form a table by their position. */
final class PencariTabelPolos {
    /** Rows are not further apart than this many times the size of the text. */
    private static final float JARAK = 2.2f;
    /** A line without gaps that fills this part of the width is prose. */
    private static final float SELEBAR = 0.8f;

    private static final int TERBANYAK = 1_500;
    private static final Pattern JUDUL = Pattern.compile("(?:Tabel|Gambar|Grafik|Sumber|BAB|Catatan)\\b.*");

    private final List<Larik> larik;
    private final List<Garis> garis;
    private final float lebar;
    private TabelTerurai sebelum;

    /** A stretch of lines: a table, or when it has no rows, text. */
    record Bagian(List<Larik> larik, TabelTerurai tabel) {}

    private PencariTabelPolos(List<Larik> larik, List<Garis> garis, TabelTerurai sebelum) {
        this.larik = larik;
        this.sebelum = sebelum;
        this.garis = garis;
        this.lebar =
                (float) larik.stream().mapToDouble(l -> l.kotak().lebar()).max().orElse(0);
    }

    /** The table before may go on with the first lines. */
    static List<Bagian> bagi(List<Larik> larik, List<Garis> garis, TabelTerurai sebelum) {
        return larik.size() > TERBANYAK
                ? List.of(new Bagian(larik, TabelTerurai.TIADA))
                : new PencariTabelPolos(larik, garis, sebelum).semua();
    }

    private List<Bagian> semua() {
        List<Bagian> hasil = new ArrayList<>();
        List<Larik> teks = new ArrayList<>();
        int i = 0;
        while (i < larik.size()) {
            int akhir = TabelPolos.bercelah(larik.get(i)) ? akhirTabel(i) : i;
            Optional<TabelTerurai> tabel = tabel(i, akhir);
            while (tabel.isEmpty() && akhir > i) {
                akhir = potongan(i, akhir);
                tabel = tabel(i, akhir);
            }
            if (tabel.isPresent()) {
                if (!teks.isEmpty()) {
                    hasil.add(new Bagian(List.copyOf(teks), TabelTerurai.TIADA));
                    teks.clear();
                }
                hasil.add(new Bagian(larik.subList(i, akhir), tabel.get()));
                i = akhir;
                sebelum = TabelTerurai.TIADA;
            } else {
                teks.add(larik.get(i));
                sebelum = TabelTerurai.TIADA;
                i++;
            }
        }
        if (!teks.isEmpty()) {
            hasil.add(new Bagian(List.copyOf(teks), TabelTerurai.TIADA));
        }
        return hasil;
    }

    private Optional<TabelTerurai> tabel(int dari, int sampai) {
        List<Larik> isi = larik.subList(dari, sampai);
        if (isi.isEmpty()) {
            return Optional.empty();
        }
        List<Garis> dalam = garis.stream()
                .filter(g -> g.panjang() > lebar / 2
                        && g.letak() > isi.getFirst().kotak().atas()
                        && g.letak() < isi.getLast().kotak().bawah())
                .toList();
        return TabelPolos.baca(isi, dalam, sebelum);
    }

    /** Where lines that could be rows end. */
    private int akhirTabel(int dari) {
        int akhir = dari + 1;
        for (int i = dari + 1; i < larik.size() && bersambung(i); i++) {
            if (TabelPolos.bercelah(larik.get(i))) {
                akhir = i + 1;
            }
        }
        while (akhir < larik.size() && bersambung(akhir) && melanjutkan(akhir)) {
            akhir++;
        }
        return akhir;
    }

    private boolean bersambung(int i) {
        Larik l = larik.get(i);
        boolean prosa = !TabelPolos.bercelah(l) && l.kotak().lebar() > SELEBAR * lebar;
        return !prosa && jarak(i) < JARAK * l.ukuran() && !berjudul(l);
    }

    /** A caption or a chapter, which no table contains; entries of a list of contents end in a page number. */
    static boolean berjudul(Larik l) {
        return !TabelPolos.bercelah(l) && JUDUL.matcher(l.teks()).matches();
    }

    private float jarak(int i) {
        return larik.get(i).kotak().bawah() - larik.get(i - 1).kotak().bawah();
    }

    /** A last line that goes on with a cell: it stands as close as the lines of a cell do. */
    private boolean melanjutkan(int i) {
        return jarak(i) < 1.35f * larik.get(i).ukuran();
    }

    /** Where to end instead: at the widest gap between lines. */
    private int potongan(int dari, int sampai) {
        int hasil = dari;
        float terjauh = 0;
        for (int i = dari + 1; i < sampai; i++) {
            if (jarak(i) > terjauh + 0.5f) {
                terjauh = jarak(i);
                hasil = i;
            }
        }
        return hasil;
    }
}
