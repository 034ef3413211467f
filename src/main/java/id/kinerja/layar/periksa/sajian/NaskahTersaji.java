package id.kinerja.layar.periksa.sajian;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.banding.SidikTemuan;
import id.kinerja.pemeriksaan.tandai.PetaPotongan;
import id.kinerja.pemeriksaan.tandai.Potongan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A checked document, cut into sheets.
 *
 * @param tabel names of the tables and sections that findings lie in, in order of appearance
 */
public record NaskahTersaji(
        Naskah naskah,
        HasilPeriksa hasil,
        PetaPotongan peta,
        List<Lembar> lembar,
        List<TemuanTersaji> temuan,
        List<String> tabel) {
    public NaskahTersaji {
        lembar = List.copyOf(lembar);
        temuan = List.copyOf(temuan);
        tabel = List.copyOf(tabel);
    }

    /** @param ruang what tells equal findings of different documents apart */
    public static NaskahTersaji dari(String ruang, Naskah naskah, HasilPeriksa hasil) {
        PetaPotongan peta = new PetaPotongan(naskah);
        List<Potongan> letak =
                hasil.temuan().stream().map(t -> peta.cari(t.tempat())).toList();
        List<Lembar> lembar = PembagiLembar.bagi(
                naskah, letak.stream().collect(Collectors.groupingBy(Potongan::nomor, Collectors.counting())));
        List<String> sidik = SidikTemuan.dari(ruang, hasil.temuan(), peta);
        List<TemuanTersaji> temuan = new ArrayList<>();
        for (int i = 0; i < letak.size(); i++) {
            Temuan t = hasil.temuan().get(i);
            temuan.add(new TemuanTersaji(
                    i + 1,
                    sidik.get(i),
                    t,
                    letak.get(i),
                    lembarPotongan(lembar, letak.get(i).nomor())));
        }
        return new NaskahTersaji(
                naskah,
                hasil,
                peta,
                lembar,
                temuan,
                hasil.temuan().stream()
                        .map(t -> t.tempat().tabel())
                        .filter(t -> !t.isBlank())
                        .distinct()
                        .toList());
    }

    /** The sheet that a place lies on, from 1. */
    public int lembar(Tempat tempat) {
        return lembarPotongan(lembar, peta.cari(tempat).nomor());
    }

    /** Roughly how many bytes of memory it takes. */
    public long besar() {
        long huruf = naskah.unsur().stream()
                .mapToLong(u -> u instanceof TabelCetak t
                        ? t.baris().stream()
                                .flatMap(b -> b.sel().stream())
                                .mapToLong(s -> 100L + s.teks().length())
                                .sum()
                        : 2000)
                .sum();
        return 3 * huruf + 2000L * temuan.size();
    }

    private static int lembarPotongan(List<Lembar> lembar, int potongan) {
        int kiri = 0;
        int kanan = lembar.size() - 1;
        while (kiri < kanan) {
            int tengah = (kiri + kanan + 1) >>> 1;
            if (lembar.get(tengah).pertama() <= potongan) {
                kiri = tengah;
            } else {
                kanan = tengah - 1;
            }
        }
        return kiri + 1;
    }
}
