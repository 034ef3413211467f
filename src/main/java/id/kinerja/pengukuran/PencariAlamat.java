package id.kinerja.pengukuran;

import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.JumlahDinyatakan;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Triwulan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.pengukuran.UkurSasaran.Kedudukan;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Tujuan;
import id.kinerja.perjanjian.VersiPk;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** From an address to its number. What is only a part of another number is found in that number's derivation. */
final class PencariAlamat {
    private final Pengukuran ukur;

    PencariAlamat(Pengukuran ukur) {
        this.ukur = ukur;
    }

    Optional<Hitungan> cari(Alamat alamat) {
        Optional<JenisAlamat> jenis = JenisAlamat.dari(alamat.jenis());
        return jenis.flatMap(j -> langsung(j, alamat)).or(() -> jenis.flatMap(_ -> diDalamInduk(alamat)));
    }

    /** The address without the end of its variant names the number that it is a part of. */
    private Optional<Hitungan> diDalamInduk(Alamat alamat) {
        if (alamat.varian().isEmpty()) {
            return Optional.empty();
        }
        String varian = alamat.varian().get();
        int titik = varian.indexOf('.');
        Alamat tanpa = new Alamat(alamat.jenis(), alamat.objek(), alamat.tahun(), Optional.empty());
        Stream<Alamat> induk =
                titik < 0 ? Stream.of(tanpa) : Stream.of(tanpa.varian(varian.substring(0, titik)), tanpa);
        return induk.flatMap(i -> JenisAlamat.dari(i.jenis()).flatMap(j -> langsung(j, i)).stream())
                .flatMap(h -> Telusur.semua(h))
                .filter(h -> h.alamat().equals(alamat))
                .findFirst();
    }

    private Optional<Hitungan> langsung(JenisAlamat jenis, Alamat a) {
        UkurIndikator i = ukur.indikator();
        return switch (jenis) {
            case TARGET -> triwulan(a, i::target).or(() -> menurutDokumen(a, i::target, i::target));
            case CAPAIAN -> triwulan(a, i::capaian).or(() -> menurutDokumen(a, i::capaian, i::capaian));
            case REALISASI -> triwulan(a, i::realisasi).or(() -> realisasi(a));
            case KATEGORI -> indikatorTahun(a, i::kategori);
            case PERUBAHAN -> indikatorTahun(a, i::perubahan);
            case NISBAH -> indikatorTahun(a, i::nisbah);
            case SELISIH_TARGET -> indikatorTahun(a, i::selisihTarget);
            case TARGET_AKHIR -> indikator(a, i::targetAkhir);
            case CAPAIAN_AKHIR -> indikator(a, i::capaianAkhir);
            case LAJU -> indikator(a, i::lajuTercapai);
            case LAJU_PERLU -> indikator(a, i::lajuPerlu);
            case TINGKAT_KEMAJUAN -> indikator(a, i::tingkatKemajuan);
            case STANDAR -> indikator(a, i::standarNasional);
            case CAPAIAN_NASIONAL -> indikator(a, i::capaianNasional);
            case EFISIENSI_INDIKATOR -> indikator(a, ukur.efisiensi()::indikator);
            case RATA_RATA -> rataRata(a);
            case KATEGORI_RATA_RATA -> rataRata(a).map(ukur.sasaran()::kategori);
            case RATA_RATA_TUJUAN -> tujuan(a, ukur.sasaran()::rataRata);
            case KATEGORI_RATA_RATA_TUJUAN ->
                tujuan(a, ukur.sasaran()::rataRata).map(ukur.sasaran()::kategori);
            case JUMLAH -> polos(a).flatMap(n -> nama(Kedudukan.values(), n)).map(ukur.sasaran()::jumlah);
            case EFISIENSI -> sasaran(a, ukur.efisiensi()::sasaran);
            case NILAI_EFISIENSI -> sasaran(a, ukur.efisiensi()::nilai);
            case PAGU, REALISASI_ANGGARAN, SERAPAN, SISA, FISIK -> pos(a);
            case PAGU_MURNI -> paguTahap(a, TahapAnggaran.MURNI);
            case PAGU_PERUBAHAN -> paguTahap(a, TahapAnggaran.PERUBAHAN);
            case PAGU_SASARAN,
                    REALISASI_ANGGARAN_SASARAN,
                    SERAPAN_SASARAN,
                    SISA_SASARAN,
                    FISIK_SASARAN,
                    PAGU_INDIKATOR,
                    REALISASI_ANGGARAN_INDIKATOR,
                    SERAPAN_INDIKATOR,
                    SISA_INDIKATOR,
                    FISIK_INDIKATOR -> menurutPeta(a);
            case PAGU_JENIS, REALISASI_ANGGARAN_JENIS, SERAPAN_JENIS, SISA_JENIS -> menurutJenis(a);
            case TARGET_PK -> pertama(ukur.perjanjian().target(), a);
            case PAGU_PK -> polos(a).flatMap(n -> nama(VersiPk.values(), n)).map(ukur.perjanjian()::anggaran);
            case DINYATAKAN -> dinyatakan(a, ukur.anggaran()::dinyatakan);
            case SELISIH_JUMLAH -> dinyatakan(a, ukur.anggaran()::selisih);
            case SPM_HARUS -> layanan(a, ukur.spm()::harus);
            case SPM_TERLAYANI -> layanan(a, ukur.spm()::terlayani);
            case SPM_PENERIMA -> layanan(a, ukur.spm()::penerima);
            case SPM_INDEKS ->
                a.objek().equals("rata-rata")
                        ? polos(a).map(_ -> ukur.spm().rataRata())
                        : layanan(a, ukur.spm()::indeks);
            case SPM_KELAS -> layanan(a, ukur.spm()::kelas);
            case SPM_MUTU -> mutu(a, ukur.spm()::mutu);
            case SPM_PAGU -> mutu(a, ukur.spm()::anggaran);
            case SPM_REALISASI -> mutu(a, ukur.spm()::realisasiAnggaran);
            case SPM_SERAPAN -> mutu(a, ukur.spm()::serapan);
            case PEGAWAI, PERSEN_PEGAWAI -> a.tahun().isEmpty() ? ukur.pegawai().cari(a) : Optional.empty();
            case SARANA -> pertama(ukur.sarana().semua(), a);
            case CACAH, CACAH_TARGET, CACAH_CAPAIAN, CACAH_KELOMPOK, DILAPORKAN ->
                pertama(ukur.lain().semua(), a);
        };
    }

    private static Optional<Hitungan> pertama(Stream<Hitungan> calon, Alamat a) {
        return calon.filter(h -> h.alamat().equals(a)).findFirst();
    }

    private int tahun(Alamat a) {
        return a.tahun().orElse(ukur.data().tahun().tahun());
    }

    /** The object of an address that takes neither a year nor a variant. */
    private static Optional<String> polos(Alamat a) {
        return a.tahun().isEmpty() && a.varian().isEmpty() ? Optional.of(a.objek()) : Optional.empty();
    }

    private Optional<Indikator> ind(String kode) {
        return ukur.data().indikator().stream()
                .filter(x -> x.kode().equals(kode))
                .findFirst();
    }

    private Optional<Hitungan> indikator(Alamat a, Function<Indikator, Hitungan> cara) {
        return polos(a).flatMap(this::ind).map(cara);
    }

    private Optional<Hitungan> indikatorTahun(Alamat a, BiFunction<Indikator, Integer, Hitungan> cara) {
        return a.varian().isPresent() ? Optional.empty() : ind(a.objek()).map(x -> cara.apply(x, tahun(a)));
    }

    /** Three arguments: indicator, year, document. */
    @FunctionalInterface
    private interface MenurutDokumen {
        Hitungan ukur(Indikator indikator, int tahun, DokumenTarget dokumen);
    }

    private Optional<Hitungan> menurutDokumen(
            Alamat a, BiFunction<Indikator, Integer, Hitungan> utama, MenurutDokumen rinci) {
        return a.varian().isEmpty()
                ? indikatorTahun(a, utama)
                : nama(DokumenTarget.values(), a.varian().get())
                        .flatMap(d -> ind(a.objek()).map(x -> rinci.ukur(x, tahun(a), d)));
    }

    /** Three arguments: indicator, year, quarter. */
    @FunctionalInterface
    private interface MenurutTriwulan {
        Hitungan ukur(Indikator indikator, int tahun, Triwulan triwulan);
    }

    private Optional<Hitungan> triwulan(Alamat a, MenurutTriwulan cara) {
        return ind(a.objek())
                .flatMap(x -> ukur.indikator().triwulan(x, tahun(a)).stream()
                        .filter(t -> a.varian()
                                .filter(("tw-" + (t.ordinal() + 1))::equals)
                                .isPresent())
                        .findFirst()
                        .map(t -> cara.ukur(x, tahun(a), t)));
    }

    private Optional<Hitungan> paguTahap(Alamat a, TahapAnggaran tahap) {
        return polos(a).flatMap(n -> n.equals(UkurAnggaran.TOTAL)
                ? Optional.of(ukur.anggaran().pagu(tahap))
                : KodeProgram.baca(n)
                        .filter(k -> ukur.anggaran().pos().pohon().memuat(k))
                        .map(k -> ukur.anggaran().pagu(tahap, k)));
    }

    private Optional<Hitungan> realisasi(Alamat a) {
        if (a.varian().isEmpty()) {
            return indikatorTahun(a, ukur.indikator()::realisasi);
        }
        return ind(a.objek())
                .flatMap(x -> satuan(x)
                        .filter(s -> Susun.siput(s.nama()).equals(a.varian().get()))
                        .findFirst()
                        .map(s -> ukur.indikator().realisasi(x, tahun(a), s)));
    }

    /** Every unit that the indicator was ever planned or measured in. */
    private Stream<Satuan> satuan(Indikator x) {
        Stream<Satuan> target = ukur.data().target().stream()
                .filter(t -> t.indikator().equals(x.kode()))
                .map(t -> t.satuan());
        Stream<Satuan> realisasi = ukur.data().realisasi().stream()
                .filter(r -> r.indikator().equals(x.kode()))
                .map(r -> r.satuan());
        return Stream.of(Stream.of(x.satuan()), realisasi, target).flatMap(Function.identity());
    }

    private Optional<Sasaran> sas(String kode) {
        return ukur.data().sasaran().stream().filter(s -> s.kode().equals(kode)).findFirst();
    }

    private Optional<Hitungan> sasaran(Alamat a, Function<Sasaran, Hitungan> cara) {
        return polos(a).flatMap(this::sas).map(cara);
    }

    private Optional<Hitungan> tujuan(Alamat a, Function<Tujuan, Hitungan> cara) {
        return polos(a).flatMap(n -> ukur.data().tujuan().stream()
                        .filter(t -> t.kode().equals(n))
                        .findFirst())
                .map(cara);
    }

    private Optional<Hitungan> rataRata(Alamat a) {
        if (polos(a).filter("keseluruhan"::equals).isPresent()) {
            return Optional.of(ukur.sasaran().keseluruhan());
        }
        return polos(a).flatMap(n -> nama(CakupanRataRata.values(), n))
                .map(ukur.sasaran()::rataRata)
                .or(() -> sasaran(a, s -> ukur.sasaran().rataRata(s)))
                .or(() -> rataRataTahun(a));
    }

    private Optional<Hitungan> rataRataTahun(Alamat a) {
        return a.tahun()
                .filter(_ -> a.varian().isEmpty())
                .flatMap(t -> ukur.data().sasaran().stream()
                        .filter(s -> s.kode().equals(a.objek()))
                        .filter(s -> ukur.sasaran().tahunSebanding(s).contains(t))
                        .findFirst()
                        .map(s -> ukur.sasaran().rataRata(s, t)));
    }

    private static Optional<Ukuran> ukuran(Alamat a, String akhiran) {
        return Arrays.stream(Ukuran.values())
                .filter(u -> a.jenis().equals(u.kode() + akhiran))
                .findFirst();
    }

    private Optional<Hitungan> pos(Alamat a) {
        Ukuran ukuran = ukuran(a, "").orElseThrow();
        return polos(a).flatMap(n -> n.equals(UkurAnggaran.TOTAL)
                ? Optional.of(ukur.anggaran().total(ukuran))
                : KodeProgram.baca(n)
                        .filter(k -> ukur.anggaran().pos().pohon().memuat(k))
                        .map(k -> ukur.anggaran().pos(ukuran, k)));
    }

    private Optional<Hitungan> menurutPeta(Alamat a) {
        if (a.tahun().isPresent() || a.varian().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> peta = ukur.data().kaitan().stream()
                .map(k -> k.peta())
                .filter(p -> Susun.siput(p).equals(a.varian().get()))
                .findFirst();
        if (a.objek().equals(UkurAnggaran.BELUM_DIKAITKAN)) {
            return peta.flatMap(
                    p -> ukuran(a, "-sasaran").map(u -> ukur.anggaran().belumDikaitkan(u, p)));
        }
        return peta.flatMap(p -> ukuran(a, "-sasaran")
                .flatMap(u -> sas(a.objek()).map(s -> ukur.anggaran().sasaran(u, s, p)))
                .or(() -> ukuran(a, "-indikator")
                        .flatMap(u -> ind(a.objek()).map(i -> ukur.anggaran().indikator(u, i, p)))));
    }

    private Optional<Hitungan> menurutJenis(Alamat a) {
        Optional<JenisBelanja> jenis = nama(JenisBelanja.values(), a.objek());
        Optional<TahapAnggaran> tahap = a.varian().flatMap(v -> nama(TahapAnggaran.values(), v));
        return ukuran(a, "-jenis")
                .filter(_ -> a.tahun().isEmpty())
                .flatMap(u -> jenis.flatMap(j -> tahap.map(t -> ukur.anggaran().jenis(u, j, t))));
    }

    private Optional<Hitungan> dinyatakan(Alamat a, Function<JumlahDinyatakan, Hitungan> cara) {
        return ukur.data().jumlahDinyatakan().stream()
                .filter(j -> j.objek().equals(a.objek())
                        && a.varian().filter(Susun.siput(j.ukuran())::equals).isPresent())
                .findFirst()
                .map(cara);
    }

    private Optional<Hitungan> layanan(Alamat a, Function<LayananSpm, Hitungan> cara) {
        List<LayananSpm> spm = ukur.data().spm();
        return polos(a).flatMap(
                        n -> spm.stream().filter(l -> l.kode().equals(n)).findFirst())
                .map(cara);
    }

    private Optional<Hitungan> mutu(Alamat a, Function<MutuSpm, Hitungan> cara) {
        List<MutuSpm> mutu = ukur.data().spmMutu();
        return polos(a).flatMap(
                        n -> mutu.stream().filter(m -> m.kode().equals(n)).findFirst())
                .map(cara);
    }

    private static <E extends Enum<E>> Optional<E> nama(E[] nilai, String siput) {
        return Arrays.stream(nilai).filter(n -> Susun.siput(n).equals(siput)).findFirst();
    }
}
