package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.KartuTemuan.Butir;
import id.kinerja.layar.periksa.KartuTemuan.Butir.Ragam;
import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.layar.periksa.sajian.PelukisLembar;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says a finding, with the way to its place, to the finding before and to the one after. */
final class SusunKartu {
    static final String ALASAN_KURANG = "Tulis alasan mengabaikan temuan ini, paling panjang 2.000 huruf";
    static final String TANGGAPAN_KURANG = "Tulis tanggapannya, paling panjang 2.000 huruf";

    private final ReviuTerbuka terbuka;
    private final NaskahTersaji naskah;
    private final List<TemuanTersaji> tersaring;

    SusunKartu(ReviuTerbuka terbuka, NaskahTersaji naskah, List<TemuanTersaji> tersaring) {
        this.terbuka = terbuka;
        this.naskah = naskah;
        this.tersaring = tersaring;
    }

    /**
     * @param ke index among those that the filter lets through
     * @param galat why the last decision about it could not be kept
     */
    KartuTemuan susun(int ke, Optional<String> galat) {
        TemuanTersaji t = tersaring.get(ke);
        Temuan temuan = t.temuan();
        Sikap sikap = terbuka.sikap(t);
        return new KartuTemuan(
                t.sebutan(),
                t.sidik(),
                IsiReviu.keparahan(temuan.tingkat()),
                temuan.tingkat().sebutan(),
                new KartuTemuan.Tempat(sebut(temuan.tempat()), t.potongan().nomor() < 0 ? "" : "#s-" + t.sebutan()),
                temuan.jenis().sebutan(),
                temuan.penjelasan(),
                rincian(temuan),
                temuan.terkait().stream().map(this::tempat).toList(),
                DaftarAturan.penjelasan(temuan.aturan()).map(SusunKartu::aturan).orElse(List.of()),
                ke > 0 ? Optional.of(alamat(tersaring.get(ke - 1))) : Optional.empty(),
                ke + 1 < tersaring.size() ? Optional.of(alamat(tersaring.get(ke + 1))) : Optional.empty(),
                sikap.putusanTertulis(),
                sikap.tanggapanTertulis(),
                galat);
    }

    /** Where the finding stands among its sheet. */
    String alamat(TemuanTersaji t) {
        return terbuka.pandangan().alamat(t.lembar()) + "#" + t.sebutan();
    }

    private static List<Butir> rincian(Temuan t) {
        List<Butir> hasil = new ArrayList<>();
        tambah(
                hasil,
                "Tercetak",
                t.tempat().tercetak(),
                t.tingkat() == Tingkat.ERROR && !t.seharusnya().isBlank() ? Ragam.SALAH : Ragam.BIASA);
        tambah(hasil, "Seharusnya", t.seharusnya(), Ragam.BENAR);
        tambah(hasil, "Hitungan", t.hitungan(), Ragam.BIASA);
        tambah(
                hasil,
                "Aturan",
                DaftarAturan.penjelasan(t.aturan()).map(PenjelasanAturan::judul).orElse("") + " (" + t.aturan() + ")",
                Ragam.BIASA);
        return hasil;
    }

    private static List<Butir> aturan(PenjelasanAturan p) {
        List<Butir> hasil = new ArrayList<>();
        tambah(hasil, "Akibat", p.akibat(), Ragam.BIASA);
        tambah(hasil, "Dasar", p.dasar(), Ragam.BIASA);
        tambah(hasil, "Perbaikan", p.perbaikan(), Ragam.BIASA);
        return hasil;
    }

    private static void tambah(List<Butir> daftar, String nama, String isi, Ragam ragam) {
        if (!isi.isBlank()) {
            daftar.add(new Butir(nama, isi.strip(), ragam));
        }
    }

    private KartuTemuan.Tempat tempat(Tempat t) {
        int potongan = naskah.peta().cari(t).nomor();
        return new KartuTemuan.Tempat(
                sebut(t) + (t.tercetak().isBlank() ? "" : ": " + t.tercetak().strip()),
                potongan < 0
                        ? ""
                        : terbuka.pandangan().alamat(naskah.lembar(t)) + "#" + PelukisLembar.jangkar(potongan));
    }

    private static String sebut(Tempat t) {
        String nama = t.sebutan();
        return nama.isBlank() ? "Dokumen" : nama;
    }
}
