package id.kinerja.layar.pekerjaan;

import id.kinerja.pekerjaan.Pekerjaan;
import id.kinerja.tampilan.SaatTertulis;
import java.util.Optional;

/** Says how a job stands. */
final class PenyusunPekerjaan {
    private PenyusunPekerjaan() {}

    static IsiPekerjaan susun(Pekerjaan p) {
        return new IsiPekerjaan(
                p.tugas().judul(),
                SaatTertulis.dari(p.dibuat()),
                KalimatPekerjaan.alamat(p.id()),
                KalimatPekerjaan.judul(p.keadaan()),
                rupa(p.keadaan()),
                KalimatPekerjaan.uraian(p.keadaan()).lines().toList(),
                laju(p.keadaan()),
                hasil(p),
                p.tugas().asal());
    }

    private static IsiPekerjaan.Rupa rupa(Pekerjaan.Keadaan keadaan) {
        return switch (keadaan) {
            case Pekerjaan.Antre _, Pekerjaan.Berjalan _ -> IsiPekerjaan.Rupa.BERJALAN;
            case Pekerjaan.BerkasSelesai _, Pekerjaan.HalamanSelesai _ -> IsiPekerjaan.Rupa.SELESAI;
            case Pekerjaan.Ditolak _, Pekerjaan.Terganggu _, Pekerjaan.Terhenti _ -> IsiPekerjaan.Rupa.GAGAL;
        };
    }

    private static Optional<IsiPekerjaan.Laju> laju(Pekerjaan.Keadaan keadaan) {
        return keadaan instanceof Pekerjaan.Berjalan(var _, int selesai, int dari) && dari > 0
                ? Optional.of(new IsiPekerjaan.Laju(selesai, dari))
                : Optional.empty();
    }

    private static Optional<IsiPekerjaan.Hasil> hasil(Pekerjaan p) {
        return switch (p.keadaan()) {
            case Pekerjaan.BerkasSelesai(String nama, var _, long ukuran) ->
                Optional.of(new IsiPekerjaan.Hasil(
                        KalimatPekerjaan.alamatBerkas(p.id()),
                        "Unduh " + nama + " (" + SaatTertulis.ukuran(ukuran) + ")"));
            case Pekerjaan.HalamanSelesai(String alamat) ->
                Optional.of(new IsiPekerjaan.Hasil(alamat, "Lihat hasilnya"));
            case Pekerjaan.Antre _,
                    Pekerjaan.Berjalan _,
                    Pekerjaan.Ditolak _,
                    Pekerjaan.Terganggu _,
                    Pekerjaan.Terhenti _ -> Optional.empty();
        };
    }
}
