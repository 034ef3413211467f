package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.gambar.LukisanPng;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The pictures of a document. Charts are painted when the package is written, while the PDF is still being laid out. */
final class BagianMedia {
    /** A picture in the package. */
    record Media(String id, String berkas, Supplier<byte[]> isi) {}

    private static final int DPI_FOTO = 150;

    private final List<Media> media = new ArrayList<>();

    List<Media> semua() {
        return List.copyOf(media);
    }

    /** Paints a drawing in its own size, within the box in twips. */
    void tulis(Xml xml, Lukisan lukisan, String alt, int lebarMaks, int tinggiMaks) {
        int lebar = (int) Math.round(lukisan.lebar() * 20);
        int tinggi = (int) Math.round(lukisan.tinggi() * 20);
        Media m = daftar("png", () -> LukisanPng.lukis(lukisan));
        sebaris(xml, m, alt, muat(lebar, tinggi, lebarMaks, tinggiMaks));
    }

    /** Places a picture of the package at no less than 150 dpi, within the box. */
    void tulis(Xml xml, GambarBerkas berkas, int lebarMaks, int tinggiMaks) {
        DimensiGambar d = DimensiGambar.baca(berkas.isi());
        Media m = daftar(d.ekstensi(), berkas::isi);
        sebaris(
                xml,
                m,
                berkas.alt(),
                muat(d.lebar() * 1440 / DPI_FOTO, d.tinggi() * 1440 / DPI_FOTO, lebarMaks, tinggiMaks));
    }

    private record Kotak(int lebar, int tinggi) {}

    private static Kotak muat(int lebar, int tinggi, int lebarMaks, int tinggiMaks) {
        double skala = Math.min(1, Math.min((double) lebarMaks / lebar, (double) tinggiMaks / tinggi));
        return new Kotak((int) Math.round(lebar * skala), (int) Math.round(tinggi * skala));
    }

    private Media daftar(String ekstensi, Supplier<byte[]> isi) {
        int nomor = media.size() + 1;
        Media m = new Media("rIdGambar" + nomor, "gambar" + nomor + "." + ekstensi, isi);
        media.add(m);
        return m;
    }

    private void sebaris(Xml xml, Media m, String alt, Kotak k) {
        String cx = Long.toString(Ukuran.emu(k.lebar()));
        String cy = Long.toString(Ukuran.emu(k.tinggi()));
        String id = Integer.toString(media.size());
        xml.buka("w:r").buka("w:drawing");
        xml.buka("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.kosong("wp:extent", "cx", cx, "cy", cy);
        xml.kosong("wp:docPr", "id", id, "name", "Gambar " + id, "descr", alt);
        xml.buka("wp:cNvGraphicFramePr")
                .kosong("a:graphicFrameLocks", "noChangeAspect", "1")
                .tutup();
        xml.buka("a:graphic").buka("a:graphicData", "uri", Ruang.PIC).buka("pic:pic");
        xml.buka("pic:nvPicPr");
        xml.kosong("pic:cNvPr", "id", id, "name", m.berkas(), "descr", alt)
                .kosong("pic:cNvPicPr")
                .tutup();
        xml.buka("pic:blipFill").kosong("a:blip", "r:embed", m.id());
        xml.buka("a:stretch").kosong("a:fillRect").tutup().tutup();
        xml.buka("pic:spPr").buka("a:xfrm").kosong("a:off", "x", "0", "y", "0");
        xml.kosong("a:ext", "cx", cx, "cy", cy).tutup();
        xml.buka("a:prstGeom", "prst", "rect").kosong("a:avLst").tutup().tutup();
        xml.tutup().tutup().tutup().tutup().tutup().tutup();
    }
}
