import id.kinerja.basisdata.BasisData;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A government of 42 agencies with 15 indicators each, over 5 years, on the budget tree of an example (101 rows). Usage: DATA-FOLDER
 * EXAMPLE FILE-FOR-THE-PATHS
 */
public final class DataBeban {
    private static final int PERANGKAT = 42;
    private static final int SASARAN = 5;
    private static final int INDIKATOR = 15;
    private static final int TAHUN_AWAL = 2019;
    private static final int TAHUN_AKHIR = 2023;

    private DataBeban() {}

    public static void main(String[] argumen) throws Exception {
        Paket contoh = PembacaPaket.buka(Path.of(argumen[1])).paket().orElseThrow();
        List<String> jalur = new ArrayList<>();
        try (BasisData basisData = BasisData.buka(Map.of(), Path.of(argumen[0]), new SecureRandom())) {
            ArsipPaket arsip = new ArsipPaket(basisData.ruang(), Clock.system(ZoneId.of("Asia/Jakarta")));
            for (int opd = 1; opd <= PERANGKAT; opd++) {
                for (int tahun = TAHUN_AWAL; tahun <= TAHUN_AKHIR; tahun++) {
                    Paket paket = paket(contoh, opd, tahun);
                    Profil profil = profil(paket);
                    KunciData kunci = KunciData.dari(profil);
                    if (arsip.versi(kunci) == 0) {
                        arsip.simpan(profil, paket, "beban", 0);
                    }
                    jalur.add("/" + kunci.jalur());
                }
            }
        }
        Files.write(Path.of(argumen[2]), jalur);
    }

    private static Profil profil(Paket paket) {
        return switch (PembacaPaket.baca(PaketTerbuka.dari(paket), new PengetahuanLaporan())) {
            case HasilBaca.Terbaca(var data, var _) -> data.profil();
            case HasilBaca.Ditolak(var masalah) -> throw new IllegalStateException(masalah.toString());
        };
    }

    private static Paket paket(Paket contoh, int opd, int tahun) {
        Map<String, TabelMentah> tabel = new LinkedHashMap<>();
        tabel.put("profil", tabel("profil", List.of(
                "kode", "nama_opd", "nama_pemda", "jenis_pemda", "jabatan_kepala_daerah", "tahun", "kedudukan",
                "tanggal_laporan", "urusan", "renstra_awal", "renstra_akhir", "nama_renstra", "nama_rpjmd"), List.of(List.of(
                "dinas-" + opd, "Dinas Uji Beban " + opd + " Kota Contoh", "Pemerintah Kota Contoh", "kota", "Wali Kota Contoh",
                "" + tahun, "Contoh", (tahun + 1) + "-02-15", "Sosial", "" + TAHUN_AWAL, "" + (TAHUN_AKHIR + 1),
                "Rencana Strategis", "RPJMD"))));
        List<List<String>> sasaran = new ArrayList<>();
        for (int s = 1; s <= SASARAN; s++) {
            sasaran.add(List.of("" + s, "" + s, "Meningkatnya mutu pelayanan bidang " + s + " bagi masyarakat", "beban"));
        }
        tabel.put("sasaran", tabel("sasaran", List.of("kode", "nomor", "uraian", "sumber"), sasaran));
        List<List<String>> indikator = new ArrayList<>();
        List<List<String>> target = new ArrayList<>();
        List<List<String>> realisasi = new ArrayList<>();
        for (int i = 0; i < INDIKATOR; i++) {
            int s = i / (INDIKATOR / SASARAN) + 1;
            String kode = s + "." + (i % (INDIKATOR / SASARAN) + 1);
            indikator.add(List.of(kode, "sasaran", "" + s, "Persentase layanan jenis " + kode + " yang memenuhi standar", "%", i % 3 == 0 ? "turun" : "naik", "beban"));
            for (int t = TAHUN_AWAL; t <= tahun; t++) {
                target.add(List.of(kode, "" + t, "renstra", (60 + (i + t + opd) % 30) + "." + (10 + i), "beban"));
                realisasi.add(List.of(kode, "" + t, (55 + (i * 7 + t * 3 + opd) % 40) + "." + (10 + (i + opd) % 80), "beban"));
            }
        }
        tabel.put("indikator", tabel("indikator", List.of("kode", "tingkat", "induk", "nama", "satuan", "arah", "sumber"), indikator));
        tabel.put("target", tabel("target", List.of("indikator", "tahun", "dokumen", "target", "sumber"), target));
        tabel.put("realisasi", tabel("realisasi", List.of("indikator", "tahun", "realisasi", "sumber"), realisasi));
        for (String nama : List.of("program", "kegiatan", "sub_kegiatan")) {
            tabel.put(nama, contoh.tabel(nama).orElseThrow());
        }
        tabel.put("anggaran", setahun(contoh.tabel("anggaran").orElseThrow(), tahun));
        return new Paket(tabel, Map.of());
    }

    private static TabelMentah setahun(TabelMentah anggaran, int tahun) {
        int kolom = anggaran.judul().indexOf("tahun");
        List<List<String>> baris = new ArrayList<>();
        for (TabelMentah.BarisMentah b : anggaran.baris()) {
            List<String> sel = new ArrayList<>(b.sel());
            sel.set(kolom, "" + tahun);
            baris.add(sel);
        }
        return tabel("anggaran", anggaran.judul(), baris);
    }

    private static TabelMentah tabel(String nama, List<String> judul, List<List<String>> baris) {
        List<TabelMentah.BarisMentah> hasil = new ArrayList<>();
        baris.forEach(b -> hasil.add(new TabelMentah.BarisMentah(hasil.size() + 2, b)));
        return new TabelMentah(nama, ',', judul, hasil);
    }
}
