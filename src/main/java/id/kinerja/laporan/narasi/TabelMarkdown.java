package id.kinerja.laporan.narasi;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.Garis;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.tabel.PenyusunTabel;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table written in Markdown. */
final class TabelMarkdown {
    private TabelMarkdown() {}

    static Blok baca(String kunci, String judul, TableBlock blok, PembacaSebaris sebaris) {
        PenyusunTabel tabel = PenyusunTabel.tabel(kunci, judul);
        for (Node bagian = blok.getFirstChild(); bagian != null; bagian = bagian.getNext()) {
            for (Node baris = bagian.getFirstChild(); baris != null; baris = baris.getNext()) {
                if (bagian instanceof TableHead && baris instanceof TableRow) {
                    kepala(tabel, baris, sebaris);
                } else if (bagian instanceof TableBody) {
                    tabel.baris(JenisBaris.BIASA, sel(baris, tabel.banyakKolom(), sebaris));
                }
            }
        }
        return tabel.jadi();
    }

    private static void kepala(PenyusunTabel tabel, Node baris, PembacaSebaris sebaris) {
        for (Node n = baris.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof TableCell sel) {
                tabel.kolom(new Kolom(0, perataan(sel), Garis.TANPA), PembacaSebaris.polos(sebaris.isi(sel)));
            }
        }
    }

    private static List<Sel> sel(Node baris, int banyak, PembacaSebaris sebaris) {
        List<Sel> hasil = new ArrayList<>();
        for (Node n = baris.getFirstChild(); n != null && hasil.size() < banyak; n = n.getNext()) {
            hasil.add(Sel.isi(sebaris.isi(n)));
        }
        while (hasil.size() < banyak) {
            hasil.add(Sel.kosong());
        }
        return hasil;
    }

    private static Perataan perataan(TableCell sel) {
        TableCell.Alignment a = sel.getAlignment();
        return a == TableCell.Alignment.RIGHT
                ? Perataan.KANAN
                : a == TableCell.Alignment.CENTER ? Perataan.TENGAH : Perataan.KIRI;
    }
}
