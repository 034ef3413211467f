package id.kinerja.layar.laporan;

import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.cetak.FormatBerkas;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.pekerjaan.KalimatPekerjaan;
import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.tampilan.SaatTertulis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which documents there are, how far each is, and what it lacks. */
final class PenyusunLaporan {
    private final TahunTerbuka tahun;
    private final List<Pekerjaan> pekerjaan;

    /** @param pekerjaan the latest of this data year, newest first */
    PenyusunLaporan(TahunTerbuka tahun, List<Pekerjaan> pekerjaan) {
        this.tahun = tahun;
        this.pekerjaan = pekerjaan;
    }

    IsiLaporan susun(String token, Map<JenisDokumenLaporan, List<Kekurangan>> kekurangan) {
        return new IsiLaporan(
                tahun.konteks().tahun(),
                tahun.jalur(""),
                token,
                Arrays.stream(JenisDokumenLaporan.values())
                        .map(j -> dokumen(j, kekurangan.getOrDefault(j, List.of())))
                        .toList(),
                pekerjaan.stream().map(PenyusunLaporan::terakhir).toList());
    }

    private IsiLaporan.DokumenTersedia dokumen(JenisDokumenLaporan jenis, List<Kekurangan> kekurangan) {
        return new IsiLaporan.DokumenTersedia(
                jenis.kode(),
                jenis.judul(),
                Arrays.stream(FormatBerkas.values())
                        .map(f -> new IsiLaporan.FormatTersedia(f.kode(), f.sebutan(), terbuat(jenis, f)))
                        .toList(),
                menurutBagian(kekurangan));
    }

    private Optional<IsiLaporan.Terbuat> terbuat(JenisDokumenLaporan jenis, FormatBerkas format) {
        String sidik = PembuatDokumen.sidik(tahun, jenis, format);
        return pekerjaan.stream()
                .filter(p -> p.tugas().sidik().equals(sidik))
                .findFirst()
                .flatMap(PenyusunLaporan::terbuat);
    }

    private static Optional<IsiLaporan.Terbuat> terbuat(Pekerjaan p) {
        return switch (p.keadaan()) {
            case Pekerjaan.BerkasSelesai(var _, var _, long ukuran) ->
                Optional.of(new IsiLaporan.Terbuat(
                        KalimatPekerjaan.alamatBerkas(p.id()), Optional.of(SaatTertulis.ukuran(ukuran))));
            case Pekerjaan.Antre _, Pekerjaan.Berjalan _ ->
                Optional.of(new IsiLaporan.Terbuat(KalimatPekerjaan.alamat(p.id()), Optional.empty()));
            case Pekerjaan.HalamanSelesai _, Pekerjaan.Ditolak _, Pekerjaan.Terganggu _, Pekerjaan.Terhenti _ ->
                Optional.empty();
        };
    }

    private static List<IsiLaporan.Kurang> menurutBagian(List<Kekurangan> kekurangan) {
        Map<String, String> judul = JenisDokumenLaporan.bagian();
        Map<String, List<String>> menurut = new LinkedHashMap<>();
        kekurangan.forEach(
                k -> menurut.computeIfAbsent(judul.getOrDefault(k.bagian(), k.bagian()), _ -> new ArrayList<>())
                        .add(k.apa()));
        return menurut.entrySet().stream()
                .map(e -> new IsiLaporan.Kurang(e.getKey(), e.getValue()))
                .toList();
    }

    private static IsiLaporan.PekerjaanTerakhir terakhir(Pekerjaan p) {
        return new IsiLaporan.PekerjaanTerakhir(
                p.tugas().judul(),
                KalimatPekerjaan.alamat(p.id()),
                SaatTertulis.dari(p.dibuat()),
                KalimatPekerjaan.singkat(p.keadaan()));
    }
}
