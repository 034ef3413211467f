package id.kinerja.laporan.lkjip;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.lkjip.lampiran.DaftarKeputusan;
import id.kinerja.laporan.narasi.RujukanGagal;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.laporan.rangkai.Perangkai;
import id.kinerja.laporan.rangkai.Rancangan;
import id.kinerja.organisasi.Profil;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Composes the LKjIP of one year. @dasar PermenPAN-RB 53/2014, Lampiran II */
public final class Lkjip {
    private Lkjip() {}

    /**
     * The whole report.
     *
     * @throws RujukanTidakDikenal with every reference of the prose that does not resolve
     */
    public static Dokumen susun(Pengukuran pengukuran, Clock jam) {
        return Perangkai.susun(rancangan(pengukuran.data().profil()), pengukuran, jam);
    }

    /** Every reference of the prose that does not resolve: to a number, or to a table or figure that this report leaves out. */
    static List<RujukanGagal> rujukanGagal(Pengukuran pengukuran) {
        return Perangkai.rujukanGagal(rancangan(pengukuran.data().profil()), pengukuran);
    }

    private static Rancangan rancangan(Profil p) {
        return new Rancangan(
                SebutanLaporan.panjang(p),
                p.sebutanLaporan(),
                p.kedudukan() + ", " + FormatIndonesia.bulan(p.tanggalLaporan()),
                SusunanLkjip.susunan(),
                Optional.of(DaftarKeputusan.BAB));
    }
}
