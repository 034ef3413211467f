package id.kinerja.pemantauan;

import id.kinerja.dokumen.BagianTersusun;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.html.HtmlPenulis;
import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.pemantauan.TemuanTahun.LetakBab;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pengukuran.Pengukuran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The report that the data yield, checked as anybody's report is: composed, written, read back, judged; all of it in memory. */
final class LaporanSendiri {
    private static final String BAB = "bab3";

    private final HasilPeriksa hasil;
    private final Map<String, LetakBab> letak;

    private LaporanSendiri(HasilPeriksa hasil, Map<String, LetakBab> letak) {
        this.hasil = hasil;
        this.letak = letak;
    }

    static LaporanSendiri periksa(Pengukuran ukur, Clock jam) {
        Dokumen dokumen = JenisDokumenLaporan.LKJIP.susun(ukur, jam);
        return new LaporanSendiri(
                baca(
                        dokumen,
                        ukur.data().tahun().tahun(),
                        JenisDokumenLaporan.LKJIP.namaBerkas(ukur.data().profil())),
                letak(dokumen));
    }

    HasilPeriksa hasil() {
        return hasil;
    }

    /** Where a table of Bab III stands; empty for all else. */
    Optional<LetakBab> letak(Tempat tempat) {
        return Optional.ofNullable(letak.get(tempat.tabel()));
    }

    private static HasilPeriksa baca(Dokumen dokumen, int tahun, String nama) {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try {
            HtmlPenulis.tulis(dokumen, isi);
            return new Pemeriksa()
                    .periksa(PembacaNaskah.baca(nama + ".html", isi.toByteArray()), OptionalInt.of(tahun));
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        } catch (NaskahTakTerbaca galat) {
            throw new IllegalStateException("laporan sendiri tidak terbaca kembali", galat);
        }
    }

    private static Map<String, LetakBab> letak(Dokumen dokumen) {
        Penomoran nomor = Penomoran.atas(dokumen);
        Map<String, LetakBab> hasil = new HashMap<>();
        BagianTersusun.dari(dokumen).stream()
                .filter(b -> b.bab().equals(BAB))
                .forEach(b -> tabel(b.blok())
                        .forEach(kunci -> hasil.put(nomor.cari(kunci).label(), new LetakBab(b.kode(), kunci))));
        return hasil;
    }

    private static Stream<String> tabel(List<Blok> blok) {
        return blok.stream().flatMap(b -> switch (b) {
            case Blok.BlokTabel(var t) -> Stream.of(t.kunci());
            case Blok.Lanskap(var dalam) -> tabel(dalam);
            default -> Stream.empty();
        });
    }
}
