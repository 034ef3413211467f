package id.kinerja.laporan.narasi;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.pengukuran.Pengukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns the Markdown of one section into blocks. */
final class PembacaMarkdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final String TANDA_JUDUL = "Tabel:";

    private final String bagian;
    private final Pengukuran ukur;
    private final List<RujukanGagal> gagal;
    private final PembacaSebaris sebaris;
    private int tabel;
    private int foto;
    private Optional<String> judulTabel = Optional.empty();

    PembacaMarkdown(String bagian, Pengukuran ukur, List<RujukanGagal> gagal) {
        this.bagian = bagian;
        this.ukur = ukur;
        this.gagal = gagal;
        this.sebaris = new PembacaSebaris(bagian, ukur, gagal);
    }

    List<Blok> baca(String markdown) {
        return anak(PARSER.parse(markdown));
    }

    private List<Blok> anak(Node induk) {
        List<Blok> hasil = new ArrayList<>();
        for (Node n = induk.getFirstChild(); n != null; n = n.getNext()) {
            blok(n, hasil);
        }
        return hasil;
    }

    private void blok(Node n, List<Blok> hasil) {
        switch (n) {
            case Paragraph p -> paragraf(p, hasil);
            case Heading h -> hasil.add(new Blok.JudulKecil(PembacaSebaris.polos(sebaris.isi(h))));
            case BulletList d -> hasil.add(daftar(d, JenisButir.BULAT));
            case OrderedList d -> hasil.add(daftar(d, JenisButir.ANGKA));
            case BlockQuote q -> hasil.add(new Blok.Kutipan(rata(q)));
            case HtmlBlock h -> teks(h.getLiteral(), hasil);
            case FencedCodeBlock c -> teks(c.getLiteral(), hasil);
            case IndentedCodeBlock c -> teks(c.getLiteral(), hasil);
            case TableBlock t -> {
                tabel++;
                hasil.add(TabelMarkdown.baca(
                        "tabel.narasi." + bagian + "-" + tabel, judulTabel.orElse("Data pendukung"), t, sebaris));
                judulTabel = Optional.empty();
            }
            default -> {}
        }
    }

    private void paragraf(Paragraph p, List<Blok> hasil) {
        List<Sebaris> isi = sebaris.isi(p);
        String polos = PembacaSebaris.polos(isi).strip();
        if (polos.startsWith(TANDA_JUDUL) && p.getNext() instanceof TableBlock) {
            judulTabel = Optional.of(polos.substring(TANDA_JUDUL.length()).strip());
            return;
        }
        if (!polos.isEmpty()) {
            hasil.add(new Blok.Paragraf(isi));
        }
        for (Node n = p.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Image g) {
                gambar(g, hasil);
            }
        }
    }

    private void gambar(Image g, List<Blok> hasil) {
        byte[] isi = ukur.data().berkas().get(g.getDestination());
        String alt = PembacaSebaris.polos(sebaris.isi(g)).strip();
        if (isi == null) {
            gagal.add(new RujukanGagal(
                    bagian,
                    PembacaSebaris.baris(g),
                    "![" + alt + "](" + g.getDestination() + ")",
                    "gambar ini tidak ada di antara lampiran paket; tambahkan berkasnya pada tabel lampiran."));
            return;
        }
        foto++;
        Optional<id.kinerja.datatahun.Lampiran> lampiran = ukur.data().lampiran().stream()
                .filter(l -> l.berkas().equals(g.getDestination()))
                .findFirst();
        String judul = Optional.ofNullable(g.getTitle())
                .or(() -> lampiran.map(l -> l.judul()))
                .orElse(alt);
        String teksAlt = alt.isEmpty() ? lampiran.map(l -> l.alt()).orElse(judul) : alt;
        hasil.add(new Blok.Foto(
                "gambar.narasi." + bagian + "-" + foto, judul, new GambarBerkas(isi, teksAlt), Optional.empty()));
    }

    private Blok daftar(Node d, JenisButir jenis) {
        List<List<Blok>> butir = new ArrayList<>();
        for (Node n = d.getFirstChild(); n != null; n = n.getNext()) {
            butir.add(anak(n));
        }
        return new Blok.DaftarButir(jenis, butir);
    }

    private List<Sebaris> rata(Node induk) {
        List<Sebaris> hasil = new ArrayList<>();
        for (Node n = induk.getFirstChild(); n != null; n = n.getNext()) {
            if (!hasil.isEmpty()) {
                hasil.add(new Sebaris.Teks(" "));
            }
            hasil.addAll(sebaris.isi(n));
        }
        return hasil;
    }

    private static void teks(String apaAdanya, List<Blok> hasil) {
        hasil.add(Blok.paragraf(apaAdanya.strip()));
    }
}
