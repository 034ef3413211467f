package id.kinerja.layar.capaian;

import id.kinerja.dokumen.BagianTersusun;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.html.HtmlBlok;
import id.kinerja.dokumen.html.TautanRujukan;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.tampilan.Halaman;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts one section on a page. */
final class PenyusunCapaian {
    private static final int TINGKAT_JUDUL = 1;
    private static final int BARIS_SEHALAMAN = 200;

    private final TahunTerbuka tahun;
    private final BabTersusun.Tersusun bab;
    private final BagianTersusun ini;

    PenyusunCapaian(TahunTerbuka tahun, BabTersusun.Tersusun bab, BagianTersusun ini) {
        this.tahun = tahun;
        this.bab = bab;
        this.ini = ini;
    }

    IsiCapaian susun(int halaman) {
        List<List<Blok>> potongan = PotonganBagian.dari(ini.blok(), BARIS_SEHALAMAN);
        int nomor = Math.clamp(halaman, 1, potongan.size());
        return new IsiCapaian(
                judul(),
                bab.bagian().stream().map(this::entri).toList(),
                penulis().blok(nomor == potongan.size() ? bergambar(potongan.getLast()) : potongan.get(nomor - 1)),
                new Halaman(nomor, potongan.size(), alamat(ini) + "?halaman="),
                List.of(),
                "");
    }

    /** The first section shows how its indicators went over the years, which the report draws in the section after it. */
    private List<Blok> bergambar(List<Blok> blok) {
        return ini.kode().equals(BabTersusun.AWALAN + BabTersusun.PERTAMA)
                ? Stream.concat(
                                blok.stream(),
                                bab.cari(BabTersusun.TAHUN_LALU).stream()
                                        .flatMap(b -> b.blok().stream())
                                        .filter(Blok.Gambar.class::isInstance))
                        .toList()
                : blok;
    }

    String judul() {
        return ini.tingkat() == 1 ? ini.judul() : ini.nomor() + " " + ini.judul();
    }

    private IsiCapaian.Bagian entri(BagianTersusun b) {
        return new IsiCapaian.Bagian(
                b.nomor() + " " + b.judul(),
                alamat(b),
                b.kode().equals(ini.kode()) ? IsiCapaian.Letak.INI : IsiCapaian.Letak.LAIN);
    }

    private HtmlBlok penulis() {
        return new HtmlBlok(bab.nomor(), new TautanHalaman(tahun), this::rujukan, TINGKAT_JUDUL);
    }

    /** What stands in another section is on its page; what stands outside the chapter is in the report only. */
    private Optional<String> rujukan(String kunci) {
        return bab.pemilik(kunci)
                .flatMap(b ->
                        TautanRujukan.SETEMPAT.href(kunci).map(j -> b.kode().equals(ini.kode()) ? j : alamat(b) + j));
    }

    private String alamat(BagianTersusun b) {
        return tahun.jalur("/capaian/" + BabTersusun.kodePendek(b));
    }
}
