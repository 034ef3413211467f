package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of one chapter. */
final class PenulisBlok {
    private static final int SETELAH_DAFTAR = 140;
    private static final int SETELAH_GAMBAR = 240;

    private final Xml xml;
    private final Bahan bahan;
    private final Seksi seksi;
    private final PenulisSebaris sebaris;
    private final String awalan;
    private int nomorJudul;
    private boolean dibawahJudulBab = true;

    PenulisBlok(Xml xml, Bahan bahan, Seksi seksi, String awalan) {
        this.xml = xml;
        this.bahan = bahan;
        this.seksi = seksi;
        this.sebaris = new PenulisSebaris(bahan);
        this.awalan = awalan;
    }

    void tulis(List<Blok> blok, Orientasi orientasi) {
        for (Blok b : blok) {
            if (!(b instanceof Blok.Lanskap)) {
                seksi.minta(orientasi, 1);
            }
            tulis(b, orientasi, 0);
            dibawahJudulBab = false;
        }
    }

    /** {@code dalam} is the number of lists around the block. */
    private void tulis(Blok blok, Orientasi orientasi, int dalam) {
        int lebar = orientasi.lebarTeks();
        switch (blok) {
            case Blok.SubJudul s -> subJudul(s);
            case Blok.JudulKecil j -> teks(FormatParagraf.gaya("JudulKecil"), List.of(new Sebaris.Teks(j.judul())));
            case Blok.Paragraf p -> teks(menjorok(FormatParagraf.gaya(gayaTeks(dalam)), dalam), p.isi());
            case Blok.BarisRumus r -> teks(FormatParagraf.gaya("Rumus"), List.of(new Sebaris.Teks(r.teks())));
            case Blok.Kutipan k -> teks(FormatParagraf.gaya("Quote"), k.isi());
            case Blok.DaftarButir d -> daftar(d, orientasi, dalam);
            case Blok.BlokTabel t -> new PenulisBlokTabel(xml, bahan, seksi).tulis(t.tabel(), orientasi);
            case Blok.Gambar g ->
                gambar(
                        g.kunci(),
                        g.sumber(),
                        () -> bahan.media().tulis(xml, g.lukisan(), g.alt(), lebar, tinggiGambar(orientasi)));
            case Blok.Foto f ->
                gambar(
                        f.kunci(),
                        f.sumber(),
                        () -> bahan.media().tulis(xml, f.berkas(), lebar, tinggiGambar(orientasi)));
            case Blok.KotakAngka k -> new PenulisKotakAngka(xml).tulis(k, lebar);
            case Blok.TandaTangan t -> new PenulisTandaTangan(xml).satu(t, lebar);
            case Blok.TandaTanganBerdua t -> new PenulisTandaTangan(xml).dua(t.kiri(), t.kanan(), lebar);
            case Blok.DaftarOtomatis d -> new PenulisDaftarOtomatis(bahan).tulis(xml, d.jenis());
            case Blok.Lanskap l -> tulis(l.blok(), Orientasi.LANSKAP);
        }
    }

    private static int tinggiGambar(Orientasi orientasi) {
        return orientasi == Orientasi.POTRET ? Ukuran.TINGGI_GAMBAR : Ukuran.mm(120);
    }

    private void subJudul(Blok.SubJudul s) {
        if (nomorJudul == 0) {
            nomorJudul = bahan.nomor().judul(awalan);
        }
        FormatParagraf f = FormatParagraf.gaya("Heading" + s.tingkat()).bernomor(nomorJudul, s.tingkat() - 2);
        (dibawahJudulBab ? f.sebelum(0) : f).buka(xml);
        bahan.markah().bukaSeluruh(xml, s.kunci());
        Lari.teks(xml, s.judul());
        bahan.markah().tutupSeluruh(xml, s.kunci());
        xml.tutup();
    }

    private void teks(FormatParagraf format, List<Sebaris> isi) {
        format.buka(xml);
        sebaris.tulis(xml, isi);
        xml.tutup();
    }

    private void gambar(String kunci, Optional<String> sumber, Runnable lukis) {
        FormatParagraf.gaya("Gambar").buka(xml);
        lukis.run();
        xml.tutup();
        FormatParagraf keterangan = FormatParagraf.gaya("KeteranganGambar");
        Keterangan.tulis(
                xml, bahan, kunci, sumber.isPresent() ? keterangan.lekat() : keterangan.setelah(SETELAH_GAMBAR));
        PenulisBlokTabel.sumber(xml, sumber);
    }

    private void daftar(Blok.DaftarButir daftar, Orientasi orientasi, int dalam) {
        int id = bahan.nomor().daftar(daftar.jenis(), dalam);
        for (int i = 0; i < daftar.butir().size(); i++) {
            List<Blok> isi = daftar.butir().get(i);
            boolean berparagraf = !isi.isEmpty() && isi.getFirst() instanceof Blok.Paragraf;
            List<Sebaris> pertama = berparagraf ? ((Blok.Paragraf) isi.getFirst()).isi() : List.of();
            boolean penutup = dalam == 0 && i == daftar.butir().size() - 1 && isi.size() <= 1;
            FormatParagraf f = FormatParagraf.gaya("ListParagraph").bernomor(id, dalam);
            teks(penutup ? f.setelah(SETELAH_DAFTAR) : f, pertama);
            isi.stream().skip(berparagraf ? 1 : 0).forEach(b -> tulis(b, orientasi, dalam + 1));
        }
    }

    private static String gayaTeks(int dalam) {
        return dalam == 0 ? "Normal" : "ListParagraph";
    }

    private static FormatParagraf menjorok(FormatParagraf f, int dalam) {
        return dalam == 0 ? f : f.inden(BagianPenomoran.indenButir(dalam - 1), 0, 0);
    }
}
