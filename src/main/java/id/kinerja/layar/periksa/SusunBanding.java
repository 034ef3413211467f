package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.HasilReviu.SatuNaskah;
import id.kinerja.layar.periksa.IsiBanding.Baris;
import id.kinerja.layar.periksa.IsiBanding.Kelompok;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.banding.PerbandinganTemuan;
import id.kinerja.tampilan.SaatTertulis;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Says which findings of a document are gone in its new version, which are new, and which are still there. */
final class SusunBanding {
    /** Of each group, so that the page stays below 200 rows. */
    private static final int TERBANYAK = 60;

    private final ReviuTerbuka lama;
    private final ReviuTerbuka baru;

    SusunBanding(ReviuTerbuka lama, ReviuTerbuka baru) {
        this.lama = lama;
        this.baru = baru;
    }

    IsiBanding.Beda susun() {
        String sebutLama = sebut(lama.kini());
        String sebutBaru = sebut(baru.kini());
        if (lama.kini() instanceof SatuNaskah.Terperiksa l && baru.kini() instanceof SatuNaskah.Terperiksa b) {
            PerbandinganTemuan p = PerbandinganTemuan.antara(
                    l.isi().hasil().temuan(), b.isi().hasil().temuan());
            return new IsiBanding.Beda(sebutLama, sebutBaru, ringkasan(p), "", kelompok(l, b, p));
        }
        return new IsiBanding.Beda(sebutLama, sebutBaru, "", takTerbaca(), List.of());
    }

    private List<Kelompok> kelompok(SatuNaskah.Terperiksa l, SatuNaskah.Terperiksa b, PerbandinganTemuan p) {
        List<Kelompok> hasil = new ArrayList<>();
        tambah(hasil, "Temuan baru", "hanya ada pada versi baru", p.baru(), b, baru);
        tambah(hasil, "Temuan yang tetap", "ada pada kedua versi", p.tetap(), b, baru);
        tambah(hasil, "Temuan yang hilang", "hanya ada pada versi sebelumnya", p.hilang(), l, lama);
        return hasil;
    }

    private static void tambah(
            List<Kelompok> hasil,
            String nama,
            String keterangan,
            List<Temuan> temuan,
            SatuNaskah.Terperiksa naskah,
            ReviuTerbuka terbuka) {
        if (temuan.isEmpty()) {
            return;
        }
        IdentityHashMap<Temuan, TemuanTersaji> tersaji = new IdentityHashMap<>();
        naskah.isi().temuan().forEach(t -> tersaji.put(t.temuan(), t));
        SusunKartu kartu = new SusunKartu(terbuka, naskah.isi(), naskah.isi().temuan());
        List<Baris> baris = temuan.stream()
                .sorted((x, y) -> x.tingkat().compareTo(y.tingkat()))
                .limit(TERBANYAK)
                .flatMap(t -> Stream.ofNullable(tersaji.get(t)))
                .map(t -> baris(t, kartu))
                .toList();
        hasil.add(new Kelompok(
                nama + " (" + SusunJudul.angka(temuan.size()) + ")",
                keterangan,
                baris,
                temuan.size() > baris.size()
                        ? SusunJudul.angka(temuan.size() - baris.size()) + " temuan lain tidak ditampilkan di sini."
                        : ""));
    }

    private static Baris baris(TemuanTersaji t, SusunKartu kartu) {
        return new Baris(
                t.sebutan(),
                kartu.alamat(t),
                IsiReviu.keparahan(t.temuan().tingkat()),
                t.temuan().tingkat().sebutan(),
                t.temuan().tempat().sebutan(),
                t.temuan().tempat().tercetak().strip(),
                t.temuan().penjelasan());
    }

    private static String ringkasan(PerbandinganTemuan p) {
        return SusunJudul.angka(p.hilang().size()) + " temuan hilang, "
                + SusunJudul.angka(p.baru().size()) + " baru, "
                + SusunJudul.angka(p.tetap().size()) + " tetap.";
    }

    private String takTerbaca() {
        return baru.kini() instanceof SatuNaskah.TakTerbaca(var _, String galat)
                ? "Versi baru tidak dapat dibaca. " + galat
                : lama.kini() instanceof SatuNaskah.TakTerbaca(var _, String sebab)
                        ? "Versi sebelumnya tidak dapat dibaca. " + sebab
                        : "";
    }

    private static String sebut(SatuNaskah n) {
        return "Versi " + n.berkas().versi() + ": " + n.berkas().nama() + ", "
                + SaatTertulis.ukuran(n.berkas().ukuran()) + ", dikirim "
                + SaatTertulis.dari(n.berkas().dibuat());
    }
}
