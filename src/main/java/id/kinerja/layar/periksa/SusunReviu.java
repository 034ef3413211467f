package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.HasilReviu.SatuNaskah;
import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.layar.periksa.sajian.PelukisLembar;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page with a sheet of the document and the findings that lie on it. */
final class SusunReviu {
    /** Findings of one sheet that are shown beside it. */
    private static final int KARTU = 60;

    private final ReviuTerbuka terbuka;
    private final String token;
    private final Optional<TolakPutusan> ditolak;

    /** @param ditolak the last decision, when it could not be kept */
    SusunReviu(ReviuTerbuka terbuka, String token, Optional<TolakPutusan> ditolak) {
        this.terbuka = terbuka;
        this.token = token;
        this.ditolak = ditolak;
    }

    IsiReviu susun() {
        SusunJudul judul = new SusunJudul(terbuka);
        return switch (terbuka.kini()) {
            case SatuNaskah.TakTerbaca(var _, String galat) ->
                new IsiReviu(
                        judul.judul(),
                        judul.dokumen(),
                        judul.halaman(SusunJudul.Bagian.DOKUMEN),
                        "",
                        List.of(),
                        Optional.of(galat),
                        Optional.empty());
            case SatuNaskah.Terperiksa n ->
                new IsiReviu(
                        judul.judul(),
                        judul.dokumen(),
                        judul.halaman(SusunJudul.Bagian.DOKUMEN),
                        SusunJudul.cakupan(n.isi().hasil()),
                        n.isi().hasil().catatan(),
                        Optional.empty(),
                        Optional.of(badan(n.isi())));
        };
    }

    private IsiReviu.Badan badan(NaskahTersaji naskah) {
        List<TemuanTersaji> tersaring = terbuka.tersaring(naskah);
        int lembar = Math.clamp(
                terbuka.pandangan()
                        .lembar()
                        .orElseGet(() ->
                                tersaring.isEmpty() ? 1 : tersaring.getFirst().lembar()),
                1,
                naskah.lembar().size());
        List<Integer> di = IntStream.range(0, tersaring.size())
                .filter(i -> tersaring.get(i).lembar() == lembar)
                .boxed()
                .toList();
        SusunKartu kartu = new SusunKartu(terbuka, naskah, tersaring);
        Pandangan p = terbuka.pandangan();
        return new IsiReviu.Badan(
                new SusunSaring(terbuka, naskah).susun(Pandangan.jalur(p.id())),
                PelukisLembar.lukis(
                        naskah.lembar().get(lembar - 1),
                        di.stream().map(tersaring::get).toList()),
                langkah(naskah, tersaring, lembar, kartu),
                keterangan(naskah, tersaring, di.size()),
                di.stream()
                        .limit(KARTU)
                        .map(i -> kartu.susun(i, galat(tersaring.get(i))))
                        .toList(),
                di.size() > KARTU
                        ? SusunJudul.angka(di.size() - KARTU)
                                + " temuan lain pada bagian ini hanya ada di daftar temuan."
                        : "",
                tindakan(lembar),
                token);
    }

    private IsiReviu.Langkah langkah(
            NaskahTersaji naskah, List<TemuanTersaji> tersaring, int lembar, SusunKartu kartu) {
        Pandangan p = terbuka.pandangan();
        int banyak = naskah.lembar().size();
        return new IsiReviu.Langkah(
                lembar,
                banyak,
                lembar > 1 ? Optional.of(p.alamat(lembar - 1)) : Optional.empty(),
                lembar < banyak ? Optional.of(p.alamat(lembar + 1)) : Optional.empty(),
                tersaring.reversed().stream()
                        .filter(t -> t.lembar() < lembar)
                        .findFirst()
                        .map(kartu::alamat),
                tersaring.stream().filter(t -> t.lembar() > lembar).findFirst().map(kartu::alamat));
    }

    private String keterangan(NaskahTersaji naskah, List<TemuanTersaji> tersaring, int disini) {
        if (naskah.temuan().isEmpty()) {
            return "Tidak ada temuan. Yang tidak dapat diuji tetap perlu dibaca.";
        }
        if (tersaring.isEmpty()) {
            return "Tidak ada temuan yang sesuai dengan saringan ini; seluruhnya ada "
                    + SusunJudul.angka(naskah.temuan().size()) + ".";
        }
        return SusunJudul.angka(disini) + " dari " + SusunJudul.angka(tersaring.size())
                + " temuan yang tersaring ada pada bagian dokumen ini.";
    }

    private Optional<String> galat(TemuanTersaji t) {
        return ditolak.filter(d -> d.temuan().equals(t.sidik())).map(TolakPutusan::galat);
    }

    /** The address of decisions says where to come back to. */
    private String tindakan(int lembar) {
        return terbuka.pandangan().bawah("putusan") + "&halaman=" + lembar;
    }
}
