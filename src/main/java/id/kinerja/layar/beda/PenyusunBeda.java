package id.kinerja.layar.beda;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.layar.beda.IsiBeda.Butir;
import id.kinerja.layar.beda.IsiBeda.Macam;
import id.kinerja.layar.beda.IsiBeda.Ringkas;
import id.kinerja.paket.banding.BarisBanding;
import id.kinerja.paket.banding.BarisBerubah;
import id.kinerja.paket.banding.BarisBerubah.SelBerubah;
import id.kinerja.paket.banding.BerkasBerbeda;
import id.kinerja.paket.banding.KolomBanding;
import id.kinerja.paket.banding.PerbandinganPaket;
import id.kinerja.paket.banding.PerbandinganTabel;
import id.kinerja.tampilan.Halaman;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns a comparison into what a page says; only the rows of the page asked for are written out. */
public final class PenyusunBeda {
    private static final int AKIBAT = 40;
    private static final int BERKAS = 20;
    private static final int TERPANJANG = 300;
    private static final String BARIS = "seluruh baris";

    private final PerbandinganPaket banding;
    private final List<AkibatAngka> akibat;

    public PenyusunBeda(PerbandinganPaket banding, List<AkibatAngka> akibat) {
        this.banding = banding;
        this.akibat = List.copyOf(akibat);
    }

    /**
     * @param nama what it is compared with
     * @param halaman number of the page asked for
     * @param alamat address to which the number of a page is appended
     */
    public IsiBeda susun(String nama, int halaman, String alamat) {
        List<PerbandinganTabel> tabel = banding.tabel();
        boolean semuaBaru = tabel.stream()
                .allMatch(t ->
                        t.sama() == 0 && t.berubah().isEmpty() && t.hilang().isEmpty());
        List<Supplier<Butir>> butir = semuaBaru ? List.of() : semuaButir(tabel);
        Halaman h = Halaman.dari(halaman, butir.size(), alamat);
        return new IsiBeda(
                nama,
                banding.tanpaPerbedaan(),
                tabel.stream().map(PenyusunBeda::ringkas).toList(),
                jumlah(tabel),
                h.potong(butir).stream().map(Supplier::get).toList(),
                angka(butir.size()),
                semuaBaru,
                h,
                banding.berkas().stream()
                        .limit(BERKAS)
                        .map(PenyusunBeda::berkas)
                        .toList(),
                banding.berkas().size() > BERKAS ? angka(banding.berkas().size() - BERKAS) : "",
                akibat.subList(0, Math.min(akibat.size(), AKIBAT)),
                akibat.size() > AKIBAT ? angka(akibat.size() - AKIBAT) : "");
    }

    private static List<Supplier<Butir>> semuaButir(List<PerbandinganTabel> tabel) {
        List<Supplier<Butir>> hasil = new ArrayList<>();
        for (PerbandinganTabel t : tabel) {
            for (BarisBerubah b : t.berubah()) {
                b.sel(t.kolom()).forEach(s -> hasil.add(() -> berubah(t, b, s)));
            }
            t.hilang().forEach(b -> hasil.add(() -> sebaris(t, b, Macam.HILANG)));
            t.baru().forEach(b -> hasil.add(() -> sebaris(t, b, Macam.BARU)));
            if (t.banyakPerbedaan() == 0 && t.urutanBerubah()) {
                hasil.add(
                        () -> new Butir(t.judul(), "semua baris", "urutan", "", "urutan baris berubah", Macam.BERUBAH));
            }
        }
        return hasil;
    }

    private static Butir berubah(PerbandinganTabel t, BarisBerubah b, SelBerubah s) {
        return new Butir(
                t.judul(), sebutan(t, b.baru()), s.kolom().judul(), isi(s.lama()), isi(s.baru()), Macam.BERUBAH);
    }

    private static Butir sebaris(PerbandinganTabel t, BarisBanding b, Macam macam) {
        List<String> isi = new ArrayList<>();
        for (int i = 0; i < t.kolom().size(); i++) {
            KolomBanding k = t.kolom().get(i);
            String sel = b.sel().get(i);
            if (!k.kunci() && !sel.isBlank()) {
                isi.add(k.judul() + ": " + sel);
            }
        }
        String teks = potong(String.join("; ", isi));
        return macam == Macam.BARU
                ? new Butir(t.judul(), sebutan(t, b), BARIS, "(belum ada)", teks, macam)
                : new Butir(t.judul(), sebutan(t, b), BARIS, teks, "(dihapus)", macam);
    }

    /** Key values, or the line where the table has no key. */
    private static String sebutan(PerbandinganTabel t, BarisBanding b) {
        String kunci = t.kunci(b).values().stream().filter(v -> !v.isBlank()).collect(Collectors.joining(" · "));
        return kunci.isEmpty() ? "baris " + b.nomor() : potong(kunci);
    }

    private static String isi(String sel) {
        return sel.isBlank() ? "(kosong)" : potong(sel);
    }

    private static String potong(String teks) {
        return teks.length() <= TERPANJANG ? teks : teks.substring(0, TERPANJANG) + "…";
    }

    private static IsiBeda.Berkas berkas(BerkasBerbeda b) {
        return new IsiBeda.Berkas(
                b.jalur(),
                switch (b.perubahan()) {
                    case BARU -> "baru";
                    case BERUBAH -> "isinya berubah";
                    case HILANG -> "dihapus";
                });
    }

    private static Ringkas ringkas(PerbandinganTabel t) {
        return ringkas(t.judul(), List.of(t));
    }

    private static Ringkas jumlah(List<PerbandinganTabel> tabel) {
        return ringkas("Jumlah", tabel);
    }

    private static Ringkas ringkas(String nama, List<PerbandinganTabel> tabel) {
        int baru = tabel.stream().mapToInt(t -> t.baru().size()).sum();
        int berubah = tabel.stream().mapToInt(t -> t.berubah().size()).sum();
        int hilang = tabel.stream().mapToInt(t -> t.hilang().size()).sum();
        int sama = tabel.stream().mapToInt(PerbandinganTabel::sama).sum();
        return new Ringkas(nama, angka(baru + berubah + sama), angka(baru), angka(berubah), angka(hilang), angka(sama));
    }

    public static String angka(long banyak) {
        return FormatIndonesia.persis(BigDecimal.valueOf(banyak));
    }
}
