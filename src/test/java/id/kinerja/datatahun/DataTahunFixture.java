package id.kinerja.datatahun;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.AturanBagi;
import id.kinerja.anggaran.JumlahDinyatakan;
import id.kinerja.anggaran.Kaitan;
import id.kinerja.anggaran.Kegiatan;
import id.kinerja.anggaran.Program;
import id.kinerja.anggaran.SubKegiatan;
import id.kinerja.anggaran.UkuranAnggaran;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Periode;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.kernel.Triwulan;
import id.kinerja.organisasi.DimensiPegawai;
import id.kinerja.organisasi.JenisPemda;
import id.kinerja.organisasi.Kondisi;
import id.kinerja.organisasi.Pegawai;
import id.kinerja.organisasi.Profil;
import id.kinerja.organisasi.Sarana;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.DasarSasaran;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Realisasi;
import id.kinerja.perencanaan.RumusTurun;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Target;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Builds a small valid DataTahun for tests: report year 2023, Renstra 2021–2026, scale of Permendagri 86/2017, default settings.
 *
 * <p>Numbers are given as text with a point, {@code "99.81"}; a range as {@code "80..90"}; {@code ""} is blank.
 */
public final class DataTahunFixture {
    public static final Sumber SUMBER = Sumber.dari("Dokumen uji, Tabel 1");
    public static final Skala PERMENDAGRI = skala(
            KebijakanCelah.BATAS_BAWAH,
            kelas("Sangat Tinggi", "91", "100"),
            kelas("Tinggi", "76", "90"),
            kelas("Sedang", "66", "75"),
            kelas("Rendah", "51", "65"),
            kelas("Sangat Rendah", "", "50"));

    private Profil profil = new Profil(
            "dinas-uji",
            "Dinas Sosial Kota Uji",
            "Pemerintah Kota Uji",
            JenisPemda.KOTA,
            "Wali Kota Uji",
            new TahunAnggaran(2023),
            "Jalan Uji 1",
            "Kota Uji",
            LocalDate.of(2024, 2, 15),
            "LKjIP",
            "Sosial",
            new Periode(2021, 2026),
            "Rencana Strategis 2021–2026",
            "RPJMD 2021–2026",
            Optional.empty());
    private final List<Tujuan> tujuan = new ArrayList<>();
    private final List<Sasaran> sasaran = new ArrayList<>();
    private final List<Indikator> indikator = new ArrayList<>();
    private final List<Target> target = new ArrayList<>();
    private final List<Realisasi> realisasi = new ArrayList<>();
    private final List<Program> program = new ArrayList<>();
    private final List<Kegiatan> kegiatan = new ArrayList<>();
    private final List<SubKegiatan> subKegiatan = new ArrayList<>();
    private final List<Anggaran> anggaran = new ArrayList<>();
    private final List<AnggaranJenis> anggaranJenis = new ArrayList<>();
    private final List<JumlahDinyatakan> jumlahDinyatakan = new ArrayList<>();
    private final List<Kaitan> kaitan = new ArrayList<>();
    private final List<LayananSpm> spm = new ArrayList<>();
    private final List<MutuSpm> spmMutu = new ArrayList<>();
    private final List<Pegawai> pegawai = new ArrayList<>();
    private final List<Sarana> sarana = new ArrayList<>();
    private final List<Cacah> cacah = new ArrayList<>();
    private final List<Dilaporkan> dilaporkan = new ArrayList<>();
    private final List<Faktor> faktor = new ArrayList<>();
    private final List<Keputusan> keputusan = new ArrayList<>();
    private Skala skala = PERMENDAGRI;
    private Setelan setelan = new Setelan(
            2,
            Optional.empty(),
            KebijakanTargetNol.TIDAK_DIHITUNG,
            MetodeEfisiensi.CAPAIAN_KURANG_SERAPAN,
            CakupanRataRata.INDIKATOR,
            BigDecimal.valueOf(150),
            BigDecimal.valueOf(100),
            false,
            "renstra",
            "efisiensi",
            "anggaran",
            "menunjang",
            "lampiran");

    private DataTahunFixture() {}

    public static DataTahunFixture baru() {
        return new DataTahunFixture();
    }

    public DataTahunFixture profil(Profil baru) {
        profil = baru;
        return this;
    }

    public DataTahunFixture tujuan(String kode) {
        tujuan.add(new Tujuan(kode, kode, "Tujuan " + kode, SUMBER));
        return this;
    }

    public DataTahunFixture sasaran(String kode) {
        return sasaran(kode, DasarSasaran.RENSTRA);
    }

    /** Its tujuan is what stands before the first point, when there is such a tujuan. */
    public DataTahunFixture sasaran(String kode, DasarSasaran dasar) {
        Optional<String> induk = tujuan.stream()
                .map(Tujuan::kode)
                .filter(t -> kode.startsWith(t + "."))
                .findFirst();
        sasaran.add(new Sasaran(kode, kode, induk, "Sasaran " + kode, dasar, SUMBER));
        return this;
    }

    public DataTahunFixture indikator(Indikator baru) {
        indikator.add(baru);
        return this;
    }

    /** A percentage where higher is better, of the sasaran with this code. */
    public DataTahunFixture indikator(String kode, String induk) {
        return indikator(kode, induk, Arah.NAIK);
    }

    public DataTahunFixture indikator(String kode, String induk, Arah arah) {
        return indikator(indikatorSasaran(kode, induk, arah, Satuan.PERSEN));
    }

    public static Indikator indikatorSasaran(String kode, String induk, Arah arah, Satuan satuan) {
        return indikator(TingkatIndikator.SASARAN, kode, induk, arah, satuan, RumusTurun.SELISIH, Agregasi.TERAKHIR);
    }

    public static Indikator indikator(
            TingkatIndikator tingkat,
            String kode,
            String induk,
            Arah arah,
            Satuan satuan,
            RumusTurun rumusTurun,
            Agregasi agregasi) {
        return new Indikator(
                kode,
                Optional.of(kode),
                tingkat,
                induk,
                "Indikator " + kode,
                Optional.empty(),
                satuan,
                arah,
                rumusTurun,
                agregasi,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                SUMBER);
    }

    public DataTahunFixture target(String indikatorKode, int tahun, String nilai) {
        return target(indikatorKode, tahun, DokumenTarget.PK, nilai, satuan(indikatorKode), true);
    }

    public DataTahunFixture targetTidakBerlaku(String indikatorKode, int tahun, DokumenTarget dokumen, String nilai) {
        return target(indikatorKode, tahun, dokumen, nilai, satuan(indikatorKode), false);
    }

    public DataTahunFixture target(
            String indikatorKode, int tahun, DokumenTarget dokumen, String nilai, Satuan satuan, boolean berlaku) {
        target.add(new Target(
                indikatorKode,
                new TahunAnggaran(tahun),
                Optional.empty(),
                dokumen,
                hasil(nilai),
                satuan,
                berlaku,
                SUMBER));
        return this;
    }

    public DataTahunFixture target(Target baru) {
        target.add(baru);
        return this;
    }

    public DataTahunFixture realisasi(String indikatorKode, int tahun, String nilai) {
        return realisasi(indikatorKode, tahun, nilai, satuan(indikatorKode));
    }

    public DataTahunFixture realisasi(String indikatorKode, int tahun, String nilai, Satuan satuan) {
        return realisasi(indikatorKode, tahun, Optional.empty(), nilai, satuan);
    }

    public DataTahunFixture realisasi(String indikatorKode, int tahun, Triwulan triwulan, String nilai) {
        return realisasi(indikatorKode, tahun, Optional.of(triwulan), nilai, satuan(indikatorKode));
    }

    private DataTahunFixture realisasi(
            String indikatorKode, int tahun, Optional<Triwulan> triwulan, String nilai, Satuan satuan) {
        return realisasi(new Realisasi(
                indikatorKode,
                new TahunAnggaran(tahun),
                triwulan,
                hasil(nilai),
                satuan,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SUMBER));
    }

    public DataTahunFixture realisasi(Realisasi baru) {
        realisasi.add(baru);
        return this;
    }

    /** A sub kegiatan with its kegiatan and programme (added once) and its budget line. */
    public DataTahunFixture subKegiatan(String kode, String pagu, String realisasiKeuangan) {
        return subKegiatan(kode, pagu, realisasiKeuangan, "");
    }

    public DataTahunFixture subKegiatan(String kode, String pagu, String realisasiKeuangan, String fisik) {
        return anggaran(new Anggaran(
                new KodeProgram(kode),
                profil.tahun(),
                Optional.empty(),
                Optional.empty(),
                angka(pagu),
                angka(realisasiKeuangan),
                angka(fisik),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SUMBER));
    }

    public DataTahunFixture anggaran(
            String kode,
            String sumberDana,
            String paguMurni,
            String paguPerubahan,
            String terpakai,
            StatusFakta status) {
        return anggaran(new Anggaran(
                new KodeProgram(kode),
                profil.tahun(),
                Optional.of(sumberDana),
                angka(paguMurni),
                angka(paguPerubahan),
                angka(terpakai),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Sumber(SUMBER.rujukan(), Optional.empty(), status)));
    }

    public DataTahunFixture anggaran(Anggaran baris) {
        KodeProgram sub = baris.subKegiatan();
        KodeProgram induk = sub.induk().orElseThrow();
        KodeProgram atas = induk.induk().orElseThrow();
        if (program.stream().noneMatch(p -> p.kode().equals(atas))) {
            program.add(new Program(atas, Optional.empty(), "Program " + atas, SUMBER));
        }
        if (kegiatan.stream().noneMatch(k -> k.kode().equals(induk))) {
            kegiatan.add(new Kegiatan(induk, Optional.empty(), "Kegiatan " + induk, SUMBER));
        }
        if (subKegiatan.stream().noneMatch(s -> s.kode().equals(sub))) {
            subKegiatan.add(new SubKegiatan(sub, Optional.empty(), "Sub Kegiatan " + sub, SUMBER));
        }
        anggaran.add(baris);
        return this;
    }

    public DataTahunFixture jenis(AnggaranJenis baru) {
        anggaranJenis.add(baru);
        return this;
    }

    public DataTahunFixture dinyatakan(String objek, UkuranAnggaran ukuran, String nilai) {
        jumlahDinyatakan.add(new JumlahDinyatakan(objek, ukuran, new BigDecimal(nilai), SUMBER));
        return this;
    }

    public DataTahunFixture kaitanSasaran(String peta, String sasaranKode, String objek) {
        return kaitanSasaran(peta, sasaranKode, objek, AturanBagi.PENUH, "");
    }

    public DataTahunFixture kaitanSasaran(
            String peta, String sasaranKode, String objek, AturanBagi aturan, String bagian) {
        return kaitan(peta, Optional.of(sasaranKode), Optional.empty(), objek, aturan, bagian);
    }

    public DataTahunFixture kaitanIndikator(String peta, String indikatorKode, String objek) {
        return kaitan(peta, Optional.empty(), Optional.of(indikatorKode), objek, AturanBagi.PENUH, "");
    }

    public DataTahunFixture kaitanIndikator(
            String peta, String indikatorKode, String objek, AturanBagi aturan, String bagian) {
        return kaitan(peta, Optional.empty(), Optional.of(indikatorKode), objek, aturan, bagian);
    }

    private DataTahunFixture kaitan(
            String peta,
            Optional<String> sasaranKode,
            Optional<String> indikatorKode,
            String objek,
            AturanBagi aturan,
            String bagian) {
        kaitan.add(new Kaitan(
                peta,
                sasaranKode,
                indikatorKode,
                new KodeProgram(objek),
                "Tabel uji",
                aturan,
                angka(bagian),
                Optional.empty(),
                SUMBER));
        return this;
    }

    public DataTahunFixture spm(String kode, String harus, String terlayani, String dilaporkanPersen, String mutu) {
        spm.add(new LayananSpm(
                kode,
                "Layanan " + kode,
                "Persentase penerima " + kode,
                BigDecimal.valueOf(100),
                "Setiap Tahun",
                angka(harus),
                angka(terlayani),
                angka(dilaporkanPersen),
                mutu.isEmpty() ? Optional.empty() : Optional.of(mutu),
                SUMBER));
        return this;
    }

    public DataTahunFixture mutu(String kode, String persen, String pagu, String terpakai) {
        spmMutu.add(new MutuSpm(
                kode,
                "Mutu " + kode,
                BigDecimal.valueOf(100),
                "Setiap Tahun",
                angka(persen),
                angka(pagu),
                angka(terpakai),
                SUMBER));
        return this;
    }

    public DataTahunFixture pegawai(
            DimensiPegawai dimensi, String kategori, String kelompok, String status, int jumlah) {
        pegawai.add(new Pegawai(
                "pg" + pegawai.size(),
                dimensi,
                kategori,
                Optional.of(kelompok),
                Optional.of(status),
                Optional.empty(),
                jumlah,
                SUMBER));
        return this;
    }

    public DataTahunFixture sarana(String nama, String kelompok, int jumlah, Kondisi kondisi) {
        sarana.add(new Sarana(
                "s" + sarana.size(),
                Optional.of(kelompok),
                Optional.empty(),
                nama,
                jumlah,
                Optional.of("unit"),
                Optional.of(kondisi),
                SUMBER));
        return this;
    }

    public DataTahunFixture cacah(Cacah baru) {
        cacah.add(baru);
        return this;
    }

    public DataTahunFixture dilaporkan(Dilaporkan baru) {
        dilaporkan.add(baru);
        return this;
    }

    public DataTahunFixture keputusan(String alamat, String dipakai, String lain, String alasan) {
        keputusan.add(new Keputusan(
                "k" + keputusan.size(),
                Alamat.baca(alamat).orElseThrow(),
                dipakai,
                lain,
                "Tabel 1",
                "Tabel 2",
                alasan));
        return this;
    }

    public DataTahunFixture penyebab(String objek, String uraian) {
        faktor.add(new Faktor("f" + faktor.size(), JenisFaktor.PENYEBAB, Optional.of(objek), uraian, SUMBER));
        return this;
    }

    public DataTahunFixture skala(Skala baru) {
        skala = baru;
        return this;
    }

    public DataTahunFixture setelan(UnaryOperator<SetelanUji> ubah) {
        setelan = ubah.apply(new SetelanUji(setelan)).setelan();
        return this;
    }

    public static Skala skala(KebijakanCelah celah, KelasSkala... kelas) {
        return new Skala("uji", "Skala uji", List.of(kelas), celah, KebijakanTumpangTindih.KELAS_ATAS);
    }

    /** Bounds included; {@code ""} is open, a leading {@code <} or {@code >} excludes. */
    public static KelasSkala kelas(String nama, String min, String maks) {
        return new KelasSkala(
                nama,
                angka(min.replace(">", "")),
                !min.startsWith(">"),
                angka(maks.replace("<", "")),
                !maks.startsWith("<"));
    }

    public DataTahun susun() {
        return new DataTahun(
                profil,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(tujuan),
                List.copyOf(sasaran),
                List.of(),
                List.copyOf(indikator),
                List.copyOf(target),
                List.copyOf(realisasi),
                List.copyOf(program),
                List.copyOf(kegiatan),
                List.copyOf(subKegiatan),
                List.copyOf(anggaran),
                List.copyOf(anggaranJenis),
                List.copyOf(jumlahDinyatakan),
                List.copyOf(kaitan),
                List.copyOf(spm),
                List.copyOf(spmMutu),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(pegawai),
                List.copyOf(sarana),
                List.copyOf(cacah),
                List.copyOf(faktor),
                List.of(),
                List.of(),
                List.copyOf(dilaporkan),
                List.copyOf(keputusan),
                skala,
                setelan,
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    private Satuan satuan(String indikatorKode) {
        return indikator.stream()
                .filter(i -> i.kode().equals(indikatorKode))
                .findFirst()
                .orElseThrow()
                .satuan();
    }

    private static Optional<BigDecimal> angka(String teks) {
        return teks.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(teks));
    }

    private static Hasil hasil(String teks) {
        if (teks.isEmpty()) {
            return new Hasil.TakTerhitung("belum diisi");
        }
        int rentang = teks.indexOf("..");
        return rentang < 0
                ? new Hasil.Angka(new BigDecimal(teks))
                : new Hasil.Rentang(
                        new BigDecimal(teks.substring(0, rentang)), new BigDecimal(teks.substring(rentang + 2)));
    }
}
