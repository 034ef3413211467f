package id.kinerja.dokumen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One section cut out of a composed document, to be shown alone: it keeps the numbers that it has in the whole.
 *
 * <p>Tables, figures and references keep theirs by {@link Penomoran#atas} of the whole document.
 *
 * @param bab key of its chapter
 * @param kode key of its heading; of the chapter for what stands before the first heading
 * @param nomor "3.2.1", or the label of the chapter
 * @param tingkat 2 or 3; 1 for what stands before the first heading
 * @param blok the blocks below the heading
 * @param catatanKakiSebelum footnotes in the document before this section: its own first one is numbered one more
 */
public record BagianTersusun(
        String bab, String kode, String nomor, String judul, int tingkat, List<Blok> blok, int catatanKakiSebelum) {
    public BagianTersusun {
        blok = List.copyOf(blok);
    }

    /** All sections in reading order; one whose text stands in its deeper sections only has no blocks. */
    public static List<BagianTersusun> dari(Dokumen dokumen) {
        Pemotong p = new Pemotong(Penomoran.atas(dokumen));
        Stream.concat(dokumen.depan().stream(), dokumen.isi().stream()).forEach(p::bab);
        return List.copyOf(p.hasil);
    }

    private static final class Pemotong {
        private final Penomoran nomor;
        private final List<BagianTersusun> hasil = new ArrayList<>();
        private int catatanKaki;

        Pemotong(Penomoran nomor) {
            this.nomor = nomor;
        }

        void bab(Bab bab) {
            String kode = bab.kunci();
            List<Blok> kini = new ArrayList<>();
            for (Blok blok : bab.blok()) {
                if (blok instanceof Blok.SubJudul s) {
                    tambah(bab, kode, kini);
                    kode = s.kunci();
                    kini = new ArrayList<>();
                } else {
                    kini.add(blok);
                }
            }
            tambah(bab, kode, kini);
        }

        private void tambah(Bab bab, String kode, List<Blok> blok) {
            boolean pembuka = kode.equals(bab.kunci());
            if (pembuka && blok.isEmpty()) {
                return;
            }
            Penomoran.Butir b = nomor.cari(kode);
            hasil.add(new BagianTersusun(bab.kunci(), kode, b.label(), b.judul(), b.tingkat(), blok, catatanKaki));
            catatanKaki += banyak(blok);
        }

        private static int banyak(List<Blok> blok) {
            return blok.stream().mapToInt(Pemotong::banyak).sum();
        }

        private static int banyak(Blok blok) {
            return switch (blok) {
                case Blok.Paragraf(List<Sebaris> isi) -> dalam(isi);
                case Blok.Kutipan(List<Sebaris> isi) -> dalam(isi);
                case Blok.DaftarButir d ->
                    d.butir().stream().mapToInt(Pemotong::banyak).sum();
                case Blok.Lanskap(List<Blok> isi) -> banyak(isi);
                case Blok.BlokTabel(Tabel t) ->
                    t.baris().stream()
                            .flatMap(b -> b.sel().stream())
                            .mapToInt(s -> dalam(s.isi()))
                            .sum();
                default -> 0;
            };
        }

        private static int dalam(List<Sebaris> isi) {
            return (int)
                    isi.stream().filter(Sebaris.CatatanKaki.class::isInstance).count();
        }
    }
}
