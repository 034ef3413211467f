package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.laporan.rangkai.Perangkai;
import id.kinerja.laporan.rangkai.Rancangan;
import id.kinerja.organisasi.Profil;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.Optional;

/** Composes the report on the Indikator Kinerja Utama of one year. @dasar PermenPAN 20/2008 */
public final class Iku {
    private Iku() {}

    /** @throws RujukanTidakDikenal with every reference of the prose that does not resolve */
    public static Dokumen susun(Pengukuran pengukuran, Clock jam) {
        return Perangkai.susun(rancangan(pengukuran.data().profil()), pengukuran, jam);
    }

    static Rancangan rancangan(Profil p) {
        return new Rancangan(
                "Laporan Indikator Kinerja Utama",
                "Laporan IKU",
                p.kedudukan() + ", " + FormatIndonesia.bulan(p.tanggalLaporan()),
                SusunanIku.susunan(),
                Optional.empty());
    }
}
