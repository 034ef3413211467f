package id.kinerja.layar.unggah;

import id.kinerja.layar.beda.PenyusunBeda;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.bentuk.TulisCsv;
import id.kinerja.paket.isi.NamaKolom;
import id.kinerja.paket.skema.Skema;
import id.kinerja.tampilan.Halaman;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The list of problems with the present content of each cell, for a page and as CSV. */
final class SusunMasalah {
    private static final int IKHTISAR = 20;
    private static final int TERPANJANG = 200;
    private static final String KOSONG = "(kosong)";

    private final List<Masalah> masalah;
    private final Optional<Paket> paket;
    private final Map<String, Map<Integer, List<String>>> barisTabel = new ConcurrentHashMap<>();

    SusunMasalah(List<Masalah> masalah, Optional<Paket> paket) {
        this.masalah = masalah;
        this.paket = paket;
    }

    IsiMasalah isi(IsiUnggah formulir, IsiMasalah.Berkas berkas, int diminta) {
        Halaman halaman = Halaman.dari(diminta, masalah.size(), berkas.alamat() + "?halaman=");
        List<Integer> nomor =
                halaman.potong(IntStream.range(0, masalah.size()).boxed().toList());
        List<IsiMasalah.Baris> kesalahan = baris(nomor, Masalah.Tingkat.KESALAHAN);
        long semua = banyak(Masalah.Tingkat.KESALAHAN);
        int terlihat = Math.min(kesalahan.size(), IKHTISAR);
        return new IsiMasalah(
                formulir,
                berkas,
                PenyusunBeda.angka(semua),
                PenyusunBeda.angka(banyak(Masalah.Tingkat.PERINGATAN)),
                kesalahan.subList(0, terlihat),
                semua > terlihat ? PenyusunBeda.angka(semua - terlihat) : "",
                kesalahan,
                baris(nomor, Masalah.Tingkat.PERINGATAN),
                halaman);
    }

    /** Only warnings, for the preview of a sound package. */
    List<IsiMasalah.Baris> peringatan() {
        return baris(
                IntStream.range(0, Math.min(masalah.size(), IKHTISAR)).boxed().toList(), Masalah.Tingkat.PERINGATAN);
    }

    byte[] csv() {
        List<TabelMentah.BarisMentah> baris = new ArrayList<>();
        for (int i = 0; i < masalah.size(); i++) {
            Masalah m = masalah.get(i);
            IsiMasalah.Baris b = baris(i);
            baris.add(new TabelMentah.BarisMentah(
                    i + 2,
                    List.of(
                            m.tingkat() == Masalah.Tingkat.KESALAHAN ? "kesalahan" : "peringatan",
                            m.kode(),
                            b.tabel(),
                            b.baris(),
                            b.kolom(),
                            b.isi(),
                            b.salah(),
                            b.perbaikan())));
        }
        return TulisCsv.tulis(new TabelMentah(
                "masalah",
                ',',
                List.of("tingkat", "kode", "tabel", "baris", "kolom", "isi_sekarang", "masalah", "seharusnya"),
                baris));
    }

    private List<IsiMasalah.Baris> baris(List<Integer> nomor, Masalah.Tingkat tingkat) {
        return nomor.stream()
                .filter(i -> masalah.get(i).tingkat() == tingkat)
                .map(this::baris)
                .toList();
    }

    private IsiMasalah.Baris baris(int i) {
        Masalah m = masalah.get(i);
        return new IsiMasalah.Baris(
                "m" + (i + 1),
                m.tabel(),
                m.baris().map(b -> PenyusunBeda.angka(b)).orElse(""),
                m.kolom().orElse(""),
                isiSekarang(m).orElse(""),
                m.salah(),
                m.perbaikan());
    }

    private Optional<String> isiSekarang(Masalah m) {
        return tabel(m).flatMap(t -> m.baris()
                .map(b -> barisTabel
                        .computeIfAbsent(t.nama(), _ -> menurutNomor(t))
                        .getOrDefault(b, List.of()))
                .flatMap(sel -> m.kolom().flatMap(k -> letak(t, judul(k))).map(l -> l < sel.size() ? sel.get(l) : ""))
                .map(SusunMasalah::ringkas));
    }

    /** A table is named by its file, or by its sheet as people see it. */
    private Optional<TabelMentah> tabel(Masalah m) {
        String nama = m.tabel().replaceFirst("\\.csv$", "").replaceFirst("^lembar ", "");
        return paket.flatMap(p -> p.tabel(nama)
                .or(() -> Skema.berlaku().tabel().stream()
                        .filter(t ->
                                t.judul().equalsIgnoreCase(nama) || t.judul().startsWith(nama))
                        .findFirst()
                        .flatMap(t -> p.tabel(t.kode()))));
    }

    /** {@code D (Realisasi)} of a sheet is the column Realisasi. */
    private static String judul(String kolom) {
        return kolom.replaceFirst("^[A-Z]{1,3} \\((.*)\\)$", "$1");
    }

    private static Optional<Integer> letak(TabelMentah tabel, String kolom) {
        return Skema.berlaku()
                .tabel(tabel.nama())
                .flatMap(s -> IntStream.range(0, tabel.judul().size())
                        .filter(i -> NamaKolom.cari(s, tabel.judul().get(i))
                                .map(k -> k.kode().equals(kolom) || k.judul().equals(kolom))
                                .orElse(tabel.judul().get(i).equals(kolom)))
                        .boxed()
                        .findFirst());
    }

    private static Map<Integer, List<String>> menurutNomor(TabelMentah tabel) {
        return tabel.baris().stream()
                .collect(Collectors.toMap(
                        TabelMentah.BarisMentah::nomor, TabelMentah.BarisMentah::sel, (satu, _) -> satu));
    }

    private static String ringkas(String isi) {
        if (isi.isBlank()) {
            return KOSONG;
        }
        return isi.length() <= TERPANJANG ? isi : isi.substring(0, TERPANJANG) + "…";
    }

    private long banyak(Masalah.Tingkat tingkat) {
        return masalah.stream().filter(m -> m.tingkat() == tingkat).count();
    }
}
