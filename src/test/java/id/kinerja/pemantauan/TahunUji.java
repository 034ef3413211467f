package id.kinerja.pemantauan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A data year written as the examples of the rules are: tables of a package, what they leave out filled in. */
final class TahunUji {
    static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private static final Map<String, String> DASAR = Map.of(
            "profil",
            """
            kode,nama_opd,nama_pemda,jenis_pemda,jabatan_kepala_daerah,tahun,kedudukan,tanggal_laporan,urusan,renstra_awal,renstra_akhir,nama_renstra,nama_rpjmd
            dinas-uji,Dinas Uji,Pemerintah Kota Uji,kota,Wali Kota Uji,2024,Uji,2025-01-31,Sosial,2021,2026,Renstra 2021–2026,RPJMD 2021–2026
            """,
            "tujuan",
            "kode,nomor,uraian,sumber\n1,1,Terwujudnya kesejahteraan,Renstra\n",
            "sasaran",
            "kode,nomor,tujuan,uraian,sumber\n1.1,1,1,Meningkatnya kemandirian,Renstra\n",
            "indikator",
            "kode,tingkat,induk,nama,satuan,arah,sumber\n1.1.1,sasaran,1.1,Persentase PPKS mandiri,%,naik,Renstra\n",
            "target",
            "indikator,tahun,dokumen,target,berlaku,sumber\n1.1.1,2024,renstra,90,ya,Renstra\n",
            "program",
            "kode,nama,sumber\n1.06.04,Program Rehabilitasi Sosial,DPA\n",
            "kegiatan",
            "kode,nama,sumber\n1.06.04.2.01,Rehabilitasi Sosial Dasar,DPA\n");

    private TahunUji() {}

    /** The year and the warnings that came with it. */
    record Terbaca(Pengukuran ukur, List<Masalah> peringatan) {}

    static Terbaca dari(String tabel) {
        Map<String, String> paket = new TreeMap<>(DASAR);
        for (String satu : tabel.strip().split("\n\\s*\n", -1)) {
            List<String> baris = satu.strip().lines().toList();
            paket.put(
                    baris.getFirst().strip(),
                    csv(baris.get(1), "sumber")
                            + baris.stream().skip(2).map(b -> csv(b, "Uji")).collect(Collectors.joining()));
        }
        try {
            Path folder = Files.createTempDirectory("tahun-uji");
            for (Map.Entry<String, String> t : paket.entrySet()) {
                Files.writeString(folder.resolve(t.getKey() + ".csv"), t.getValue(), UTF_8);
            }
            return baca(folder);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    static Terbaca contoh(String nama) {
        return baca(Path.of("contoh", nama));
    }

    private static Terbaca baca(Path folder) {
        HasilBaca hasil = PembacaPaket.baca(folder, new PengetahuanLaporan());
        assertThat(hasil).as(hasil.masalah().toString()).isInstanceOf(HasilBaca.Terbaca.class);
        HasilBaca.Terbaca terbaca = (HasilBaca.Terbaca) hasil;
        return new Terbaca(Pengukuran.atas(terbaca.data()), terbaca.masalah());
    }

    private static String csv(String baris, String sumber) {
        return Arrays.stream(baris.split("\t", -1))
                        .map(s -> "\"" + s.strip() + "\"")
                        .collect(Collectors.joining(","))
                + ",\"" + sumber + "\"\n";
    }
}
