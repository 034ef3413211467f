package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Triwulan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Realisasi;
import id.kinerja.perencanaan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Targets and realisations as entered; only quarters are put together here. */
final class FaktaIndikator {
    /** What numerator and denominator count is not known; it cancels out. */
    private static final Satuan SATUAN_DATA = new Satuan("satuan data", JenisSatuan.CACAH);

    private final Ruang ruang;

    FaktaIndikator(Ruang ruang) {
        this.ruang = ruang;
    }

    Hitungan target(Indikator i, int tahun) {
        return ruang.ambil(Alamat.dari("target", i.kode()).pada(tahun), a -> targetBerlaku(a, i, tahun));
    }

    Hitungan target(Indikator i, int tahun, DokumenTarget dokumen) {
        Alamat alamat = Alamat.dari("target", i.kode()).pada(tahun).varian(Susun.siput(dokumen));
        return ruang.ambil(alamat, a -> {
            List<Target> baris = ruang.indeks().target(i, tahun).stream()
                    .filter(t -> t.dokumen() == dokumen)
                    .toList();
            String uraian = "Target " + i.sebutan() + " tahun " + tahun + " menurut " + sebutan(dokumen);
            return gabungTarget(a, uraian, i, tahun, baris)
                    .orElseGet(() -> Susun.kosong(
                            a, uraian, "tidak ada target dalam " + sebutan(dokumen) + " " + tahun, i.satuan()));
        });
    }

    private Hitungan targetBerlaku(Alamat alamat, Indikator i, int tahun) {
        String uraian = "Target " + i.sebutan() + " tahun " + tahun;
        List<Target> semua = ruang.indeks().target(i, tahun);
        List<Target> berlaku = semua.stream().filter(Target::berlaku).toList();
        long seperiode =
                semua.stream().collect(Collectors.groupingBy(Target::triwulan, Collectors.counting())).values().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(0L);
        if (berlaku.isEmpty() && seperiode > 1) {
            return Susun.kosong(
                    alamat,
                    uraian,
                    "ada " + FormatIndonesia.cacah(seperiode) + " target dan tidak satu pun dinyatakan berlaku",
                    i.satuan());
        }
        return gabungTarget(alamat, uraian, i, tahun, berlaku.isEmpty() ? semua : berlaku)
                .orElseGet(() -> Susun.kosong(alamat, uraian, "target belum ditetapkan", i.satuan()));
    }

    /** The row of the whole year, else the quarters put together. */
    private Optional<Hitungan> gabungTarget(Alamat alamat, String uraian, Indikator i, int tahun, List<Target> baris) {
        Optional<Hitungan> setahun = baris.stream()
                .filter(t -> t.triwulan().isEmpty())
                .findFirst()
                .map(t -> Susun.fakta(
                        alamat, uraian + " (" + sebutan(t.dokumen()) + ")", t.target(), t.satuan(), t.sumber()));
        if (setahun.isPresent() || baris.isEmpty()) {
            return setahun;
        }
        List<Hitungan> triwulan = baris.stream()
                .map(t -> Susun.fakta(
                        tambah(alamat, t.triwulan().orElseThrow()),
                        "Target " + i.sebutan() + " triwulan " + t.triwulan().orElseThrow() + " " + tahun,
                        t.target(),
                        t.satuan(),
                        t.sumber()))
                .toList();
        return Optional.of(GabunganTriwulan.gabung(
                alamat, uraian, i.agregasi(), baris.getFirst().satuan(), triwulan));
    }

    Hitungan realisasi(Indikator i, int tahun) {
        return ruang.ambil(
                Alamat.dari("realisasi", i.kode()).pada(tahun),
                a -> susunRealisasi(a, i, tahun, satuanUtama(i, tahun)));
    }

    Hitungan realisasi(Indikator i, int tahun, Satuan satuan) {
        if (Susun.samaSatuan(satuanUtama(i, tahun), satuan)) {
            return realisasi(i, tahun);
        }
        Alamat alamat = Alamat.dari("realisasi", i.kode()).pada(tahun).varian(Susun.siput(satuan.nama()));
        return ruang.ambil(alamat, a -> susunRealisasi(a, i, tahun, satuan));
    }

    /** Target of one quarter, of the document that governs: {@code target:1.1.1@2023/tw-1}. */
    Hitungan target(Indikator i, int tahun, Triwulan triwulan) {
        Alamat alamat = tambah(Alamat.dari("target", i.kode()).pada(tahun), triwulan);
        String uraian = "Target " + i.sebutan() + " triwulan " + triwulan + " " + tahun;
        List<Target> baris = ruang.indeks().target(i, tahun).stream()
                .filter(t -> t.triwulan().filter(triwulan::equals).isPresent())
                .toList();
        return ruang.ambil(
                alamat,
                a -> baris.stream()
                        .filter(Target::berlaku)
                        .findFirst()
                        .or(() -> baris.stream().findFirst())
                        .map(t -> Susun.fakta(a, uraian, t.target(), t.satuan(), t.sumber()))
                        .orElseGet(() -> Susun.kosong(a, uraian, "target triwulan belum ditetapkan", i.satuan())));
    }

    /** Realisation of one quarter: {@code realisasi:1.1.1@2023/tw-1}. */
    Hitungan realisasi(Indikator i, int tahun, Triwulan triwulan) {
        Alamat alamat = tambah(Alamat.dari("realisasi", i.kode()).pada(tahun), triwulan);
        String uraian = "Realisasi " + i.sebutan() + " triwulan " + triwulan + " " + tahun;
        Satuan satuan = satuanUtama(i, tahun);
        return ruang.ambil(
                alamat,
                a -> ruang.indeks().realisasi(i, tahun).stream()
                        .filter(r -> r.triwulan().filter(triwulan::equals).isPresent()
                                && Susun.samaSatuan(r.satuan(), satuan))
                        .findFirst()
                        .map(r -> fakta(a, uraian, r))
                        .orElseGet(() -> Susun.kosong(a, uraian, "realisasi triwulan belum tersedia", satuan)));
    }

    /** Unit of the governing target if measured in it, else the indicator's own, else the one that was measured. */
    private Satuan satuanUtama(Indikator i, int tahun) {
        List<Realisasi> baris = ruang.indeks().realisasi(i, tahun);
        Hitungan target = target(i, tahun);
        Satuan utama = target.hasil() instanceof Hasil.TakTerhitung ? i.satuan() : target.satuan();
        if (baris.isEmpty() || ada(baris, utama)) {
            return utama;
        }
        return ada(baris, i.satuan()) ? i.satuan() : baris.getFirst().satuan();
    }

    private static boolean ada(List<Realisasi> baris, Satuan satuan) {
        return baris.stream().anyMatch(r -> Susun.samaSatuan(r.satuan(), satuan));
    }

    private Hitungan susunRealisasi(Alamat alamat, Indikator i, int tahun, Satuan satuan) {
        String uraian = "Realisasi " + i.sebutan() + " tahun " + tahun;
        List<Realisasi> baris = ruang.indeks().realisasi(i, tahun).stream()
                .filter(r -> Susun.samaSatuan(r.satuan(), satuan))
                .toList();
        if (baris.isEmpty()) {
            String alasan = ruang.indeks().realisasi(i, tahun).isEmpty()
                    ? "realisasi belum tersedia"
                    : "pada " + tahun + " tidak diukur dalam " + satuan.nama();
            return Susun.kosong(alamat, uraian, alasan, satuan);
        }
        Optional<Realisasi> setahun =
                baris.stream().filter(r -> r.triwulan().isEmpty()).findFirst();
        List<Hitungan> triwulan = baris.stream()
                .filter(r -> r.triwulan().isPresent())
                .map(r -> fakta(
                        tambah(alamat, r.triwulan().orElseThrow()),
                        "Realisasi " + i.sebutan() + " triwulan " + r.triwulan().orElseThrow() + " " + tahun,
                        r))
                .toList();
        if (!triwulan.isEmpty() && setahun.filter(FaktaIndikator::terisi).isEmpty()) {
            return GabunganTriwulan.gabung(
                    alamat, uraian, i.agregasi(), baris.getFirst().satuan(), triwulan);
        }
        return fakta(alamat, uraian, setahun.orElseThrow());
    }

    private static boolean terisi(Realisasi r) {
        return !(r.realisasi() instanceof Hasil.TakTerhitung) || nisbah(r).isPresent();
    }

    private static Hitungan fakta(Alamat alamat, String uraian, Realisasi r) {
        List<String> catatan = new ArrayList<>();
        r.tahunAcuan()
                .filter(t -> t != r.tahun().tahun())
                .ifPresent(t -> catatan.add("Angka ini menggambarkan keadaan tahun " + t + "."));
        r.keterangan().map(Susun::kalimat).ifPresent(catatan::add);
        Optional<BigDecimal> nisbah = nisbah(r);
        if (r.realisasi() instanceof Hasil.TakTerhitung && nisbah.isPresent()) {
            return dariPembilang(alamat, uraian, r, nisbah.get(), catatan);
        }
        if (r.realisasi() instanceof Hasil.Angka(BigDecimal nilai) && nisbah.isPresent()) {
            BigDecimal hasil = nisbah.get();
            if (hasil.subtract(nilai)
                            .abs()
                            .movePointRight(Math.max(nilai.scale(), 0))
                            .compareTo(BigDecimal.ONE)
                    >= 0) {
                catatan.add(
                        "Pembilang ÷ penyebut memberi " + Susun.tulis(hasil) + ", berbeda dari realisasi yang diisi.");
            }
        }
        Hasil hasil = r.realisasi() instanceof Hasil.TakTerhitung
                ? new Hasil.TakTerhitung("realisasi belum tersedia")
                : r.realisasi();
        return Susun.fakta(alamat, uraian, hasil, r.satuan(), r.sumber(), catatan);
    }

    private static Hitungan dariPembilang(
            Alamat alamat, String uraian, Realisasi r, BigDecimal nilai, List<String> catatan) {
        BigDecimal pembilang = r.pembilang().orElseThrow();
        BigDecimal penyebut = r.penyebut().orElseThrow();
        Hitungan atas = Susun.fakta(
                bagian(alamat, "pembilang"), "Pembilang", new Hasil.Angka(pembilang), SATUAN_DATA, r.sumber());
        Hitungan bawah =
                Susun.fakta(bagian(alamat, "penyebut"), "Penyebut", new Hasil.Angka(penyebut), SATUAN_DATA, r.sumber());
        return Susun.angka(
                alamat,
                uraian,
                nilai,
                r.satuan(),
                Susun.rumus(
                        "Realisasi dari pembilang dan penyebut",
                        "pembilang ÷ penyebut × 100",
                        Susun.tulis(pembilang) + " ÷ " + Susun.tulis(penyebut) + " × 100",
                        Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1))),
                List.of(atas, bawah),
                catatan);
    }

    private static Optional<BigDecimal> nisbah(Realisasi r) {
        return r.satuan().jenis() != JenisSatuan.PERSEN
                ? Optional.empty()
                : r.pembilang()
                        .flatMap(p -> r.penyebut()
                                .filter(q -> q.signum() != 0)
                                .map(q -> p.scaleByPowerOfTen(2).divide(q, Presisi.PENUH)));
    }

    private static Alamat tambah(Alamat alamat, Triwulan triwulan) {
        return bagian(alamat, "tw-" + (triwulan.ordinal() + 1));
    }

    private static Alamat bagian(Alamat alamat, String nama) {
        return alamat.varian(alamat.varian().map(v -> v + "." + nama).orElse(nama));
    }

    static String sebutan(DokumenTarget dokumen) {
        return switch (dokumen) {
            case RPJMD -> "RPJMD";
            case RENSTRA -> "Renstra";
            case RENSTRA_PERUBAHAN -> "Renstra Perubahan";
            case RENJA -> "Renja";
            case IKU -> "penetapan IKU";
            case PK -> "Perjanjian Kinerja";
            case PK_PERUBAHAN -> "Perjanjian Kinerja Perubahan";
            case PENGUKURAN -> "dokumen pengukuran";
        };
    }
}
