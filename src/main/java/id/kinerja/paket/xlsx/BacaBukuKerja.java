package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.bentuk.WadahPaket;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a workbook into the lossless form of a package. Nothing in it is run, followed or calculated. */
public final class BacaBukuKerja {
    private final Pencatat pencatat;
    private final BukuMasuk buku;
    private final JatahBuku jatah = new JatahBuku();
    private final CatatanKolom catatan = new CatatanKolom();
    private final SebutanLembar sebutan = new SebutanLembar();
    private final TafsirSel tafsir;

    private BacaBukuKerja(WadahPaket wadah, Pencatat pencatat) throws IOException {
        this.pencatat = pencatat;
        this.buku = BukuMasuk.buka(wadah);
        this.tafsir = new TafsirSel(
                TeksBersama.dari(buku.teksBersama(), jatah),
                GayaMasuk.dari(buku.gaya()),
                buku.kalender(),
                catatan,
                pencatat);
    }

    /** Whether an opened zip is an Office document and not a zipped package. */
    public static boolean dikenali(WadahPaket wadah) {
        return wadah.berkas("[Content_Types].xml").isPresent()
                || (wadah.berkas("mimetype").isPresent()
                        && wadah.berkas("content.xml").isPresent());
    }

    /** Whether a file is an Office document that is no zip: old or encrypted. What to do about it is noted. */
    public static boolean ditolak(Path berkas, Pencatat pencatat) {
        try {
            if (Files.isRegularFile(berkas)) {
                PenolakBuku.bukanZip(berkas);
            }
            return false;
        } catch (BukuDitolak e) {
            catat(e, String.valueOf(berkas.getFileName()), pencatat);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads; from now on the problems name the sheets as people see them. Empty when the workbook is refused. */
    public static Optional<Paket> baca(WadahPaket wadah, String nama, Pencatat pencatat) throws IOException {
        try {
            PenolakBuku.isi(wadah);
            return Optional.of(new BacaBukuKerja(wadah, pencatat).baca());
        } catch (BukuDitolak e) {
            catat(e, nama, pencatat);
            return Optional.empty();
        }
    }

    private Paket baca() throws IOException {
        Map<String, List<String>> asal = new HashMap<>();
        for (BukuMasuk.Lembar l : buku.lembar()) {
            if (NamaLembar.sama(l.nama(), NamaLembar.SUSUNAN)) {
                BacaLembar.baca(l, (baris, sel) -> susunan(sel, asal));
            }
        }
        Map<String, TabelMentah> tabel = new LinkedHashMap<>();
        Map<String, BerkasPaket> berkas = new TreeMap<>();
        for (BukuMasuk.Lembar l : buku.lembar()) {
            Optional<TabelSkema> skema = NamaLembar.tabel(l.nama());
            if (skema.isPresent()) {
                tabel(l, skema.get(), asal, tabel);
            } else if (NamaLembar.sama(l.nama(), NamaLembar.NARASI)) {
                LembarBerkas isi = new LembarBerkas(l.nama(), tafsir, jatah, pencatat);
                BacaLembar.baca(l, isi);
                isi.narasi(berkas);
            } else if (NamaLembar.sama(l.nama(), NamaLembar.LAIN)) {
                LembarBerkas isi = new LembarBerkas(l.nama(), tafsir, jatah, pencatat);
                BacaLembar.baca(l, isi);
                isi.lain(berkas);
            } else if (!NamaLembar.tanpaData(l.nama()) && !NamaLembar.sama(l.nama(), NamaLembar.SUSUNAN)) {
                takDikenal(l);
            }
        }
        catatan.serahkan(pencatat);
        pencatat.sebutSebagai(sebutan::sebut);
        return new Paket(tabel, berkas);
    }

    private void tabel(
            BukuMasuk.Lembar lembar, TabelSkema skema, Map<String, List<String>> asal, Map<String, TabelMentah> hasil)
            throws IOException {
        LembarTabel isi = new LembarTabel(skema, lembar.nama(), tafsir, jatah);
        BacaLembar.Ringkasan ringkasan = BacaLembar.baca(lembar, isi);
        isi.judul().ifPresent(j -> sebutan.lembar(skema.kode(), lembar.nama(), j));
        TabelMentah tabel = isi.tabel(Optional.ofNullable(asal.get(skema.kode())));
        boolean tidakDipakai = tabel.baris().isEmpty() && !asal.isEmpty() && !asal.containsKey(skema.kode());
        if (!tidakDipakai && hasil.putIfAbsent(skema.kode(), tabel) != null) {
            pencatat.catat(
                    JenisMasalah.LEMBAR_GANDA,
                    Tempat.di(skema.kode()),
                    "Lembar \"" + lembar.nama() + "\" berisi tabel " + skema.judul()
                            + ", yang sudah ada pada lembar lain.",
                    "Gabungkan barisnya ke satu lembar, lalu hapus lembar yang lain.");
        }
        if (!tabel.baris().isEmpty()) {
            new TemuanLembar(lembar, skema.kode(), pencatat).catat(ringkasan, isi.tanpaJudul());
        }
    }

    private void susunan(List<BacaLembar.SelMentah> sel, Map<String, List<String>> asal) throws BukuDitolak {
        List<String> judul = new ArrayList<>();
        for (BacaLembar.SelMentah s : sel) {
            while (judul.size() < s.kolom()) {
                judul.add("");
            }
            judul.add(tafsir.apaAdanya(s));
        }
        if (!judul.isEmpty() && Skema.berlaku().tabel(judul.getFirst()).isPresent()) {
            asal.put(
                    judul.getFirst(),
                    judul.stream()
                            .skip(1)
                            .map(j -> j.startsWith(SusunanBerkas.TANDA) ? j.substring(1) : j)
                            .toList());
        }
    }

    private void takDikenal(BukuMasuk.Lembar lembar) {
        List<String> dikenal =
                Skema.berlaku().tabel().stream().map(NamaLembar::dari).toList();
        pencatat.catat(
                JenisMasalah.LEMBAR_TIDAK_DIKENAL,
                Tempat.di("lembar " + lembar.nama()),
                "Lembar \"" + lembar.nama() + "\" bukan tabel yang dikenal; isinya tidak dibaca.",
                "Hapus lembar ini atau betulkan namanya." + KataTerdekat.saran(lembar.nama(), dikenal));
    }

    private static void catat(BukuDitolak sebab, String nama, Pencatat pencatat) {
        pencatat.catat(sebab.jenis(), Tempat.di(nama), sebab.salah(), sebab.perbaikan());
    }
}
