package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.contoh.DokumenContoh;
import id.kinerja.dokumen.html.HtmlPenulis;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import id.kinerja.pemeriksaan.telaah.PenyusunTelaah;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changes one digit of a figure that agreed with its arithmetic, many times over, in foreign reports and in our own: the change is
 * noticed. A change that leaves every relation of the figure true within the rounding of what is printed (each rule that had checked the
 * figure checks the changed one too and finds it to agree) is not bound by them and does not count; such changes may be few only.
 */
class UbahSatuAngkaTest {
    private static final int PERUBAHAN = 200;
    private static final int PERSEN_KETAHUAN = 98;
    private static final int PERSEN_TAK_TERIKAT = 5;
    private static final long BENIH = 20231231L;

    private static final Set<Jenis> BUKAN_ANGKA = Set.of(Jenis.TAHUN_LABEL, Jenis.KURANG, Jenis.BENTUK);
    private static final List<Aturan> ATURAN = DaftarAturan.SEMUA.stream()
            .filter(a -> !BUKAN_ANGKA.contains(a.penjelasan().jenis()))
            .toList();
    private static final List<String> PAKET =
            List.of("kota-jambi-2023", "kota-semarang-2023", "tanjung-jabung-barat-2023");

    private record Calon(Naskah naskah, Set<String> temuan, Sel sel, String tabel) {}

    private record Perubahan(Calon calon, UbahanAngka ubahan) {}

    @Test
    void satu_angka_yang_diubah_ketahuan() {
        List<Calon> calon = Stream.concat(
                        Stream.concat(
                                        NaskahUmum.dari("/pemeriksaan/naskah").stream(),
                                        NaskahUmum.semua().stream().filter(NaskahUmum::bersih))
                                .map(n -> PembacaTeks.baca(n.nama(), n.isi())),
                        PAKET.stream().map(UbahSatuAngkaTest::sendiri))
                .flatMap(n -> teruji(n).stream())
                .toList();
        Random acak = new Random(Long.getLong("benih", BENIH));
        List<Perubahan> perubahan = new ArrayList<>();
        while (perubahan.size() < PERUBAHAN) {
            Calon c = calon.get(acak.nextInt(calon.size()));
            UbahanAngka.dari(c.naskah(), c.sel(), acak)
                    .map(u -> new Perubahan(c, u))
                    .ifPresent(perubahan::add);
        }
        List<Perubahan> lolos =
                perubahan.parallelStream().filter(p -> !ketahuan(p)).toList();
        List<String> terikat = lolos.stream()
                .filter(UbahSatuAngkaTest::terikat)
                .map(p -> p.ubahan().sebutan())
                .toList();
        int takTerikat = lolos.size() - terikat.size();
        int banyak = PERUBAHAN - takTerikat;
        System.out.println("ketahuan " + (PERUBAHAN - lolos.size()) + " dari " + banyak + " yang terikat");
        assertThat((PERUBAHAN - lolos.size()) * 100)
                .as(String.join("\n", terikat))
                .isGreaterThanOrEqualTo(banyak * PERSEN_KETAHUAN);
        assertThat(takTerikat * 100).isLessThanOrEqualTo(PERUBAHAN * PERSEN_TAK_TERIKAT);
    }

    /** Our own report, read back. */
    private static Naskah sendiri(String paket) {
        try {
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            HtmlPenulis.tulis(DokumenContoh.lkjip(paket), keluar);
            return PembacaNaskah.baca(paket + ".html", keluar.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NaskahTakTerbaca e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Calon> teruji(Naskah n) {
        Set<String> temuan = temuan(n).stream().map(UbahSatuAngkaTest::kunci).collect(Collectors.toSet());
        Telaah telaah = PenyusunTelaah.susun(n, OptionalInt.empty());
        Pencatat catat = new Pencatat();
        ATURAN.forEach(a -> a.periksa(telaah, catat));
        return catat.sel(Uji.COCOK)
                .filter(s -> s.angka().isPresent())
                .sorted(Comparator.comparingInt((Sel s) -> s.tabel())
                        .thenComparingInt(Sel::baris)
                        .thenComparingInt(Sel::kolom))
                .map(s -> new Calon(n, temuan, s, telaah.tabel().get(s.tabel()).sebutan()))
                .toList();
    }

    /** Whether a rule that the figure agreed with no longer agrees, or no longer applies. */
    private static boolean terikat(Perubahan p) {
        Set<Aturan> dulu = cocok(p.calon().naskah(), p.calon().sel());
        return !cocok(p.ubahan().naskah(), p.calon().sel()).containsAll(dulu);
    }

    private static Set<Aturan> cocok(Naskah naskah, Sel sel) {
        Telaah telaah = PenyusunTelaah.susun(naskah, OptionalInt.empty());
        return ATURAN.stream()
                .filter(a -> {
                    Pencatat catat = new Pencatat();
                    a.periksa(telaah, catat);
                    return catat.sel(Uji.COCOK)
                            .anyMatch(s ->
                                    s.tabel() == sel.tabel() && s.baris() == sel.baris() && s.kolom() == sel.kolom());
                })
                .collect(Collectors.toSet());
    }

    /** A finding that was not there before, in the same row, in the same table, or with the row among its places. */
    private static boolean ketahuan(Perubahan p) {
        Calon c = p.calon();
        return temuan(p.ubahan().naskah()).stream()
                .filter(t -> !c.temuan().contains(kunci(t)))
                .anyMatch(t -> Stream.concat(Stream.of(t.tempat()), t.terkait().stream())
                        .anyMatch(x ->
                                x.letak().equals(c.sel().letak()) || x.tabel().equals(c.tabel())));
    }

    private static List<Temuan> temuan(Naskah n) {
        return new Pemeriksa(ATURAN).periksa(n, OptionalInt.empty()).temuan();
    }

    private static String kunci(Temuan t) {
        return t.aturan() + t.tempat() + t.seharusnya() + t.penjelasan();
    }
}
