package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.PenyusunNaskah;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import id.kinerja.pemeriksaan.baca.wadah.Hubungan;
import id.kinerja.pemeriksaan.baca.wadah.WadahZip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a workbook: all visible sheets, what their cells show. Nothing in it is run, followed or calculated. */
public final class PembacaXlsx {
    /** Names that programs give to new sheets; they say nothing. */
    private static final Pattern NAMA_BAKU = Pattern.compile("(?:Sheet|Lembar) ?\\d{1,4}", Pattern.CASE_INSENSITIVE);

    private static final int LEMBAR_TERBANYAK = 2_000;

    private final WadahZip wadah;
    private final String utama;
    private final Hubungan hubungan;
    /** What is held while sheets are read, and what the tables made of them take. */
    private final Jatah jatahBaca = new Jatah();

    private final Jatah jatah = new Jatah();
    private final PenyusunNaskah susun = new PenyusunNaskah(jatah);
    private final List<Rujukan> lembar = new ArrayList<>();
    private final List<String> tersembunyi = new ArrayList<>();
    private Kalender kalender = Kalender.SEJAK_1900;

    private record Rujukan(String nama, String id) {}

    private PembacaXlsx(WadahZip wadah, String utama) throws NaskahTakTerbaca {
        this.wadah = wadah;
        this.utama = utama;
        this.hubungan = Hubungan.dari(wadah, utama);
    }

    /** @param utama path of the main part */
    public static Naskah baca(String nama, WadahZip wadah, String utama) throws NaskahTakTerbaca {
        return new PembacaXlsx(wadah, utama).semua(nama);
    }

    private Naskah semua(String nama) throws NaskahTakTerbaca {
        try (AlurXml x =
                wadah.xml(utama).orElseThrow(() -> new NaskahTakTerbaca("Buku kerja ini tidak berisi lembar."))) {
            x.anak(akar -> x.anak(n -> {
                if (n.equals("workbookPr")) {
                    kalender = x.ya("date1904") ? Kalender.SEJAK_1904 : Kalender.SEJAK_1900;
                } else if (n.equals("sheets")) {
                    x.anak(s -> daftarkan(x));
                }
            }));
        }
        TeksBersama teks = TeksBersama.dari(bagian("sharedStrings"), jatahBaca);
        GayaBuku gaya = GayaBuku.dari(bagian("styles"));
        for (Rujukan r : lembar) {
            lembar(r, teks, gaya);
        }
        if (!tersembunyi.isEmpty()) {
            susun.catatan("Lembar tersembunyi tidak dibaca: " + String.join(", ", tersembunyi) + ".");
        }
        return susun.jadi(nama);
    }

    private void daftarkan(AlurXml x) {
        String nama = x.atribut("name");
        if (x.atribut("state").toLowerCase(Locale.ROOT).contains("hidden")) {
            tersembunyi.add(nama);
        } else if (lembar.size() < LEMBAR_TERBANYAK) {
            lembar.add(new Rujukan(nama, x.atribut("id")));
        }
    }

    private void lembar(Rujukan r, TeksBersama teks, GayaBuku gaya) throws NaskahTakTerbaca {
        Optional<String> jalur = hubungan.id(r.id());
        Optional<AlurXml> bagian = jalur.isPresent() ? wadah.xml(jalur.get()) : Optional.empty();
        if (bagian.isEmpty()) {
            susun.catatan("Lembar \"" + r.nama() + "\" tidak ditemukan di dalam berkas.");
            return;
        }
        try (AlurXml x = bagian.get()) {
            BacaLembar baca = new BacaLembar(x, teks, gaya, kalender, jatahBaca);
            Lembar isi = baca.baca();
            if (isi.kosong()) {
                return;
            }
            if (!NAMA_BAKU.matcher(r.nama()).matches() && !isi.teksPertama().startsWith(r.nama())) {
                susun.judul(1, r.nama());
            }
            if (baca.adaTersembunyi()) {
                susun.catatan("Lembar \"" + r.nama() + "\" memuat baris atau kolom tersembunyi; isinya ikut dibaca.");
            }
            if (baca.terlaluKanan()) {
                susun.catatan("Lembar \"" + r.nama() + "\" memuat sel sesudah kolom ke-" + BatasBaca.KOLOM
                        + "; sel itu tidak dibaca.");
            }
            new PemotongLembar(isi, susun, jatah).potong();
        }
    }

    private Optional<AlurXml> bagian(String jenis) throws NaskahTakTerbaca {
        int garis = utama.lastIndexOf('/');
        return wadah.xml(hubungan.jenis(jenis).findFirst().orElse(utama.substring(0, garis + 1) + jenis + ".xml"));
    }
}
