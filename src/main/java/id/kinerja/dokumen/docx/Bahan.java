package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;

/** What the writers of one document share: its numbers, bookmarks and the parts that grow beside the body. */
record Bahan(
        Penomoran penomoran,
        Markah markah,
        BagianCatatanKaki catatanKaki,
        BagianKomentar komentar,
        BagianPenomoran nomor,
        BagianMedia media) {
    static Bahan untuk(Dokumen dokumen) {
        Penomoran penomoran = Penomoran.atas(dokumen);
        return new Bahan(
                penomoran,
                new Markah(penomoran),
                new BagianCatatanKaki(),
                new BagianKomentar(dokumen.identitas().dibuat()),
                new BagianPenomoran(),
                new BagianMedia());
    }
}
