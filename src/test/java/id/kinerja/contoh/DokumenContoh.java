package id.kinerja.contoh;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.laporan.lkjip.Lkjip;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The reports of the packages in {@code contoh/}. */
public final class DokumenContoh {
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private DokumenContoh() {}

    public static Dokumen lkjip(String paket) throws IOException {
        HasilBaca hasil = PembacaPaket.baca(Path.of("contoh", paket));
        return Lkjip.susun(Pengukuran.atas(((HasilBaca.Terbaca) hasil).data()), JAM);
    }
}
