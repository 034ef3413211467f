package id.kinerja.layar.riwayat;

import id.kinerja.layar.PembukaTahun;
import id.kinerja.layar.TidakDitemukan;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import id.kinerja.penyimpanan.Versi;
import id.kinerja.tampilan.Konteks;
import id.kinerja.tampilan.SaatTertulis;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the history of a data year, also of one whose only import was undone. */
@Component
class PembukaRiwayat {
    private final ArsipPaket arsip;
    private final PembukaTahun pembuka;

    PembukaRiwayat(ArsipPaket arsip, PembukaTahun pembuka) {
        this.arsip = arsip;
        this.pembuka = pembuka;
    }

    /** @throws TidakDitemukan when there never was such a data year */
    RiwayatTahun buka(KunciData kunci) {
        PerangkatTerdaftar perangkat = arsip.perangkat(kunci.pemda(), kunci.opd())
                .orElseThrow(() -> new TidakDitemukan("Perangkat daerah ini belum ada. Pilih dari daftar"
                        + " perangkat daerah, atau unggah datanya."));
        PerangkatTerdaftar.Tahun tahun = perangkat.tahun().stream()
                .filter(t -> t.tahun() == kunci.tahun())
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan("Data tahun " + kunci.tahun() + " perangkat daerah ini belum"
                        + " ada. Pilih tahun lain, atau unggah datanya."));
        Konteks konteks = tahun.berisi()
                ? pembuka.buka(kunci.pemda(), kunci.opd(), kunci.tahun()).konteks()
                : kosong(kunci, perangkat, tahun);
        return new RiwayatTahun(kunci, perangkat, tahun, konteks, arsip.riwayat(kunci));
    }

    private static Konteks kosong(KunciData kunci, PerangkatTerdaftar perangkat, PerangkatTerdaftar.Tahun tahun) {
        return new Konteks(
                perangkat.namaPemda(),
                perangkat.nama(),
                "/" + kunci.jalur(),
                kunci.tahun(),
                perangkat.tahun().stream()
                        .filter(PerangkatTerdaftar.Tahun::berisi)
                        .map(t -> new Konteks.TautTahun(
                                t.tahun(), "/" + perangkat.kunci(t).jalur()))
                        .sorted(Comparator.comparing(Konteks.TautTahun::tahun))
                        .toList(),
                "Kosong sejak versi " + tahun.versi() + ", " + SaatTertulis.dari(tahun.diubah()),
                List.of());
    }

    /** @param versi newest first */
    record RiwayatTahun(
            KunciData kunci,
            PerangkatTerdaftar perangkat,
            PerangkatTerdaftar.Tahun tahun,
            Konteks konteks,
            List<Versi> versi) {
        Versi nomor(int n) {
            return versi.stream()
                    .filter(v -> v.nomor() == n)
                    .findFirst()
                    .orElseThrow(() ->
                            new TidakDitemukan("Versi " + n + " tidak ada. Pilih versi dari daftar riwayat data."));
        }
    }
}
