package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.IsiSaring.Pilihan;
import id.kinerja.layar.periksa.Saringan.Putusan;
import id.kinerja.layar.periksa.Saringan.Terlihat;
import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import id.kinerja.pemeriksaan.Jenis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The filter with how many findings each choice would show. */
final class SusunSaring {
    private static final int TABEL_TERBANYAK = 150;
    private static final int NAMA_TERPANJANG = 70;

    private final ReviuTerbuka terbuka;
    private final NaskahTersaji naskah;
    private final Saringan kini;

    SusunSaring(ReviuTerbuka terbuka, NaskahTersaji naskah) {
        this.terbuka = terbuka;
        this.naskah = naskah;
        this.kini = terbuka.pandangan().saringan();
    }

    /** @param alamat where it is sent */
    IsiSaring susun(String alamat) {
        Pandangan p = terbuka.pandangan();
        return new IsiSaring(
                alamat,
                p.naskah(),
                p.versi().isPresent() ? String.valueOf(p.versi().getAsInt()) : "",
                tingkat(),
                jenis(),
                tabel(),
                putusan());
    }

    private List<Pilihan> tingkat() {
        return Arrays.stream(Terlihat.values())
                .map(t -> pilihan(
                        Saringan.kode(t),
                        t.nama() + " (" + banyak(x -> t.memuat(x.temuan().tingkat())) + ")",
                        t == kini.terlihat()))
                .toList();
    }

    private List<Pilihan> jenis() {
        List<Pilihan> hasil = new ArrayList<>();
        hasil.add(pilihan("", "Semua jenis", kini.jenis().isEmpty()));
        for (Jenis j : Jenis.values()) {
            long banyak = banyak(x -> x.temuan().jenis() == j);
            if (banyak > 0) {
                hasil.add(pilihan(
                        Saringan.kode(j),
                        j.sebutan() + " (" + banyak + ")",
                        kini.jenis().filter(k -> k == j).isPresent()));
            }
        }
        return hasil;
    }

    private List<Pilihan> tabel() {
        List<Pilihan> hasil = new ArrayList<>();
        hasil.add(pilihan("", "Semua tabel dan bagian", kini.tabel().isEmpty()));
        for (int i = 0; i < Math.min(naskah.tabel().size(), TABEL_TERBANYAK); i++) {
            String nama = naskah.tabel().get(i);
            hasil.add(pilihan(
                    String.valueOf(i),
                    nama.length() <= NAMA_TERPANJANG ? nama : nama.substring(0, NAMA_TERPANJANG) + "…",
                    kini.tabel().orElse(-1) == i));
        }
        return hasil;
    }

    private List<Pilihan> putusan() {
        return Arrays.stream(Putusan.values())
                .map(p -> pilihan(Saringan.kode(p), p.nama(), p == kini.putusan()))
                .toList();
    }

    private long banyak(Predicate<TemuanTersaji> syarat) {
        return naskah.temuan().stream().filter(syarat).count();
    }

    private static Pilihan pilihan(String nilai, String nama, boolean terpilih) {
        return new Pilihan(nilai, nama, terpilih ? "selected" : "");
    }
}
