package id.kinerja.pemeriksaan.baca.susun;

import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.PenandaJudul;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts what a reader finds in reading order; texts are given as they stand and made tidy here. */
public final class PenyusunNaskah {
    private static final int JUDUL_TERPANJANG = 300;
    private static final int TINGKAT_TEBAL = 2;
    private static final Pattern KETERANGAN_OBJEK = Pattern.compile(
            "(?:Tabel|Gambar|Grafik|Bagan|Diagram)\\s+(?:[A-Z]{0,4}\\.?\\d|[IVX]+\\b).*", Pattern.CASE_INSENSITIVE);

    private final Jatah jatah;
    private final List<Unsur> unsur = new ArrayList<>();
    private final Set<String> catatan = new LinkedHashSet<>();
    private int urut;

    public PenyusunNaskah(Jatah jatah) {
        this.jatah = jatah;
    }

    /** A paragraph, or a heading when its wording is one's and no page number follows it. */
    public void paragraf(String teks) throws NaskahTakTerbaca {
        String rapi = TeksRapi.rapi(teks);
        OptionalInt tingkat = PenandaJudul.tingkat(rapi);
        boolean bisaDaftar =
                tingkat.isPresent() || KETERANGAN_OBJEK.matcher(rapi).matches() || rapi.startsWith("LAMPIRAN");
        if (bisaDaftar && BarisDaftarIsi.adalah(teks)) {
            isi(BarisDaftarIsi.tercetak(teks));
        } else {
            tambah(rapi, tingkat);
        }
    }

    /** Text that only looks like a heading, such as a line of a table of contents. */
    public void isi(String teks) throws NaskahTakTerbaca {
        tambah(TeksRapi.rapi(teks), OptionalInt.empty());
    }

    /** What the format marks as a heading; captions and long texts that are marked so are none. */
    public void judul(int tingkat, String teks) throws NaskahTakTerbaca {
        String rapi = TeksRapi.rapi(teks);
        boolean bukan = rapi.length() > JUDUL_TERPANJANG
                || KETERANGAN_OBJEK.matcher(rapi).matches();
        tambah(rapi, bukan ? OptionalInt.empty() : OptionalInt.of(tingkat));
    }

    /** A line that stands alone, where the format knows no headings: bold ones are. */
    public void baris(SelCetak sel) throws NaskahTakTerbaca {
        String rapi = TeksRapi.rapi(sel.teks());
        if (sel.ragam() == Ragam.TEBAL
                && PenandaJudul.tingkat(rapi).isEmpty()
                && rapi.codePoints().anyMatch(Character::isLetter)) {
            judul(TINGKAT_TEBAL, rapi);
        } else {
            paragraf(rapi);
        }
    }

    /** A table; one of a single column is a frame around text. */
    public void tabel(KisiTabel tabel) throws NaskahTakTerbaca {
        if (tabel.kosong()) {
            return;
        }
        if (tabel.lebar() > 1) {
            unsur.add(tabel.jadi(this::letak));
            return;
        }
        for (SelCetak sel : tabel.berisi()) {
            baris(sel);
        }
    }

    public void catatan(String isi) {
        catatan.add(isi);
    }

    public Naskah jadi(String nama) {
        return new Naskah(nama, unsur, List.copyOf(catatan));
    }

    private void tambah(String teks, OptionalInt tingkat) throws NaskahTakTerbaca {
        jatah.huruf(teks.length());
        if (!teks.isEmpty()) {
            Letak letak = letak();
            unsur.add(tingkat.isPresent() ? new Judul(tingkat.getAsInt(), teks, letak) : new Paragraf(teks, letak));
        }
    }

    private Letak letak() {
        return Letak.urut(urut++);
    }
}
