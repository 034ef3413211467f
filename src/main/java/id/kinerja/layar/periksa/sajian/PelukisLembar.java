package id.kinerja.layar.periksa.sajian;

import id.kinerja.layar.periksa.sajian.LembarTersaji.Bagian;
import id.kinerja.layar.periksa.sajian.LembarTersaji.Baris;
import id.kinerja.layar.periksa.sajian.LembarTersaji.Sel;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a sheet of a document with marks where the findings lie. */
public final class PelukisLembar {
    /** Characters of one cell or paragraph that are shown. */
    static final int TERPANJANG = 6000;
    /** Columns of a table that are shown. */
    static final int KOLOM = 40;

    private static final int LEBAR_ANGKA = 24;

    private final Map<Integer, List<TemuanTersaji>> menurutPotongan;
    private int tabel;

    private PelukisLembar(List<TemuanTersaji> temuan) {
        this.menurutPotongan =
                temuan.stream().collect(Collectors.groupingBy(t -> t.potongan().nomor()));
    }

    /** @param temuan those that are marked */
    public static LembarTersaji lukis(Lembar lembar, List<TemuanTersaji> temuan) {
        PelukisLembar pelukis = new PelukisLembar(temuan);
        List<Bagian> bagian = new ArrayList<>();
        int halaman = 0;
        for (Lembar.Penggal p : lembar.isi()) {
            int di = letak(p).halaman().orElse(halaman);
            if (di != halaman) {
                bagian.add(new Bagian.Halaman(di));
                halaman = di;
            }
            bagian.add(pelukis.bagian(p));
        }
        return new LembarTersaji(bagian);
    }

    /** Anchor of a piece. */
    public static String jangkar(int potongan) {
        return "p" + potongan;
    }

    /** Of the first thing in it. */
    private static Letak letak(Lembar.Penggal p) {
        return p.unsur() instanceof TabelCetak t
                ? t.baris().get(p.dari()).letak()
                : p.unsur().letak();
    }

    private Bagian bagian(Lembar.Penggal p) {
        return switch (p.unsur()) {
            case Judul j -> new Bagian.Judul(jangkar(p.pertama()), PenandaTeks.tandai(j.teks(), di(p.pertama())));
            case Paragraf a -> new Bagian.Paragraf(jangkar(p.pertama()), PenandaTeks.tandai(a.teks(), di(p.pertama())));
            case TabelCetak t -> tabel(p, t);
        };
    }

    private Bagian tabel(Lembar.Penggal p, TabelCetak t) {
        tabel++;
        List<Baris> baris = new ArrayList<>();
        if (p.dari() > 0) {
            baris.add(new Baris("", sel(t.baris().getFirst(), List.of(), Sel.Ragam.KEPALA)));
        }
        for (int i = p.dari(); i < p.sampai(); i++) {
            int nomor = p.pertama() + i - p.dari();
            baris.add(new Baris(
                    jangkar(nomor), sel(t.baris().get(i), di(nomor), i == 0 ? Sel.Ragam.KEPALA : Sel.Ragam.BIASA)));
        }
        return new Bagian.Tabel("Tabel ke-" + tabel + " pada halaman ini", keterangan(p, t), baris);
    }

    private static String keterangan(Lembar.Penggal p, TabelCetak t) {
        return (p.dari() > 0 ? "Lanjutan tabel dari halaman sebelumnya. " : "")
                + (t.kolom() > KOLOM ? "Hanya " + KOLOM + " dari " + t.kolom() + " kolom yang ditampilkan." : "");
    }

    private static List<Sel> sel(BarisCetak baris, List<TemuanTersaji> temuan, Sel.Ragam ragam) {
        List<Sel> hasil = new ArrayList<>();
        int tampil = Math.min(baris.sel().size(), KOLOM);
        for (int i = 0; i < tampil; i++) {
            int kolom = i;
            boolean terakhir = i == tampil - 1;
            List<TemuanTersaji> di =
                    temuan.stream().filter(t -> letak(t, tampil) == kolom).toList();
            SelCetak s = baris.sel().get(i);
            int lebar = di.isEmpty() ? rentang(baris, i, tampil, temuan) : 1;
            hasil.add(new Sel(PenandaTeks.tandai(s.teks(), di), lebar, ragam(s, ragam)));
            i += terakhir ? 0 : lebar - 1;
        }
        return hasil;
    }

    /** Of a cell across several columns, as many as are blank and hold no finding. */
    private static int rentang(BarisCetak baris, int i, int tampil, List<TemuanTersaji> temuan) {
        int lebar = 1;
        while (lebar < baris.sel().get(i).lebar() && i + lebar < tampil) {
            int kolom = i + lebar;
            if (!baris.sel().get(kolom).teks().isEmpty() || temuan.stream().anyMatch(t -> letak(t, tampil) == kolom)) {
                break;
            }
            lebar++;
        }
        return lebar;
    }

    /** The cell of a finding; the first one where that is not known. */
    private static int letak(TemuanTersaji t, int tampil) {
        return Math.clamp(t.potongan().kolom().orElse(0), 0, Math.max(0, tampil - 1));
    }

    private static Sel.Ragam ragam(SelCetak s, Sel.Ragam baris) {
        if (s.teks().isBlank()) {
            return Sel.Ragam.BIASA;
        }
        if (baris == Sel.Ragam.KEPALA) {
            return baris;
        }
        return s.teks().length() <= LEBAR_ANGKA && s.teks().matches("(Rp\\.?\\s*)?[(−-]?\\s*\\d[\\d.,\\s]*%?\\)?(,-)?")
                ? Sel.Ragam.ANGKA
                : Sel.Ragam.BIASA;
    }

    private List<TemuanTersaji> di(int potongan) {
        return menurutPotongan.getOrDefault(potongan, List.of());
    }
}
