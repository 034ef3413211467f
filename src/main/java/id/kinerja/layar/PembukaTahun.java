package id.kinerja.layar;

import id.kinerja.datatahun.Setelan;
import id.kinerja.penyimpanan.BukaData;
import id.kinerja.penyimpanan.DataTerbuka;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.tampilan.Konteks;
import id.kinerja.tampilan.SaatTertulis;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the data year of an address, with what the shell says about it. */
@Component
public class PembukaTahun {
    private final BukaData data;

    PembukaTahun(BukaData data) {
        this.data = data;
    }

    /** @throws TidakDitemukan when there is no such data year */
    public TahunTerbuka buka(String pemda, String opd, int tahun) {
        DataTerbuka terbuka = data.buka(new KunciData(pemda, opd, tahun))
                .orElseThrow(() -> new TidakDitemukan("Data tahun " + tahun + " perangkat daerah ini belum ada."
                        + " Pilih perangkat daerah dan tahun dari daftar, atau unggah datanya."));
        return new TahunTerbuka(terbuka, konteks(terbuka));
    }

    private static Konteks konteks(DataTerbuka d) {
        return new Konteks(
                d.perangkat().namaPemda(),
                d.perangkat().nama(),
                "/" + d.kunci().jalur(),
                d.kunci().tahun(),
                d.perangkat().tahun().stream()
                        .filter(t -> t.berisi())
                        .map(t -> new Konteks.TautTahun(
                                t.tahun(), "/" + d.perangkat().kunci(t).jalur()))
                        .sorted(Comparator.comparing(Konteks.TautTahun::tahun))
                        .toList(),
                "Data versi " + d.tahun().versi() + ", "
                        + SaatTertulis.dari(d.tahun().diubah()),
                kebijakan(d));
    }

    private static List<String> kebijakan(DataTerbuka d) {
        Setelan s = d.ukur().data().setelan();
        return List.of("Capaian dan persentase dibulatkan satu kali saat ditampilkan: " + s.desimal()
                + " desimal, setengah ke atas. Skala: "
                + d.ukur().data().skala().nama() + ".");
    }
}
