package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the rows of the sheet of one table; the heading is the row among the first that names most columns. */
final class LembarTabel implements BacaLembar.Penerima {
    private static final int JUDUL_SAMPAI = 20;

    private final TabelSkema skema;
    private final String lembar;
    private final TafsirSel tafsir;
    private final JatahBuku jatah;
    private final List<Mentah> tertunda = new ArrayList<>();
    private final List<Isi> baris = new ArrayList<>();
    private final BitSet berisi = new BitSet();
    private Optional<JudulLembar> judul = Optional.empty();

    private record Mentah(int nomor, List<BacaLembar.SelMentah> sel) {}

    private record Isi(int nomor, String[] sel) {}

    LembarTabel(TabelSkema skema, String lembar, TafsirSel tafsir, JatahBuku jatah) {
        this.skema = skema;
        this.lembar = lembar;
        this.tafsir = tafsir;
        this.jatah = jatah;
    }

    @Override
    public void baris(int nomor, List<BacaLembar.SelMentah> sel) throws IOException {
        if (judul.isPresent()) {
            isi(new Mentah(nomor, sel), judul.get());
            return;
        }
        tertunda.add(new Mentah(nomor, sel));
        if (tertunda.size() >= JUDUL_SAMPAI) {
            tentukanJudul();
        }
    }

    /** The heading, when the sheet has any content. */
    Optional<JudulLembar> judul() throws IOException {
        if (judul.isEmpty() && !tertunda.isEmpty()) {
            tentukanJudul();
        }
        return judul;
    }

    /** Columns with content but without heading, by their letters. */
    List<String> tanpaJudul() {
        return berisi.stream()
                .filter(i -> judul.orElseThrow().kolom(i).tertulis().isBlank())
                .mapToObj(LetakSel::huruf)
                .toList();
    }

    /** The table; with the headings it had before it became a workbook, when these are known. */
    TabelMentah tabel(Optional<List<String>> asal) throws IOException {
        JudulLembar j = judul().orElseGet(() -> new JudulLembar(1, List.of()));
        List<Integer> letak = new ArrayList<>();
        List<String> nama = new ArrayList<>();
        BitSet terpakai = new BitSet();
        for (String tertulis : asal.orElse(List.of())) {
            String kunci = JudulLembar.kolom(skema, tertulis).kunci();
            cari(j, kunci, terpakai).ifPresent(i -> {
                terpakai.set(i);
                letak.add(i);
                nama.add(tertulis);
            });
        }
        for (int i = 0; i < j.kolom().size(); i++) {
            JudulLembar.Kolom k = j.kolom().get(i);
            boolean perlu = berisi.get(i) || asal.isEmpty();
            if (!terpakai.get(i) && perlu && !k.tertulis().isBlank()) {
                letak.add(i);
                nama.add(k.kunci());
            }
        }
        List<TabelMentah.BarisMentah> hasil = new ArrayList<>(baris.size());
        for (Isi b : baris) {
            hasil.add(new TabelMentah.BarisMentah(
                    b.nomor(),
                    letak.stream()
                            .map(i -> i < b.sel().length ? b.sel()[i] : "")
                            .toList()));
        }
        return new TabelMentah(skema.kode(), ',', nama, hasil);
    }

    private Optional<Integer> cari(JudulLembar j, String kunci, BitSet terpakai) {
        for (int i = 0; i < Math.max(j.kolom().size(), berisi.length()); i++) {
            if (!terpakai.get(i) && j.kolom(i).kunci().equals(kunci)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void tentukanJudul() throws IOException {
        List<JudulLembar> calon = new ArrayList<>();
        for (Mentah m : tertunda) {
            int lebar =
                    m.sel().stream().mapToInt(BacaLembar.SelMentah::kolom).max().orElse(-1) + 1;
            String[] sel = new String[lebar];
            Arrays.fill(sel, "");
            for (BacaLembar.SelMentah s : m.sel()) {
                sel[s.kolom()] = tafsir.apaAdanya(s);
            }
            calon.add(JudulLembar.dari(skema, m.nomor(), List.of(sel)));
        }
        JudulLembar terpilih = calon.stream()
                .max(Comparator.comparingLong(JudulLembar::dikenal)
                        .thenComparing(
                                Comparator.comparingInt(JudulLembar::baris).reversed()))
                .orElseThrow();
        judul = Optional.of(terpilih);
        for (Mentah m : tertunda) {
            if (m.nomor() > terpilih.baris()) {
                isi(m, terpilih);
            }
        }
        tertunda.clear();
    }

    private void isi(Mentah m, JudulLembar j) throws IOException {
        int lebar = Math.max(
                j.kolom().size(),
                m.sel().stream().mapToInt(BacaLembar.SelMentah::kolom).max().orElse(-1) + 1);
        jatah.lebar(lebar);
        String[] sel = new String[lebar];
        Arrays.fill(sel, "");
        boolean ada = false;
        for (BacaLembar.SelMentah s : m.sel()) {
            JudulLembar.Kolom kolom = j.kolom(s.kolom());
            String teks = kolom.skema().isPresent()
                    ? tafsir.teks(s, milik(m.nomor(), kolom.skema().get()))
                    : tafsir.apaAdanya(s);
            jatah.sel(teks);
            sel[s.kolom()] = teks;
            if (!teks.isBlank()) {
                ada = true;
                berisi.set(s.kolom());
            }
        }
        if (ada) {
            baris.add(new Isi(m.nomor(), sel));
            JatahBuku.baris(baris.size(), lembar);
        }
    }

    private TafsirSel.Milik milik(int nomor, KolomSkema kolom) {
        JenisKolom jenis = kolom.jenis();
        return new TafsirSel.Milik(skema.kode(), nomor, kolom.kode(), jenis);
    }
}
