package id.kinerja.penyimpanan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.util.List;
import java.util.Optional;

/**
 * Opens data years for reading. A version never changes, so its snapshot is kept in memory; which version is in force is asked of the
 * database every time.
 */
public final class BukaData {
    private record Kunci(KunciData data, int versi) {}

    private final ArsipPaket arsip;
    private final Cache<Kunci, Isi> tersimpan;

    private record Isi(Pengukuran ukur, List<Masalah> peringatan) {}

    /** @param banyak snapshots kept in memory */
    public BukaData(ArsipPaket arsip, int banyak) {
        this.arsip = arsip;
        this.tersimpan = Caffeine.newBuilder().maximumSize(banyak).build();
    }

    /** The data year at the version in force; empty when there is no such year or its import was undone. */
    public Optional<DataTerbuka> buka(KunciData kunci) {
        return arsip.perangkat(kunci.pemda(), kunci.opd())
                .flatMap(perangkat -> perangkat.tahun().stream()
                        .filter(t -> t.tahun() == kunci.tahun() && t.berisi())
                        .findFirst()
                        .flatMap(t -> isi(kunci, t.versi())
                                .map(i -> new DataTerbuka(kunci, perangkat, t, i.ukur(), i.peringatan()))));
    }

    private Optional<Isi> isi(KunciData kunci, int versi) {
        return Optional.ofNullable(tersimpan.get(
                new Kunci(kunci, versi), k -> muat(k.data(), k.versi()).orElse(null)));
    }

    private Optional<Isi> muat(KunciData kunci, int versi) {
        return arsip.muat(kunci, versi)
                .map(p -> switch (PembacaPaket.baca(PaketTerbuka.dari(p), new PengetahuanLaporan())) {
                    case HasilBaca.Terbaca(var data, var peringatan) -> new Isi(Pengukuran.atas(data), peringatan);
                    case HasilBaca.Ditolak(var masalah) ->
                        throw new IllegalStateException("data tersimpan " + kunci.jalur() + " versi " + versi
                                + " tidak terbaca: " + masalah.getFirst().salah());
                });
    }
}
