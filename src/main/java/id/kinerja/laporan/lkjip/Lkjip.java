package id.kinerja.laporan.lkjip;

import id.kinerja.datatahun.Keputusan;
import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sampul;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.narasi.Narasi;
import id.kinerja.laporan.narasi.RujukanGagal;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.organisasi.Profil;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the LKjIP of one year. @dasar PermenPAN-RB 53/2014, Lampiran II */
public final class Lkjip {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter BULAN = DateTimeFormatter.ofPattern("MMMM uuuu", FormatIndonesia.LOCALE);

    private Lkjip() {}

    /**
     * The whole report.
     *
     * @throws RujukanTidakDikenal with every reference of the prose that does not resolve
     */
    public static Dokumen susun(Pengukuran pengukuran, Clock jam) {
        tolak(new Narasi(pengukuran).takDikenal());
        List<RujukanGagal> gagal = new ArrayList<>();
        Dokumen dokumen = rangkai(pengukuran, jam, gagal);
        tolak(gagal);
        tolak(RujukanBernomor.gagal(dokumen, pengukuran.data().narasi()));
        return dokumen;
    }

    /** Every reference of the prose that does not resolve: to a number, or to a table or figure that this report leaves out. */
    static List<RujukanGagal> rujukanGagal(Pengukuran pengukuran) {
        Clock jam = Clock.fixed(Instant.EPOCH, JAKARTA);
        List<RujukanGagal> gagal = new ArrayList<>(new Narasi(pengukuran).takDikenal());
        Dokumen dokumen = rangkai(pengukuran, jam, gagal);
        gagal.addAll(RujukanBernomor.gagal(dokumen, pengukuran.data().narasi()));
        return gagal;
    }

    private static void tolak(List<RujukanGagal> gagal) {
        if (!gagal.isEmpty()) {
            throw new RujukanTidakDikenal(gagal);
        }
    }

    private static Dokumen rangkai(Pengukuran pengukuran, Clock jam, List<RujukanGagal> gagal) {
        Konteks k = new Konteks(pengukuran);
        PenyusunBab penyusun = new PenyusunBab(k);
        Profil p = pengukuran.data().profil();
        List<Keputusan> keputusan = pengukuran.data().keputusan();
        List<Bab> depan = CatatanKeputusan.tanpa(keputusan, penyusun.susun(SusunanLkjip.depan()));
        List<Bab> isi = CatatanKeputusan.ringkas(keputusan, penyusun.susun(SusunanLkjip.isi()));
        return tanpaDaftarKosong(new Dokumen(
                identitas(p, jam),
                sampul(k),
                RujukanDiTabel.terbaca(pengukuran, depan, gagal),
                RujukanDiTabel.terbaca(pengukuran, isi, gagal)));
    }

    private static Identitas identitas(Profil p, Clock jam) {
        String judul = p.sebutanLaporan() + " " + p.namaOpd() + " Tahun " + p.tahun();
        return new Identitas(
                judul,
                SebutanLaporan.panjang(p) + " Tahun " + p.tahun(),
                p.namaOpd(),
                judul,
                ZonedDateTime.now(jam).withZoneSameInstant(JAKARTA));
    }

    private static Sampul sampul(Konteks k) {
        Profil p = k.data().profil();
        Optional<GambarBerkas> logo = p.logo()
                .flatMap(l -> Optional.ofNullable(k.data().berkas().get(l)))
                .map(isi -> new GambarBerkas(isi, "Lambang " + p.namaPemda()));
        return new Sampul(
                p.namaPemda(),
                p.namaOpd(),
                SebutanLaporan.panjang(p),
                p.sebutanLaporan() + " " + p.namaOpd(),
                p.tahun().toString(),
                p.kedudukan() + ", " + BULAN.format(p.tanggalLaporan()),
                logo);
    }

    /** A list of tables or figures with nothing to list is left out. */
    private static Dokumen tanpaDaftarKosong(Dokumen d) {
        Penomoran nomor = Penomoran.atas(d);
        boolean tanpaTabel = nomor.semua(Penomoran.Jenis.TABEL).isEmpty();
        boolean tanpaGambar = nomor.semua(Penomoran.Jenis.GAMBAR).isEmpty();
        List<Bab> depan = d.depan().stream()
                .filter(b -> !(tanpaTabel && b.kunci().equals("daftar-tabel")))
                .filter(b -> !(tanpaGambar && b.kunci().equals("daftar-gambar")))
                .toList();
        return new Dokumen(d.identitas(), d.sampul(), depan, d.isi());
    }
}
