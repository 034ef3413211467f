package id.kinerja.layar;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The agencies that tests of pages look at: the three examples, and what is hard to lay out. */
public final class DataUji {
    public static final String SEMARANG = "/kota-semarang/dinsos-kota-semarang/2023";
    public static final String JAMBI = "/kota-jambi/dinsos-kota-jambi/2023";
    public static final String TANJABBAR = "/kabupaten-tanjung-jabung-barat/dinsos-tanjung-jabung-barat/2023";
    /** Nothing but what a package must have: no realisation, no budget, one year. */
    public static final String MINIMUM = "/kota-uji/opd-minimum/2024";
    /** Realisation of one year, still without a budget. */
    public static final String TANPA_ANGGARAN = "/kota-uji/opd-tanpa-anggaran/2024";
    /** Names as long as the law's longest, without a place to break. */
    public static final String NAMA_PANJANG = "/kota-uji/opd-nama-panjang/2024";
    /** A year whose only import was undone. */
    public static final String KOSONG = "/kota-uji/opd-kosong/2024";

    private static final String PANJANG =
            "Meningkatnya Keterpaduan Penyelenggaraan Kesejahteraan Sosial, Pemberdayaan Perempuan, Perlindungan Anak,"
                    + " Pengendalian Penduduk dan Keluarga Berencana, serta Penanggulangan Kemiskinan Lintas Perangkat"
                    + " Daerah yang Berkelanjutan, Berkeadilan dan Dapat Dipertanggungjawabkan"
                    + " (PertanggungjawabanPenyelenggaraanKesejahteraanSosialTerpaduBerkelanjutanSeKabupatenDanKota)";

    private DataUji() {}

    static void isi(ArsipPaket arsip, Path contoh) throws IOException {
        for (String nama : new String[] {"kota-semarang-2023", "kota-jambi-2023", "tanjung-jabung-barat-2023"}) {
            simpan(arsip, contoh.resolve(nama));
        }
        simpan(arsip, minimum("opd-minimum", "Dinas Percontohan"));
        Map<String, String> berealisasi = minimum("opd-tanpa-anggaran", "Dinas Tanpa Anggaran");
        berealisasi.put("realisasi", """
                indikator,tahun,realisasi,status,sumber
                1.1.1,2024,80,sementara,Laporan triwulan IV
                """);
        simpan(arsip, berealisasi);
        simpan(arsip, namaPanjang());
        simpan(arsip, minimum("opd-kosong", "Dinas yang Impornya Dibatalkan"));
        arsip.kembalikan(new KunciData("kota-uji", "opd-kosong", 2024), 0, "salah unggah", 1);
    }

    /** Writes a package given as tables of CSV text by name. */
    public static void simpan(ArsipPaket arsip, Map<String, String> tabel) throws IOException {
        Path folder = Files.createTempDirectory("paket-uji");
        for (Map.Entry<String, String> t : tabel.entrySet()) {
            Files.writeString(folder.resolve(t.getKey() + ".csv"), t.getValue(), UTF_8);
        }
        simpan(arsip, folder);
    }

    private static void simpan(ArsipPaket arsip, Path folder) {
        PaketTerbuka terbuka = PembacaPaket.buka(folder);
        DataTahun data = switch (PembacaPaket.baca(terbuka, new PengetahuanLaporan())) {
            case HasilBaca.Terbaca(DataTahun isi, var _) -> isi;
            case HasilBaca.Ditolak(var masalah) -> throw new IllegalStateException(folder + ": " + masalah);
        };
        arsip.simpan(
                data.profil(),
                terbuka.paket().orElseThrow(),
                folder.getFileName().toString(),
                0);
    }

    /** The least that a package can be, to be added to. */
    public static Map<String, String> minimum(String kode, String nama) {
        return new TreeMap<>(Map.of(
                "profil",
                """
                kode,nama_opd,nama_pemda,jenis_pemda,jabatan_kepala_daerah,tahun,kedudukan,tanggal_laporan,urusan,renstra_awal,renstra_akhir,nama_renstra,nama_rpjmd
                %s,%s,Pemerintah Kota Uji,kota,Wali Kota Uji,2024,Uji,2025-01-31,Sosial,2021,2026,Renstra 2021–2026,RPJMD 2021–2026
                """.formatted(kode, nama),
                "tujuan",
                "kode,nomor,uraian,sumber\n1,1,Terwujudnya kesejahteraan,Renstra\n",
                "sasaran",
                "kode,nomor,tujuan,uraian,sumber\n1.1,1,1,Meningkatnya kemandirian,Renstra\n",
                "indikator",
                "kode,tingkat,induk,nama,satuan,arah,sumber\n1.1.1,sasaran,1.1,Persentase PPKS mandiri,%,naik,Renstra\n",
                "target",
                "indikator,tahun,dokumen,target,berlaku,sumber\n1.1.1,2024,renstra,90,ya,Renstra\n"));
    }

    private static Map<String, String> namaPanjang() {
        Map<String, String> p = minimum("opd-nama-panjang", "\"Dinas " + PANJANG + "\"");
        p.put("tujuan", "kode,nomor,uraian,sumber\n1,1,\"" + PANJANG + "\",Renstra\n");
        p.put("sasaran", "kode,nomor,tujuan,uraian,sumber\n1.1,1,1,\"" + PANJANG + "\",Renstra\n");
        p.put(
                "indikator",
                "kode,tingkat,induk,nama,satuan,arah,sumber\n1.1.1,sasaran,1.1,\"" + PANJANG
                        + "\",orang/keluarga/kelompok/organisasi,naik,\"" + PANJANG + "\"\n");
        p.put(
                "target",
                "indikator,tahun,dokumen,target,berlaku,sumber\n1.1.1,2024,renstra,1234567890123,ya,Renstra\n"
                        + "1.1.1,2023,renstra,1234567890000,ya,Renstra\n");
        p.put(
                "realisasi",
                "indikator,tahun,realisasi,status,bukti,sumber\n1.1.1,2024,9876543210123,,"
                        + "https://contoh.go.id/" + "berkas-yang-panjang-sekali/".repeat(6) + "bukti.pdf,\"" + PANJANG
                        + "\"\n1.1.1,2023,1234567890000,,,Laporan\n");
        p.put("program", "kode,nama,sumber\n1.06.04,\"Program " + PANJANG + "\",DPA\n");
        p.put("kegiatan", "kode,nama,sumber\n1.06.04.2.01,\"Kegiatan " + PANJANG + "\",DPA\n");
        p.put("sub_kegiatan", "kode,nama,sumber\n1.06.04.2.01.0001,\"Sub Kegiatan " + PANJANG + "\",DPA\n");
        p.put(
                "anggaran",
                "sub_kegiatan,tahun,pagu_murni,pagu_perubahan,realisasi,fisik,sumber\n"
                        + "1.06.04.2.01.0001,2024,99999999999999,99999999999999,88888888888888,97,DPA\n");
        p.put("kaitan", "peta,sasaran,objek,dasar_kaitan,sumber\nrenstra,1.1,1.06.04,Tabel 2.3,Renstra\n");
        return p;
    }
}
