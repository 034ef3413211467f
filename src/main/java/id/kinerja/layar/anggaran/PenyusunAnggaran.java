package id.kinerja.layar.anggaran;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.tampilan.Batang;
import id.kinerja.tampilan.Halaman;
import id.kinerja.tampilan.TautAngka;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what the page says, in one pass over the tree. */
final class PenyusunAnggaran {
    private static final int DISEBUT = 3;
    private static final int BARIS_SEHALAMAN = 200;

    private final TahunTerbuka tahun;
    private final PohonTersaji pohon;
    private final SaringAnggaran saring;
    private final UkurAnggaran anggaran;
    private final AngkaLayar angka;
    private final String jalur;

    PenyusunAnggaran(TahunTerbuka tahun, PohonTersaji pohon, SaringAnggaran saring) {
        this.tahun = tahun;
        this.pohon = pohon;
        this.saring = saring;
        this.anggaran = tahun.ukur().anggaran();
        this.angka = tahun.angka();
        this.jalur = tahun.jalur("/anggaran");
    }

    IsiAnggaran susun() {
        HalamanPohon baris = new HalamanPohon(BARIS_SEHALAMAN, new PenyaringPohon(saring).saring(pohon));
        int ini = Math.clamp(saring.halaman(), 1, baris.banyakHalaman());
        return new IsiAnggaran(
                tahun.konteks().tahun(),
                jalur,
                !pohon.semua().isEmpty(),
                fakta(),
                tanpaSerapan(),
                saring,
                pohon.program().stream()
                        .map(p -> new IsiAnggaran.Pilihan(
                                p.baris().kode().nilai(), p.baris().nama()))
                        .toList(),
                kepala(),
                ringkas(baris.banyakBaris()),
                kelompok(baris.kelompok(ini)),
                jumlah(),
                new Halaman(ini, baris.banyakHalaman(), saring.alamatHalaman(jalur)),
                jalur);
    }

    private IsiAnggaran.Fakta fakta() {
        return new IsiAnggaran.Fakta(
                angka.kalimat(anggaran.total(Ukuran.PAGU)),
                (perubahan() ? "sesudah perubahan, " : "") + FormatIndonesia.persis(BigDecimal.valueOf(pohon.banyak(3)))
                        + " sub kegiatan",
                angka.kalimat(anggaran.total(Ukuran.REALISASI)),
                angka.kalimat(anggaran.total(Ukuran.SISA)),
                angka.kalimat(anggaran.total(Ukuran.SERAPAN)),
                batang(),
                terbesar(3)
                        .map(b -> new IsiAnggaran.SisaTerbesar(
                                b.kode().nilai(),
                                b.nama(),
                                angka.kalimat(anggaran.pos(Ukuran.SISA, b.kode())),
                                angka.kalimat(anggaran.pos(Ukuran.SERAPAN, b.kode())))));
    }

    private boolean perubahan() {
        return tahun.ukur().data().anggaran().stream()
                .map(Anggaran::paguPerubahan)
                .anyMatch(Optional::isPresent);
    }

    private Optional<Batang> batang() {
        return anggaran.total(Ukuran.SERAPAN).angka().map(s -> Batang.dari(s, Optional.empty()));
    }

    /** The line of this level with the largest remainder, if any is left. */
    private Optional<BarisAnggaran> terbesar(int tingkat) {
        return pohon.semua().stream()
                .filter(b -> b.tingkat() == tingkat)
                .filter(b -> b.sisa().nilai().filter(s -> s.signum() > 0).isPresent())
                .max(Comparator.comparing(b -> b.sisa().nilai().orElseThrow()));
    }

    private Optional<IsiAnggaran.TanpaSerapan> tanpaSerapan() {
        List<BarisAnggaran> tanpa = pohon.semua().stream()
                .filter(b -> b.tingkat() == 3 && b.serapan().nilai().isEmpty())
                .toList();
        if (tanpa.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IsiAnggaran.TanpaSerapan(
                tanpa.size(),
                tanpa.stream()
                        .limit(DISEBUT)
                        .map(b -> b.kode().nilai() + " " + b.nama() + ": "
                                + b.serapan().angka().alasan().orElse("tidak dapat dihitung") + ".")
                        .toList(),
                tanpa.size() > DISEBUT ? Optional.of(saring.tanpaSerapan().alamat(jalur)) : Optional.empty()));
    }

    private List<IsiAnggaran.Kepala> kepala() {
        return Stream.of(
                        kepala("Kode", KolomUrut.KODE),
                        new IsiAnggaran.Kepala("Program, kegiatan, sub kegiatan", false, Optional.empty(), "none"),
                        kepala("Pagu (Rp)", KolomUrut.PAGU),
                        kepala("Realisasi (Rp)", KolomUrut.REALISASI),
                        kepala("Sisa (Rp)", KolomUrut.SISA),
                        kepala("Serapan (%)", KolomUrut.SERAPAN))
                .toList();
    }

    private IsiAnggaran.Kepala kepala(String nama, KolomUrut kolom) {
        boolean dipakai = saring.urutan().menurut(kolom);
        String urut = !dipakai ? "none" : saring.urutan().naik() ? "ascending" : "descending";
        return new IsiAnggaran.Kepala(
                nama,
                kolom != KolomUrut.KODE,
                Optional.of(saring.urut(saring.urutan().bila(kolom)).alamat(jalur)),
                urut);
    }

    private String ringkas(int tampil) {
        String semua = cacah(pohon.semua().size()) + " baris: " + cacah(pohon.banyak(1)) + " program, "
                + cacah(pohon.banyak(2)) + " kegiatan, " + cacah(pohon.banyak(3)) + " sub kegiatan";
        String bagian = tampil == pohon.semua().size() ? semua : cacah(tampil) + " dari " + semua;
        return bagian + ". Urutan: " + saring.urutan().sebutan().toLowerCase(FormatIndonesia.LOCALE)
                + ". Jumlah dihitung dari sub kegiatan ke atas."
                + (saring.dilipat() ? " Program dengan sisa terbesar dibuka lebih dahulu." : "");
    }

    private List<IsiAnggaran.Kelompok> kelompok(List<HalamanPohon.Kelompok> semua) {
        Optional<KodeProgram> dibuka = terbesar(1).map(BarisAnggaran::kode);
        return semua.stream()
                .map(k -> new IsiAnggaran.Kelompok(
                        saring.dilipat()
                                ? k.baris().stream()
                                        .map(b -> berlipatan(b, dibuka))
                                        .toList()
                                : k.baris()))
                .toList();
    }

    private static IsiAnggaran.Baris berlipatan(IsiAnggaran.Baris b, Optional<KodeProgram> dibuka) {
        if (b.isi().tingkat() > 1) {
            return b;
        }
        return new IsiAnggaran.Baris(
                b.isi(),
                b.letak(),
                dibuka.filter(b.isi().kode()::equals).isPresent()
                        ? IsiAnggaran.Lipatan.TERBUKA
                        : IsiAnggaran.Lipatan.TERTUTUP);
    }

    private IsiAnggaran.Jumlah jumlah() {
        return new IsiAnggaran.Jumlah(
                saring.menyaring() ? "Jumlah seluruhnya, termasuk yang tidak ditampilkan" : "Jumlah seluruhnya",
                kolom(Ukuran.PAGU),
                kolom(Ukuran.REALISASI),
                kolom(Ukuran.SISA),
                kolom(Ukuran.SERAPAN),
                batang());
    }

    private TautAngka kolom(Ukuran ukuran) {
        return angka.kolom(anggaran.total(ukuran));
    }

    private static String cacah(long banyak) {
        return FormatIndonesia.persis(BigDecimal.valueOf(banyak));
    }
}
