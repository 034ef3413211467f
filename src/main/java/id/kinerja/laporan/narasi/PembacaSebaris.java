package id.kinerja.laporan.narasi;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.pengukuran.Pengukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns inline Markdown into runs and resolves its references. */
final class PembacaSebaris {
    private static final Pattern RUJUKAN = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BERALAMAT = Pattern.compile("\\{\\s*([\\p{L}_-]+\\s*:[^{}\\n]*)}");
    private static final Set<String> BERNOMOR = Set.of("tabel", "gambar");

    private final String bagian;
    private final Pengukuran ukur;
    private final List<RujukanGagal> gagal;

    PembacaSebaris(String bagian, Pengukuran ukur, List<RujukanGagal> gagal) {
        this.bagian = bagian;
        this.ukur = ukur;
        this.gagal = gagal;
    }

    List<Sebaris> isi(Node induk) {
        List<Sebaris> hasil = new ArrayList<>();
        anak(induk, Sebaris.Teks::new, hasil);
        return hasil;
    }

    static String polos(List<Sebaris> isi) {
        StringBuilder hasil = new StringBuilder();
        for (Sebaris s : isi) {
            switch (s) {
                case Sebaris.Teks(String t) -> hasil.append(t);
                case Sebaris.Tebal(String t) -> hasil.append(t);
                case Sebaris.Miring(String t) -> hasil.append(t);
                case Sebaris.Angka(String t, Alamat _) -> hasil.append(t);
                default -> {}
            }
        }
        return hasil.toString();
    }

    static int baris(Node n) {
        return n.getSourceSpans().isEmpty() ? 1 : n.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private void anak(Node induk, Function<String, Sebaris> gaya, List<Sebaris> hasil) {
        for (Node n = induk.getFirstChild(); n != null; n = n.getNext()) {
            satu(n, gaya, hasil);
        }
    }

    private void satu(Node n, Function<String, Sebaris> gaya, List<Sebaris> hasil) {
        switch (n) {
            case Text t -> teks(t.getLiteral(), baris(t), gaya, hasil);
            case Code c -> hasil.add(gaya.apply(c.getLiteral()));
            case HtmlInline h -> hasil.add(gaya.apply(h.getLiteral()));
            case SoftLineBreak _ -> hasil.add(gaya.apply(" "));
            case HardLineBreak _ -> hasil.add(gaya.apply(" "));
            case Emphasis e -> anak(e, Sebaris.Miring::new, hasil);
            case StrongEmphasis e -> anak(e, Sebaris.Tebal::new, hasil);
            case Link l -> tautan(l, gaya, hasil);
            case Image _ -> {}
            default -> anak(n, gaya, hasil);
        }
    }

    private void tautan(Link l, Function<String, Sebaris> gaya, List<Sebaris> hasil) {
        List<Sebaris> isi = new ArrayList<>();
        anak(l, gaya, isi);
        hasil.addAll(isi);
        if (!polos(isi).equals(l.getDestination())) {
            hasil.add(gaya.apply(" (" + l.getDestination() + ")"));
        }
    }

    /** The references of one text that look like an address; other braces stay as written. */
    List<Sebaris> rujukan(String teks, Function<String, Sebaris> gaya) {
        List<Sebaris> hasil = new ArrayList<>();
        teks(teks, BERALAMAT.matcher(teks), 1, gaya, hasil);
        return hasil;
    }

    private void teks(String teks, int baris, Function<String, Sebaris> gaya, List<Sebaris> hasil) {
        teks(teks, RUJUKAN.matcher(teks), baris, gaya, hasil);
    }

    private void teks(String teks, Matcher m, int baris, Function<String, Sebaris> gaya, List<Sebaris> hasil) {
        int sudah = 0;
        while (m.find()) {
            if (m.start() > sudah) {
                hasil.add(gaya.apply(teks.substring(sudah, m.start())));
            }
            rujukan(m.group(), m.group(1).strip(), baris, hasil);
            sudah = m.end();
        }
        if (sudah < teks.length()) {
            hasil.add(gaya.apply(teks.substring(sudah)));
        }
    }

    private void rujukan(String tertulis, String alamat, int baris, List<Sebaris> hasil) {
        Optional<Alamat> dibaca = Alamat.baca(alamat);
        if (dibaca.isEmpty()) {
            gagal.add(new RujukanGagal(
                    bagian,
                    baris,
                    tertulis,
                    "bukan alamat angka; tulislah jenis dan kodenya, misalnya {capaian:1.1.1}."));
            return;
        }
        if (BERNOMOR.contains(dibaca.get().jenis())) {
            hasil.add(new Sebaris.Rujukan(
                    dibaca.get().jenis() + "." + dibaca.get().objek()));
            return;
        }
        Optional<Hitungan> angka = ukur.cari(dibaca.get());
        if (angka.isEmpty()) {
            gagal.add(new RujukanGagal(
                    bagian,
                    baris,
                    tertulis,
                    "tidak ada angka dengan alamat itu; jalankan perintah jelaskan untuk melihat semua alamat."));
            return;
        }
        hasil.addAll(Rangkai.kosong().nilai(angka.get()).jadi());
    }
}
