package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import id.kinerja.tampilan.Halaman;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings that the filter lets through, a hundred on a page. */
final class SusunDaftarTemuan {
    private static final int TERPANJANG = 160;

    private final ReviuTerbuka terbuka;

    SusunDaftarTemuan(ReviuTerbuka terbuka) {
        this.terbuka = terbuka;
    }

    IsiDaftarTemuan susun() {
        Pandangan p = terbuka.pandangan();
        NaskahTersaji naskah = terbuka.hasil().terperiksa(p.naskah()).isi();
        List<TemuanTersaji> tersaring = terbuka.tersaring(naskah);
        SusunKartu kartu = new SusunKartu(terbuka, naskah, tersaring);
        SusunJudul judul = new SusunJudul(terbuka);
        Halaman halaman = Halaman.dari(p.lembar().orElse(1), tersaring.size(), p.bawah("daftar") + "&halaman=");
        return new IsiDaftarTemuan(
                judul.judul(),
                judul.dokumen(),
                judul.halaman(SusunJudul.Bagian.DAFTAR),
                new SusunSaring(terbuka, naskah).susun(Pandangan.jalur(p.id()) + "/daftar"),
                SusunJudul.angka(tersaring.size()) + " dari "
                        + SusunJudul.angka(naskah.temuan().size()) + " temuan",
                halaman.potong(tersaring).stream().map(t -> baris(t, kartu)).toList(),
                halaman);
    }

    private IsiDaftarTemuan.Baris baris(TemuanTersaji t, SusunKartu kartu) {
        Sikap sikap = terbuka.sikap(t);
        return new IsiDaftarTemuan.Baris(
                t.sebutan(),
                kartu.alamat(t),
                IsiReviu.keparahan(t.temuan().tingkat()),
                t.temuan().tingkat().sebutan(),
                t.temuan().tempat().sebutan(),
                ringkas(t.temuan().tempat().tercetak()),
                ringkas(t.temuan().seharusnya()),
                t.temuan().penjelasan(),
                Stream.of(sikap.putusanTertulis(), tanggapan(sikap))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static String tanggapan(Sikap sikap) {
        return sikap.tanggapan().isPresent() ? "Tanggapan: " + sikap.tanggapanTertulis() : "";
    }

    private static String ringkas(String teks) {
        String isi = teks.strip();
        return isi.length() <= TERPANJANG ? isi : isi.substring(0, TERPANJANG) + "…";
    }
}
