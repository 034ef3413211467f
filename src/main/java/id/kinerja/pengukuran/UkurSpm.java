package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.formula.IndeksSpm;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Minimum service standard. @dasar Permendagri 59/2021 */
public final class UkurSpm {
    private final Ruang ruang;

    UkurSpm(Ruang ruang) {
        this.ruang = ruang;
    }

    /** Recipients served in percent: {@code spm-penerima:1}; a reported percentage stays as reported. */
    public Hitungan penerima(LayananSpm layanan) {
        return ruang.ambil(Alamat.dari("spm-penerima", layanan.kode()), a -> {
            String uraian = "Penerima layanan SPM " + layanan.nama();
            String nama = "Penerima layanan SPM";
            String bentuk = "terlayani ÷ harus dilayani × 100";
            List<Hitungan> operan = List.of(terlayani(layanan), harus(layanan));
            if (layanan.harusDilayani().filter(h -> h.signum() == 0).isPresent()) {
                return Susun.tak(a, uraian, "tidak ada sasaran", Satuan.PERSEN, nama, bentuk, operan);
            }
            if (layanan.harusDilayani().isPresent() && layanan.terlayani().isPresent()) {
                BigDecimal t = layanan.terlayani().get();
                BigDecimal h = layanan.harusDilayani().get();
                return Susun.angka(
                        a,
                        uraian,
                        t.scaleByPowerOfTen(2).divide(h, Presisi.PENUH),
                        Satuan.PERSEN,
                        Susun.rumus(
                                nama,
                                bentuk,
                                Susun.tulis(t) + " ÷ " + Susun.tulis(h) + " × 100",
                                Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1))),
                        operan,
                        t.compareTo(h) > 0 ? List.of("Yang terlayani melebihi yang harus dilayani.") : List.of());
            }
            return layanan.capaianDilaporkan()
                    .map(c -> Susun.fakta(a, uraian, new Hasil.Angka(c), Satuan.PERSEN, dilaporkan(layanan.sumber())))
                    .orElseGet(() ->
                            Susun.tak(a, uraian, "jumlah penerima belum diisi", Satuan.PERSEN, nama, bentuk, operan));
        });
    }

    /** People who must be served: {@code spm-harus:1}. */
    public Hitungan harus(LayananSpm layanan) {
        return cacah(layanan, "spm-harus", "Harus dilayani", layanan.harusDilayani());
    }

    /** {@code spm-terlayani:1}. */
    public Hitungan terlayani(LayananSpm layanan) {
        return cacah(layanan, "spm-terlayani", "Terlayani", layanan.terlayani());
    }

    /** Minimum quality in percent: {@code spm-mutu:1}. */
    public Hitungan mutu(MutuSpm mutu) {
        return ruang.ambil(Alamat.dari("spm-mutu", mutu.kode()), a -> {
            String uraian = "Mutu minimal layanan SPM " + mutu.kode();
            return mutu.realisasiPersen()
                    .map(r -> Susun.fakta(a, uraian, new Hasil.Angka(r), Satuan.PERSEN, mutu.sumber()))
                    .orElseGet(() -> Susun.kosong(a, uraian, "realisasi mutu belum diisi", Satuan.PERSEN));
        });
    }

    /** 0,8 × recipients + 0,2 × quality: {@code spm-indeks:1}. */
    public Hitungan indeks(LayananSpm layanan) {
        return ruang.ambil(Alamat.dari("spm-indeks", layanan.kode()), a -> {
            String uraian = "Indeks pencapaian SPM " + layanan.nama();
            String nama = "Indeks pencapaian SPM";
            Hitungan penerima = penerima(layanan);
            Optional<Hitungan> mutu = mutuMilik(layanan).map(this::mutu);
            List<Hitungan> operan = mutu.map(m -> List.of(penerima, m)).orElseGet(() -> List.of(penerima));
            Optional<String> halangan = penerima.angka().isEmpty()
                    ? Optional.of(Susun.alasan(penerima))
                    : mutu.isEmpty()
                            ? Optional.of("mutu minimal belum diisi")
                            : mutu.filter(m -> m.angka().isEmpty()).map(Susun::alasan);
            if (halangan.isPresent()) {
                return Susun.tak(a, uraian, halangan.get(), Satuan.PERSEN, nama, IndeksSpm.BENTUK, operan);
            }
            BigDecimal p = penerima.angka().orElseThrow();
            BigDecimal m = mutu.flatMap(Hitungan::angka).orElseThrow();
            return Susun.angka(
                    a,
                    uraian,
                    IndeksSpm.indeks(p, m),
                    Satuan.PERSEN,
                    Susun.rumus(
                            nama,
                            IndeksSpm.BENTUK,
                            "0,8 × " + Susun.tulis(p) + " + 0,2 × " + Susun.tulis(m),
                            IndeksSpm.ungkapan()),
                    operan);
        });
    }

    /** Class of the index, "Tuntas Paripurna" and so on: {@code spm-kelas:1}. */
    public Hitungan kelas(LayananSpm layanan) {
        return ruang.ambil(Alamat.dari("spm-kelas", layanan.kode()), a -> {
            String uraian = "Kelas pencapaian SPM " + layanan.nama();
            String nama = "Kelas pencapaian SPM";
            String bentuk = "kelas menurut indeks: 100, ≥ 90, ≥ 80, ≥ 70, ≥ 60, < 60";
            Hitungan indeks = indeks(layanan);
            if (indeks.angka().isEmpty()) {
                return Susun.tak(a, uraian, Susun.alasan(indeks), Satuan.KATEGORI, nama, bentuk, List.of(indeks));
            }
            BigDecimal nilai = indeks.angka().get();
            String kelas = IndeksSpm.kelas(nilai);
            return Susun.kata(
                    a,
                    uraian,
                    kelas,
                    Susun.rumus(
                            nama,
                            bentuk,
                            FormatIndonesia.angka(nilai, 2) + " → " + kelas,
                            Tangga.ungkapan(IndeksSpm.tangga())),
                    List.of(indeks),
                    List.of());
        });
    }

    /** Absorption of the SPM budget: {@code spm-serapan:1}. */
    public Hitungan serapan(MutuSpm mutu) {
        return ruang.ambil(
                Alamat.dari("spm-serapan", mutu.kode()),
                a -> JumlahAnggaran.serapan(
                        a, "Serapan anggaran SPM " + mutu.kode(), anggaran(mutu), realisasiAnggaran(mutu)));
    }

    /** {@code spm-pagu:1}. */
    public Hitungan anggaran(MutuSpm mutu) {
        return uang(mutu, "spm-pagu", "Pagu", mutu.anggaran(), "pagu SPM belum diisi");
    }

    /** {@code spm-realisasi:1}. */
    public Hitungan realisasiAnggaran(MutuSpm mutu) {
        return uang(mutu, "spm-realisasi", "Realisasi anggaran", mutu.realisasiAnggaran(), "realisasi SPM belum diisi");
    }

    /** Mean index over the services that have one: {@code spm-indeks:rata-rata}. */
    public Hitungan rataRata() {
        return ruang.ambil(
                Alamat.dari("spm-indeks", "rata-rata"),
                a -> RataRata.atas(
                        a,
                        "Rata-rata indeks pencapaian SPM",
                        "tidak ada layanan SPM",
                        ruang.data().spm().stream().map(this::indeks).toList()));
    }

    private Optional<MutuSpm> mutuMilik(LayananSpm layanan) {
        return layanan.kelompokMutu()
                .flatMap(k -> ruang.data().spmMutu().stream()
                        .filter(m -> m.kode().equals(k))
                        .findFirst());
    }

    private Hitungan uang(MutuSpm mutu, String jenis, String sebutan, Optional<BigDecimal> nilai, String kosong) {
        String uraian = sebutan + " SPM " + mutu.kode();
        return ruang.ambil(
                Alamat.dari(jenis, mutu.kode()),
                a -> nilai.map(n -> Susun.fakta(a, uraian, new Hasil.Angka(n), Satuan.RUPIAH, mutu.sumber()))
                        .orElseGet(() -> Susun.kosong(a, uraian, kosong, Satuan.RUPIAH)));
    }

    private Hitungan cacah(LayananSpm layanan, String jenis, String sebutan, Optional<BigDecimal> nilai) {
        String uraian = sebutan + ", " + layanan.nama();
        return ruang.ambil(
                Alamat.dari(jenis, layanan.kode()),
                a -> nilai.map(n -> Susun.fakta(a, uraian, new Hasil.Angka(n), Satuan.ORANG, layanan.sumber()))
                        .orElseGet(() -> Susun.kosong(a, uraian, "belum diisi", Satuan.ORANG)));
    }

    private static Sumber dilaporkan(Sumber sumber) {
        return new Sumber(sumber.rujukan(), sumber.bukti(), StatusFakta.DILAPORKAN);
    }
}
