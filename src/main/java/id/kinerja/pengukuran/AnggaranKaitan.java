package id.kinerja.pengukuran;

import id.kinerja.anggaran.AturanBagi;
import id.kinerja.anggaran.Kaitan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Budget of a sasaran or indicator through the links of one map.
 *
 * <p>A sub kegiatan counts by the most specific link above it, so a programme linked together with its own kegiatan is not
 * counted twice. SEKALI counts only where the object is first linked in the map, PROPORSI by its share; the shares that several
 * indicators of one sasaran hold in one object add up.
 */
final class AnggaranKaitan {
    private final Ruang ruang;
    private final PosAnggaran pos;

    AnggaranKaitan(Ruang ruang, PosAnggaran pos) {
        this.ruang = ruang;
        this.pos = pos;
    }

    Hitungan sasaran(Ukuran ukuran, Sasaran sasaran, String peta) {
        return ukur(
                ukuran,
                Alamat.dari(ukuran.kode() + "-sasaran", sasaran.kode()).varian(Susun.siput(peta)),
                "sasaran " + sasaran.nomor(),
                peta,
                k -> milik(k, sasaran.kode()));
    }

    Hitungan indikator(Ukuran ukuran, Indikator indikator, String peta) {
        return ukur(
                ukuran,
                Alamat.dari(ukuran.kode() + "-indikator", indikator.kode()).varian(Susun.siput(peta)),
                "indikator " + indikator.sebutan(),
                peta,
                pilihan(indikator, peta));
    }

    /** Sub kegiatan that count under an indicator, without regard to shares. */
    List<KodeProgram> daunIndikator(Indikator indikator, String peta) {
        return daun(peta, pilihan(indikator, peta));
    }

    List<KodeProgram> daunSasaran(Sasaran sasaran, String peta) {
        return daun(peta, k -> milik(k, sasaran.kode()));
    }

    private List<KodeProgram> daun(String peta, Predicate<Kaitan> pemilik) {
        return terpilih(peta, pemilik).stream()
                .flatMap(k -> pos.pohon().daun(k.objek()).stream())
                .distinct()
                .toList();
    }

    private boolean milik(Kaitan k, String sasaran) {
        return k.sasaran().isPresent()
                ? k.sasaran().get().equals(sasaran)
                : k.indikator()
                        .flatMap(ruang.indeks()::indikator)
                        .filter(i -> i.induk().equals(sasaran))
                        .isPresent();
    }

    /** Links that name the indicator; where none does, those of its sasaran if it is the only indicator there. */
    private Predicate<Kaitan> pilihan(Indikator i, String peta) {
        Predicate<Kaitan> langsung = k -> k.indikator().filter(i.kode()::equals).isPresent();
        boolean tunggal = ruang.indeks().milik(i.induk()).stream()
                        .filter(j -> j.tingkat() == i.tingkat())
                        .count()
                == 1;
        return ruang.indeks().kaitan(peta).stream().anyMatch(langsung) || !tunggal
                ? langsung
                : k -> k.indikator().isEmpty()
                        && k.sasaran().filter(i.induk()::equals).isPresent();
    }

    /** The sub kegiatan that no link of the map takes, shares left aside. */
    Hitungan belumDikaitkan(Ukuran ukuran, String peta) {
        return ruang.ambil(
                Alamat.dari(ukuran.kode() + "-sasaran", UkurAnggaran.BELUM_DIKAITKAN)
                        .varian(Susun.siput(peta)),
                a -> belumDikaitkan(a, ukuran, peta));
    }

    private Hitungan belumDikaitkan(Alamat alamat, Ukuran ukuran, String peta) {
        String uraian = ukuran.sebutan() + " yang belum dikaitkan menurut peta " + peta;
        Set<KodeProgram> terkait = Set.copyOf(daun(peta, _ -> true));
        List<KodeProgram> sisa = pos.pohon().program().stream()
                .flatMap(p -> pos.pohon().daun(p).stream())
                .filter(d -> !terkait.contains(d))
                .toList();
        return switch (ukuran) {
            case SERAPAN ->
                JumlahAnggaran.serapan(
                        alamat, uraian, belumDikaitkan(Ukuran.PAGU, peta), belumDikaitkan(Ukuran.REALISASI, peta));
            case SISA ->
                JumlahAnggaran.sisa(
                        alamat, uraian, belumDikaitkan(Ukuran.PAGU, peta), belumDikaitkan(Ukuran.REALISASI, peta));
            case FISIK ->
                pos.gabungFisik(
                        alamat,
                        uraian,
                        sisa.stream()
                                .map(k -> new FisikAnggaran.Unsur(pos.pos(Ukuran.FISIK, k), pos.pos(Ukuran.PAGU, k)))
                                .toList());
            case PAGU, REALISASI ->
                JumlahAnggaran.jumlah(
                        alamat,
                        uraian,
                        sisa.isEmpty() ? "semua sub kegiatan telah dikaitkan" : PosAnggaran.kosong(ukuran),
                        sisa.stream().map(k -> pos.pos(ukuran, k)).toList(),
                        List.of());
        };
    }

    private Hitungan ukur(Ukuran ukuran, Alamat alamat, String untuk, String peta, Predicate<Kaitan> pemilik) {
        return ruang.ambil(alamat, a -> {
            String uraian = ukuran.sebutan() + " " + untuk + " menurut peta " + peta;
            return switch (ukuran) {
                case SERAPAN ->
                    JumlahAnggaran.serapan(
                            a,
                            uraian,
                            ukur(Ukuran.PAGU, ganti(a, ukuran, Ukuran.PAGU), untuk, peta, pemilik),
                            ukur(Ukuran.REALISASI, ganti(a, ukuran, Ukuran.REALISASI), untuk, peta, pemilik));
                case SISA ->
                    JumlahAnggaran.sisa(
                            a,
                            uraian,
                            ukur(Ukuran.PAGU, ganti(a, ukuran, Ukuran.PAGU), untuk, peta, pemilik),
                            ukur(Ukuran.REALISASI, ganti(a, ukuran, Ukuran.REALISASI), untuk, peta, pemilik));
                case FISIK ->
                    pos.gabungFisik(
                            a,
                            uraian,
                            daun(peta, pemilik).stream()
                                    .map(k ->
                                            new FisikAnggaran.Unsur(pos.pos(Ukuran.FISIK, k), pos.pos(Ukuran.PAGU, k)))
                                    .toList());
                case PAGU, REALISASI -> jumlah(a, uraian, ukuran, peta, pemilik);
            };
        });
    }

    private static Alamat ganti(Alamat alamat, Ukuran dari, Ukuran ke) {
        return new Alamat(
                ke.kode() + alamat.jenis().substring(dari.kode().length()),
                alamat.objek(),
                alamat.tahun(),
                alamat.varian());
    }

    private Hitungan jumlah(Alamat alamat, String uraian, Ukuran ukuran, String peta, Predicate<Kaitan> pemilik) {
        List<Kaitan> milik =
                ruang.indeks().kaitan(peta).stream().filter(pemilik).toList();
        List<Kaitan> terpilih = terpilih(peta, pemilik);
        List<Hitungan> operan = new ArrayList<>();
        for (Kaitan k : terpilih) {
            for (KodeProgram objek : bagianSendiri(k, milik)) {
                operan.add(menurutAturan(ukuran, k, bagian(k, milik), objek, alamat));
            }
        }
        String kosong = milik.isEmpty()
                ? "tidak ada kaitan dalam peta " + peta
                : terpilih.isEmpty() ? "seluruhnya dihitung pada sasaran lain" : PosAnggaran.kosong(ukuran);
        return JumlahAnggaran.jumlah(alamat, uraian, kosong, operan, catatan(milik, terpilih));
    }

    /** The links that count here, each object once, without those that a link above already covers whole. */
    private List<Kaitan> terpilih(String peta, Predicate<Kaitan> pemilik) {
        List<Kaitan> sePeta = ruang.indeks().kaitan(peta);
        List<Kaitan> milik = sePeta.stream().filter(pemilik).toList();
        List<Kaitan> hasil = new ArrayList<>();
        for (Kaitan k : milik) {
            boolean ulang = hasil.stream().anyMatch(h -> h.objek().equals(k.objek()));
            boolean diLain = k.aturanBagi() == AturanBagi.SEKALI
                    && !pertama(sePeta, k).filter(pemilik).isPresent();
            if (!ulang && !diLain && !tercakup(k, milik)) {
                hasil.add(k);
            }
        }
        return hasil;
    }

    private static Optional<Kaitan> pertama(List<Kaitan> sePeta, Kaitan k) {
        return sePeta.stream().filter(l -> l.objek().equals(k.objek())).findFirst();
    }

    private static boolean tercakup(Kaitan k, List<Kaitan> milik) {
        return k.aturanBagi() == AturanBagi.PENUH
                && milik.stream()
                        .filter(l -> k.objek().dibawah(l.objek()))
                        .anyMatch(l -> l.aturanBagi() == AturanBagi.PENUH);
    }

    /** The object itself, or its sub kegiatan without those that a more specific link with its own rule takes. */
    private List<KodeProgram> bagianSendiri(Kaitan k, List<Kaitan> milik) {
        List<KodeProgram> lebihKhusus = milik.stream()
                .filter(l -> l.objek().dibawah(k.objek()) && !tercakup(l, milik))
                .map(Kaitan::objek)
                .toList();
        if (lebihKhusus.isEmpty()) {
            return List.of(k.objek());
        }
        return pos.pohon().daun(k.objek()).stream()
                .filter(d -> lebihKhusus.stream().noneMatch(l -> l.equals(d) || d.dibawah(l)))
                .toList();
    }

    /** The owner's whole share in the object of a link, in percent; empty when one of its shares is blank. */
    private static Optional<BigDecimal> bagian(Kaitan k, List<Kaitan> milik) {
        return milik.stream()
                .filter(l -> l.objek().equals(k.objek()) && l.aturanBagi() == AturanBagi.PROPORSI)
                .map(Kaitan::bagian)
                .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add)));
    }

    private Hitungan menurutAturan(
            Ukuran ukuran, Kaitan k, Optional<BigDecimal> bagianKaitan, KodeProgram objek, Alamat untuk) {
        Hitungan utuh = pos.pos(ukuran, objek);
        if (k.aturanBagi() != AturanBagi.PROPORSI) {
            return utuh;
        }
        Alamat alamat = untuk.varian(untuk.varian().orElse("") + "." + objek.nilai());
        String nama = "Pembagian menurut proporsi";
        String bentuk = "nilai × bagian";
        String uraian = "Bagian dari " + utuh.uraian();
        if (bagianKaitan.isEmpty() || utuh.angka().isEmpty()) {
            String alasan = bagianKaitan.isEmpty() ? "bagian (%) kaitan belum diisi" : Susun.alasan(utuh);
            return ruang.ambil(alamat, a -> Susun.tak(a, uraian, alasan, Satuan.RUPIAH, nama, bentuk, List.of(utuh)));
        }
        BigDecimal bagian = bagianKaitan.get();
        BigDecimal nilai = utuh.angka().get();
        return ruang.ambil(
                alamat,
                a -> Susun.angka(
                        a,
                        uraian + " sebesar " + Susun.tulis(bagian) + "%",
                        nilai.multiply(bagian).scaleByPowerOfTen(-2),
                        Satuan.RUPIAH,
                        Susun.rumus(
                                nama,
                                bentuk,
                                Susun.tulis(nilai, Satuan.RUPIAH) + " × " + Susun.tulis(bagian) + "%",
                                Ungkapan.bagi(
                                        Ungkapan.kali(Ungkapan.operan(0), Ungkapan.tetapan(bagian)),
                                        Ungkapan.tetapan(100))),
                        List.of(utuh)));
    }

    private List<String> catatan(List<Kaitan> milik, List<Kaitan> terpilih) {
        List<String> catatan = new ArrayList<>();
        for (Kaitan k : milik) {
            boolean dipakai = terpilih.stream().anyMatch(t -> t.objek().equals(k.objek()));
            if (!dipakai && tercakup(k, milik)) {
                catatan.add(
                        pos.pohon().sebutan(k.objek()) + " sudah termasuk dalam induknya; tidak dihitung dua kali.");
            } else if (!dipakai) {
                catatan.add(pos.pohon().sebutan(k.objek()) + " dihitung sekali, pada sasaran lain.");
            }
        }
        return catatan.stream().distinct().toList();
    }
}
