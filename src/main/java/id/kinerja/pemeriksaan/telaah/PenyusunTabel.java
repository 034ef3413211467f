package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.telaah.PenentuPeran.Rupa;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a table of its joined parts. */
final class PenyusunTabel {
    private static final BigDecimal UANG = BigDecimal.valueOf(100_000);

    private static final Pattern GARIS = Pattern.compile("[-–—]+");
    private static final Pattern NOMOR = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,2})*+|[ivxIVX]{1,5}|[A-Za-z])[.)]?");

    private PenyusunTabel() {}

    static Tabel susun(int nomor, TabelTersambung t, Naskah naskah) {
        int lebar = Math.max(
                t.kepala().stream().mapToInt(b -> b.sel().size()).max().orElse(0),
                t.isi().stream().mapToInt(b -> b.sel().size()).max().orElse(0));
        List<List<Optional<AngkaCetak>>> angka = new ArrayList<>();
        for (int k = 0; k < lebar; k++) {
            int kolom = k;
            angka.add(ArtiKolom.pastikan(
                    t.isi().stream().map(b -> PembacaCetak.sel(b.teks(kolom))).toList()));
        }
        List<Rupa> rupa = new ArrayList<>();
        for (int k = 0; k < lebar; k++) {
            rupa.add(rupa(t.isi(), k, angka.get(k)));
        }
        KeteranganTabel ket = KeteranganTabel.cari(naskah.unsur(), t.konteks());
        List<Kolom> kolom = PenentuPeran.tentukan(ket.judul(), PenyusunKepala.susun(t.kepala(), lebar), rupa);
        List<BarisTabel> baris = baris(nomor, t, lebar, angka);
        Tabel tabel = new Tabel(
                nomor,
                ket.label(),
                ket.judul(),
                ket.tahun(),
                kolom,
                baris,
                t.nomorKolom(),
                List.of(),
                List.of(),
                PencariPokok.dalam(kolom, baris),
                naskah.unsur().get(t.konteks()).letak());
        Tabel berasio = tabel.denganRasio(PencariRasio.dalam(tabel));
        return berasio.denganHubungan(PencariHubungan.dalam(berasio));
    }

    private static List<BarisTabel> baris(
            int tabel, TabelTersambung t, int lebar, List<List<Optional<AngkaCetak>>> angka) {
        List<BarisTabel> hasil = new ArrayList<>();
        for (int b = 0; b < t.isi().size(); b++) {
            BarisCetak asal = t.isi().get(b);
            List<Sel> sel = new ArrayList<>();
            for (int k = 0; k < lebar; k++) {
                SelCetak s = k < asal.sel().size() ? asal.sel().get(k) : SelCetak.KOSONG;
                sel.add(new Sel(tabel, b, k, s.teks(), angka.get(k).get(b), s.ragam(), asal.letak()));
            }
            hasil.add(new BarisTabel(b, sel, asal.letak()));
        }
        return hasil;
    }

    private static Rupa rupa(List<BarisCetak> isi, int kolom, List<Optional<AngkaCetak>> angka) {
        int terisi = 0;
        int nomor = 0;
        for (BarisCetak b : isi) {
            String teks = b.teks(kolom).strip();
            if (!teks.isEmpty() && !GARIS.matcher(teks).matches()) {
                terisi++;
                nomor += NOMOR.matcher(teks).matches() ? 1 : 0;
            }
        }
        List<AngkaCetak> ada = angka.stream().flatMap(Optional::stream).toList();
        int uang = (int) ada.stream()
                .filter(a -> a.bentuk() == AngkaCetak.Bentuk.RUPIAH
                        || a.nilai().abs().compareTo(UANG) >= 0)
                .count();
        return new Rupa(terisi, ada.size(), uang, nomor);
    }
}
