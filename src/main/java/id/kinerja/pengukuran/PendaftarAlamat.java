package id.kinerja.pengukuran;

import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.Kaitan;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.pengukuran.UkurPegawai.Kelompok;
import id.kinerja.pengukuran.UkurSasaran.Kedudukan;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perjanjian.AnggaranPk;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every address of the year: each number of the package and all that is derived from it. */
final class PendaftarAlamat {
    private final Pengukuran ukur;

    PendaftarAlamat(Pengukuran ukur) {
        this.ukur = ukur;
    }

    /** Grouped by kind, kinds and numbers in reading order. */
    List<Alamat> semua() {
        Map<String, Set<Alamat>> menurutJenis = new LinkedHashMap<>();
        Arrays.stream(JenisAlamat.values()).forEach(j -> menurutJenis.put(j.kode(), new LinkedHashSet<>()));
        hitungan()
                .flatMap(Telusur::semua)
                .map(Hitungan::alamat)
                .forEach(a -> menurutJenis
                        .computeIfAbsent(a.jenis(), _ -> new LinkedHashSet<>())
                        .add(a));
        return menurutJenis.values().stream().flatMap(Set::stream).toList();
    }

    /** The numbers themselves, without those that are only a part of them; some come twice. */
    Stream<Hitungan> hitungan() {
        return Stream.of(
                        indikator(),
                        sasaran(),
                        anggaran(),
                        ukur.perjanjian().target(),
                        spm(),
                        pegawai(),
                        ukur.sarana().semua(),
                        ukur.lain().semua())
                .flatMap(Function.identity());
    }

    private Stream<Hitungan> indikator() {
        return ukur.data().indikator().stream()
                .flatMap(i -> Stream.of(
                                ukur.indikator().tahunData(i).stream().flatMap(t -> setahun(i, t)),
                                tahunIni(i),
                                targetKelak(i))
                        .flatMap(Function.identity()));
    }

    private Stream<Hitungan> setahun(Indikator i, int tahun) {
        UkurIndikator u = ukur.indikator();
        List<DokumenTarget> dokumen = ukur.data().target().stream()
                .filter(t -> t.indikator().equals(i.kode()) && t.tahun().tahun() == tahun)
                .map(t -> t.dokumen())
                .distinct()
                .toList();
        Stream<Hitungan> menurutDokumen =
                dokumen.stream().flatMap(d -> Stream.of(u.target(i, tahun, d), u.capaian(i, tahun, d)));
        Stream<Hitungan> menurutSatuan = ukur.data().realisasi().stream()
                .filter(r -> r.indikator().equals(i.kode()) && r.tahun().tahun() == tahun)
                .map(r -> u.realisasi(i, tahun, r.satuan()));
        Stream<Hitungan> utama = Stream.of(
                u.target(i, tahun),
                u.realisasi(i, tahun),
                u.capaian(i, tahun),
                u.kategori(i, tahun),
                u.selisihTarget(i, tahun));
        Stream<Hitungan> banding = u.tahunData(i).contains(tahun - 1)
                ? Stream.of(u.perubahan(i, tahun), u.nisbah(i, tahun))
                : Stream.empty();
        Stream<Hitungan> triwulan = u.triwulan(i, tahun).stream()
                .flatMap(t -> Stream.of(u.target(i, tahun, t), u.realisasi(i, tahun, t), u.capaian(i, tahun, t)));
        return Stream.of(utama, menurutDokumen, menurutSatuan, triwulan, banding)
                .flatMap(Function.identity());
    }

    /** What is planned for the years after this one. */
    private Stream<Hitungan> targetKelak(Indikator i) {
        return ukur.data().target().stream()
                .filter(t -> t.indikator().equals(i.kode())
                        && t.tahun().compareTo(ukur.data().tahun()) > 0)
                .flatMap(t -> Stream.of(
                        ukur.indikator().target(i, t.tahun().tahun()),
                        ukur.indikator().target(i, t.tahun().tahun(), t.dokumen())));
    }

    private Stream<Hitungan> tahunIni(Indikator i) {
        UkurIndikator u = ukur.indikator();
        Stream<Hitungan> standar = i.standarNasional().isPresent()
                ? Stream.of(u.standarNasional(i), u.capaianNasional(i))
                : Stream.empty();
        return switch (i.tingkat()) {
            case TUJUAN, SASARAN ->
                Stream.concat(
                        Stream.of(
                                u.targetAkhir(i),
                                u.capaianAkhir(i),
                                u.lajuTercapai(i),
                                u.lajuPerlu(i),
                                u.tingkatKemajuan(i),
                                ukur.efisiensi().indikator(i)),
                        standar);
            case PROGRAM, KEGIATAN, SUB_KEGIATAN, KELUARAN -> standar;
        };
    }

    private Stream<Hitungan> sasaran() {
        UkurSasaran u = ukur.sasaran();
        Stream<Hitungan> rataRata = Stream.of(
                        ukur.data().sasaran().stream().map(u::rataRata),
                        Arrays.stream(CakupanRataRata.values()).map(u::rataRata),
                        ukur.data().tujuan().stream().map(u::rataRata))
                .flatMap(Function.identity())
                .flatMap(h -> Stream.of(h, u.kategori(h)));
        Stream<Hitungan> tahunLalu = ukur.data().sasaran().stream()
                .flatMap(s -> u.tahunSebanding(s).stream().map(t -> u.rataRata(s, t)))
                .flatMap(h -> Stream.of(h, u.kategori(h)));
        Stream<Hitungan> efisiensi = ukur.data().sasaran().stream()
                .flatMap(s ->
                        Stream.of(ukur.efisiensi().sasaran(s), ukur.efisiensi().nilai(s)));
        return Stream.of(rataRata, tahunLalu, Arrays.stream(Kedudukan.values()).map(u::jumlah), efisiensi)
                .flatMap(Function.identity());
    }

    private Stream<Hitungan> anggaran() {
        UkurAnggaran u = ukur.anggaran();
        Stream<Hitungan> pos = Arrays.stream(Ukuran.values())
                .flatMap(k ->
                        Stream.concat(Stream.of(u.total(k)), u.semua().stream().map(kode -> u.pos(k, kode))));
        Stream<Hitungan> jenis = ukur.data().anggaranJenis().stream().flatMap(b -> jenis(b.jenis(), b.tahap()));
        Stream<Hitungan> dinyatakan =
                ukur.data().jumlahDinyatakan().stream().flatMap(j -> Stream.of(u.dinyatakan(j), u.selisih(j)));
        Stream<Hitungan> perjanjian = ukur.data().perjanjianAnggaran().stream()
                .map(AnggaranPk::versi)
                .distinct()
                .map(ukur.perjanjian()::anggaran);
        Stream<Hitungan> tahap = Arrays.stream(TahapAnggaran.values())
                .filter(t -> u.pagu(t).angka().isPresent())
                .flatMap(t ->
                        Stream.concat(Stream.of(u.pagu(t)), u.semua().stream().map(kode -> u.pagu(t, kode))));
        return Stream.of(
                        perjanjian,
                        u.anak().isEmpty() ? Stream.<Hitungan>empty() : pos,
                        tahap,
                        peta(),
                        jenis,
                        dinyatakan)
                .flatMap(Function.identity());
    }

    private Stream<Hitungan> jenis(JenisBelanja jenis, TahapAnggaran tahap) {
        return Stream.of(Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SERAPAN, Ukuran.SISA)
                .map(u -> ukur.anggaran().jenis(u, jenis, tahap));
    }

    private Stream<Hitungan> peta() {
        List<String> peta =
                ukur.data().kaitan().stream().map(Kaitan::peta).distinct().toList();
        return peta.stream()
                .flatMap(p -> Arrays.stream(Ukuran.values())
                        .flatMap(u -> Stream.concat(
                                Stream.concat(
                                        Stream.of(ukur.anggaran().belumDikaitkan(u, p)),
                                        ukur.data().sasaran().stream()
                                                .filter(s -> terkait(s, p))
                                                .map(s -> ukur.anggaran().sasaran(u, s, p))),
                                ukur.data().indikator().stream()
                                        .filter(i -> terkait(i, p))
                                        .map(i -> ukur.anggaran().indikator(u, i, p)))));
    }

    private boolean terkait(Sasaran s, String peta) {
        return !ukur.anggaran().kaitan().daunSasaran(s, peta).isEmpty();
    }

    private boolean terkait(Indikator i, String peta) {
        return !ukur.anggaran().kaitan().daunIndikator(i, peta).isEmpty();
    }

    private Stream<Hitungan> spm() {
        UkurSpm u = ukur.spm();
        Stream<Hitungan> layanan = ukur.data().spm().stream()
                .flatMap(l -> Stream.of(u.harus(l), u.terlayani(l), u.penerima(l), u.indeks(l), u.kelas(l)));
        Stream<Hitungan> mutu = ukur.data().spmMutu().stream()
                .flatMap(m -> Stream.of(u.mutu(m), u.anggaran(m), u.realisasiAnggaran(m), u.serapan(m)));
        Stream<Hitungan> rataRata = ukur.data().spm().isEmpty() ? Stream.empty() : Stream.of(u.rataRata());
        return Stream.of(layanan, rataRata, mutu).flatMap(Function.identity());
    }

    private Stream<Hitungan> pegawai() {
        UkurPegawai u = ukur.pegawai();
        List<Kelompok> kelompok = u.kelompok();
        return Stream.concat(
                kelompok.stream().map(u::jumlah), kelompok.stream().map(k -> u.persen(k, Kelompok.semua(k.dimensi()))));
    }
}
