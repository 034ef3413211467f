package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the structure tree of a tagged PDF; each element at most once, to a bounded depth and number. */
final class PohonTanda {
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final int TERLEBAR = 100;
    private static final int TERTINGGI = 2_000;

    private final IdentityHashMap<COSDictionary, Integer> halaman = new IdentityHashMap<>();
    private final Set<COSDictionary> dikunjungi = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary peran;

    private PohonTanda(PDDocument dokumen, @Nullable COSDictionary peran) {
        this.peran = peran;
        int nomor = 0;
        for (PDPage p : dokumen.getPages()) {
            halaman.put(p.getCOSObject(), nomor++);
        }
    }

    /** The root, if the document is tagged. */
    static Optional<Simpul> baca(PDDocument dokumen) {
        COSDictionary akar = dokumen.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (akar == null) {
            return Optional.empty();
        }
        PohonTanda p = new PohonTanda(dokumen, akar.getCOSDictionary(COSName.ROLE_MAP));
        List<IsiSimpul> isi = new ArrayList<>();
        p.isi(akar.getDictionaryObject(COSName.K), -1, 0, isi);
        return Optional.of(new Simpul("Document", 1, 1, List.copyOf(isi)));
    }

    private void isi(@Nullable COSBase k, int diHalaman, int dalam, List<IsiSimpul> hasil) {
        switch (k) {
            case COSInteger tanda -> rujukan(diHalaman, tanda.intValue(), hasil);
            case COSArray banyak -> {
                for (int i = 0; i < banyak.size(); i++) {
                    COSBase anak = banyak.getObject(i);
                    if (!(anak instanceof COSArray)) {
                        isi(anak, diHalaman, dalam, hasil);
                    }
                }
            }
            case COSDictionary d -> kamus(d, diHalaman, dalam, hasil);
            case null, default -> {
                // nothing that has content
            }
        }
    }

    private void kamus(COSDictionary d, int diHalaman, int dalam, List<IsiSimpul> hasil) {
        COSDictionary pg = d.getCOSDictionary(COSName.PG);
        int nomor = pg == null ? diHalaman : halaman.getOrDefault(pg, -1);
        if (d.containsKey(COSName.MCID)) {
            if (!d.containsKey(COSName.getPDFName("Stm"))) {
                rujukan(nomor, d.getInt(COSName.MCID), hasil);
            }
            return;
        }
        if (d.containsKey(COSName.OBJ)
                || dalam > Batas.DALAM_POHON
                || dikunjungi.size() > Batas.SIMPUL_POHON
                || !dikunjungi.add(d)) {
            return;
        }
        List<IsiSimpul> anak = new ArrayList<>();
        isi(d.getDictionaryObject(COSName.K), nomor, dalam + 1, anak);
        hasil.add(new Simpul(
                jenis(d), rentang(d, COL_SPAN, TERLEBAR), rentang(d, ROW_SPAN, TERTINGGI), List.copyOf(anak)));
    }

    private static void rujukan(int diHalaman, int tanda, List<IsiSimpul> hasil) {
        if (diHalaman >= 0 && tanda >= 0) {
            hasil.add(new Rujukan(diHalaman, tanda));
        }
    }

    /** Producers may use names of their own and say what they stand for. */
    private String jenis(COSDictionary d) {
        String nama = d.getNameAsString(COSName.S);
        for (int i = 0; i < 8 && nama != null && peran != null; i++) {
            String arti = peran.getNameAsString(COSName.getPDFName(nama));
            if (arti == null || arti.equals(nama)) {
                break;
            }
            nama = arti;
        }
        return nama == null ? "" : nama;
    }

    private static int rentang(COSDictionary d, COSName kunci, int terbesar) {
        COSBase sifat = d.getDictionaryObject(COSName.A);
        int hasil = 1;
        if (sifat instanceof COSDictionary satu) {
            hasil = satu.getInt(kunci, 1);
        } else if (sifat instanceof COSArray banyak) {
            for (int i = 0; i < banyak.size(); i++) {
                if (banyak.getObject(i) instanceof COSDictionary satu) {
                    hasil = Math.max(hasil, satu.getInt(kunci, 1));
                }
            }
        }
        return Math.clamp(hasil, 1, terbesar);
    }
}
