package id.kinerja.layar.riwayat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.layar.beda.AkibatAngka;
import id.kinerja.layar.beda.AkibatPerubahan;
import id.kinerja.layar.beda.AkibatPerubahan.Tersimpan;
import id.kinerja.layar.beda.PenyusunBeda;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.banding.PerbandinganPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares two versions of a data year. Versions never change, so a comparison is kept for a while. */
@Component
class PembandingVersi {
    private static final int TERSIMPAN = 32;

    private final ArsipPaket arsip;
    private final Cache<Pasangan, PenyusunBeda> tersimpan =
            Caffeine.newBuilder().maximumSize(TERSIMPAN).build();

    private record Pasangan(KunciData kunci, int semula, int menjadi, Tersimpan tersimpan) {}

    PembandingVersi(ArsipPaket arsip) {
        this.arsip = arsip;
    }

    /** A version without content counts as empty, as does version 0. */
    PenyusunBeda antara(KunciData kunci, int semula, int menjadi, Tersimpan adaHalamannya) {
        return tersimpan.get(new Pasangan(kunci, semula, menjadi, adaHalamannya), this::bandingkan);
    }

    private PenyusunBeda bandingkan(Pasangan p) {
        Optional<Paket> semula = arsip.muat(p.kunci(), p.semula());
        Optional<Paket> menjadi = arsip.muat(p.kunci(), p.menjadi());
        try {
            PerbandinganPaket banding =
                    PerbandinganPaket.antara(semula.orElseGet(Paket::kosong), menjadi.orElseGet(Paket::kosong));
            List<AkibatAngka> akibat = semula.flatMap(PembandingVersi::ukur)
                    .flatMap(dulu -> menjadi.flatMap(PembandingVersi::ukur)
                            .map(kini -> AkibatPerubahan.antara(
                                    dulu, kini, "/" + p.kunci().jalur(), p.tersimpan())))
                    .orElse(List.of());
            return new PenyusunBeda(banding, akibat);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    private static Optional<Pengukuran> ukur(Paket paket) {
        return PembacaPaket.baca(PaketTerbuka.dari(paket), new PengetahuanLaporan()) instanceof HasilBaca.Terbaca t
                ? Optional.of(Pengukuran.atas(t.data()))
                : Optional.empty();
    }
}
