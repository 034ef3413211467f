package id.kinerja.laporan.rangkai;

import id.kinerja.datatahun.Keputusan;
import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sampul;
import id.kinerja.laporan.narasi.Narasi;
import id.kinerja.laporan.narasi.RujukanGagal;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.organisasi.Profil;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes a document with cover, front matter and body, every reference resolved. */
public final class Perangkai {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Rancangan rancangan;
    private final Pengukuran ukur;
    private final List<RujukanGagal> gagal = new ArrayList<>();

    private Perangkai(Rancangan rancangan, Pengukuran ukur) {
        this.rancangan = rancangan;
        this.ukur = ukur;
    }

    /** @throws RujukanTidakDikenal with every reference of the prose that does not resolve */
    public static Dokumen susun(Rancangan rancangan, Pengukuran ukur, Clock jam) {
        Perangkai p = new Perangkai(rancangan, ukur);
        p.narasi();
        p.tolak();
        Dokumen dokumen = p.rangkai(jam);
        p.tolak();
        p.nomor(dokumen);
        p.tolak();
        return dokumen;
    }

    /** Every reference of the prose that does not resolve: to a number, or to a table or figure that this document leaves out. */
    public static List<RujukanGagal> rujukanGagal(Rancangan rancangan, Pengukuran ukur) {
        Perangkai p = new Perangkai(rancangan, ukur);
        p.narasi();
        p.nomor(p.rangkai(Clock.fixed(Instant.EPOCH, JAKARTA)));
        return List.copyOf(p.gagal);
    }

    private void narasi() {
        Set<String> milik = rancangan.susunan().bagian().keySet();
        new Narasi(ukur)
                .takDikenal().stream().filter(g -> milik.contains(g.bagian())).forEach(gagal::add);
    }

    private void nomor(Dokumen dokumen) {
        gagal.addAll(RujukanBernomor.gagal(dokumen, ukur.data().narasi()));
    }

    private void tolak() {
        if (!gagal.isEmpty()) {
            throw new RujukanTidakDikenal(gagal);
        }
    }

    private Dokumen rangkai(Clock jam) {
        PenyusunBab penyusun = new PenyusunBab(rancangan, ukur);
        List<Keputusan> keputusan = ukur.data().keputusan();
        List<Bab> depan = CatatanKeputusan.tanpa(
                keputusan, penyusun.susun(rancangan.susunan().depan()));
        List<Bab> isi = CatatanKeputusan.ringkas(
                keputusan,
                rancangan.lampiranKeputusan(),
                penyusun.susun(rancangan.susunan().isi()));
        return tanpaDaftarKosong(new Dokumen(
                identitas(jam),
                sampul(),
                RujukanDiTabel.terbaca(ukur, depan, gagal),
                RujukanDiTabel.terbaca(ukur, isi, gagal)));
    }

    private Identitas identitas(Clock jam) {
        Profil p = ukur.data().profil();
        String judul = rancangan.sebutan() + " " + p.namaOpd() + " Tahun " + p.tahun();
        return new Identitas(
                judul,
                rancangan.judul() + " Tahun " + p.tahun(),
                p.namaOpd(),
                judul,
                ZonedDateTime.now(jam).withZoneSameInstant(JAKARTA));
    }

    private Sampul sampul() {
        Profil p = ukur.data().profil();
        Optional<GambarBerkas> logo = p.logo()
                .flatMap(l -> Optional.ofNullable(ukur.data().berkas().get(l)))
                .map(isi -> new GambarBerkas(isi, "Lambang " + p.namaPemda()));
        return new Sampul(
                p.namaPemda(),
                p.namaOpd(),
                rancangan.judul(),
                rancangan.sebutan() + " " + p.namaOpd(),
                p.tahun().toString(),
                rancangan.tempatTanggal(),
                logo);
    }

    /** A list of tables or figures with nothing to list is left out. */
    private static Dokumen tanpaDaftarKosong(Dokumen d) {
        Penomoran nomor = Penomoran.atas(d);
        boolean tanpaTabel = nomor.semua(Penomoran.Jenis.TABEL).isEmpty();
        boolean tanpaGambar = nomor.semua(Penomoran.Jenis.GAMBAR).isEmpty();
        List<Bab> depan = d.depan().stream()
                .filter(b -> !(tanpaTabel && daftar(b, JenisDaftar.TABEL)))
                .filter(b -> !(tanpaGambar && daftar(b, JenisDaftar.GAMBAR)))
                .toList();
        return new Dokumen(d.identitas(), d.sampul(), depan, d.isi());
    }

    private static boolean daftar(Bab bab, JenisDaftar jenis) {
        return bab.blok().contains(new Blok.DaftarOtomatis(jenis));
    }
}
