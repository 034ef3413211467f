package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.Pangkat;
import id.kinerja.pemeriksaan.baca.susun.TeksRapi;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import id.kinerja.pemeriksaan.baca.xlsx.GayaBuku.Garis;
import id.kinerja.pemeriksaan.baca.xlsx.GayaBuku.Gaya;
import id.kinerja.pemeriksaan.baca.xlsx.Lembar.Gabungan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one sheet, as printed. */
final class BacaLembar {
    private static final Pattern ALAMAT = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})");

    private final AlurXml x;
    private final TeksBersama teks;
    private final GayaBuku gaya;
    private final Kalender kalender;
    private final Jatah jatah;
    private final Lembar lembar = new Lembar();
    private final List<Gabungan> gabungan = new ArrayList<>();
    private final List<int[]> tautan = new ArrayList<>();
    private int baris = -1;
    private int kolom = -1;
    private boolean adaTersembunyi;
    private boolean terlaluKanan;

    BacaLembar(AlurXml x, TeksBersama teks, GayaBuku gaya, Kalender kalender, Jatah jatah) {
        this.x = x;
        this.teks = teks;
        this.gaya = gaya;
        this.kalender = kalender;
        this.jatah = jatah;
    }

    Lembar baca() throws NaskahTakTerbaca {
        x.anak(akar -> x.anak(n -> {
            switch (n) {
                case "cols" -> x.anak(c -> adaTersembunyi |= x.ya("hidden"));
                case "sheetData" -> x.anak(this::baris);
                case "mergeCells" -> x.anak(m -> gabungan());
                case "hyperlinks" -> x.anak(h -> tautan());
                default -> {}
            }
        }));
        gabungan.forEach(lembar::gabung);
        if (tautan.size() == 1) {
            lembar.buangSendirian(tautan.getFirst()[0], tautan.getFirst()[1]);
        }
        return lembar;
    }

    boolean adaTersembunyi() {
        return adaTersembunyi;
    }

    /** Whether cells stand farther right than any table of a report reaches; these are not read. */
    boolean terlaluKanan() {
        return terlaluKanan;
    }

    private void baris(String nama) throws NaskahTakTerbaca {
        if (nama.equals("row")) {
            baris = Math.max(0, x.bilangan("r", baris + 2) - 1);
            kolom = -1;
            adaTersembunyi |= x.ya("hidden");
            x.anak(this::sel);
        }
    }

    private void sel(String nama) throws NaskahTakTerbaca {
        if (!nama.equals("c")) {
            return;
        }
        Matcher m = ALAMAT.matcher(x.atribut("r"));
        kolom = m.matches() ? kolom(m.group(1)) : kolom + 1;
        if (kolom >= BatasBaca.KOLOM) {
            terlaluKanan = true;
            return;
        }
        Gaya g = gaya.gaya(x.bilangan("s", 0));
        String jenis = x.atribut("t");
        String[] isi = {""};
        x.anak(n -> {
            if (n.equals("v")) {
                isi[0] = nilai(jenis, x.teks().strip(), g);
            } else if (n.equals("is")) {
                isi[0] = TeksBersama.isi(x);
            }
        });
        String rapi = Pangkat.tanpaTanda(TeksRapi.rapi(isi[0]));
        if (!rapi.isEmpty()) {
            jatah.sel(1);
            jatah.huruf(jenis.equals("s") ? 0 : rapi.length());
            lembar.isi(baris, kolom, rapi, g.ragam());
        }
        if (g.garis() == Garis.ADA) {
            lembar.bergaris(baris, kolom);
        }
    }

    private String nilai(String jenis, String tertulis, Gaya g) {
        return switch (jenis) {
            case "s" -> tertulis.matches("\\d{1,9}") ? teks.ke(Integer.parseInt(tertulis)) : "";
            case "str" -> TeksBersama.terurai(tertulis);
            case "b" -> tertulis.equals("1") ? "BENAR" : "SALAH";
            case "e", "d" -> tertulis;
            default -> g.format().cetak(tertulis, kalender);
        };
    }

    /** A link to another place of the workbook; the only one of a sheet leads back to the list of sheets. */
    private void tautan() {
        if (!x.atribut("location").isEmpty() && x.atribut("id").isEmpty() && tautan.size() < 2) {
            alamat(x.atribut("ref")).ifPresent(tautan::add);
        }
    }

    private void gabungan() throws NaskahTakTerbaca {
        String[] ujung = x.atribut("ref").split(":", 2);
        Optional<int[]> awal = alamat(ujung[0]);
        Optional<int[]> akhir = ujung.length > 1 ? alamat(ujung[1]) : Optional.empty();
        if (awal.isPresent() && akhir.isPresent()) {
            jatah.sel(1);
            gabungan.add(new Gabungan(awal.get()[0], awal.get()[1], akhir.get()[0], akhir.get()[1]));
        }
    }

    private static Optional<int[]> alamat(String teks) {
        Matcher m = ALAMAT.matcher(teks);
        return m.matches()
                ? Optional.of(new int[] {Math.max(0, Integer.parseInt(m.group(2)) - 1), kolom(m.group(1))})
                : Optional.empty();
    }

    private static int kolom(String huruf) {
        int n = 0;
        for (int i = 0; i < huruf.length(); i++) {
            n = n * 26 + Character.toUpperCase(huruf.charAt(i)) - 'A' + 1;
        }
        return n - 1;
    }
}
