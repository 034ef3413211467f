package id.kinerja.layar.angka;

import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.layar.PeringkatSkala;
import id.kinerja.layar.angka.IsiAngka.Letak;
import id.kinerja.pengukuran.skala.Anak;
import id.kinerja.pengukuran.skala.Penggolong;
import id.kinerja.tampilan.TandaKategori;
import java.util.List;
import java.util.stream.IntStream;

/** The scale as it is really applied, its policies on gaps and overlaps already in the bounds. */
final class TanggaSkala {
    private final List<Anak> anak;
    private final PeringkatSkala peringkat;

    TanggaSkala(Skala skala, PeringkatSkala peringkat) {
        this.anak = Penggolong.atas(skala).tangga();
        this.peringkat = peringkat;
    }

    /** @param milik name of the class that the value falls in */
    List<IsiAngka.Kelas> kelas(String milik) {
        return IntStream.range(0, anak.size())
                .mapToObj(i -> new IsiAngka.Kelas(
                        batas(i),
                        new TandaKategori(
                                anak.get(i).kelas(),
                                peringkat.peringkat(anak.get(i).kelas())),
                        anak.get(i).kelas().equals(milik) ? Letak.INI : Letak.LAIN))
                .toList();
    }

    private String batas(int i) {
        if (anak.size() == 1) {
            return "semua nilai";
        }
        return i == anak.size() - 1 ? "< " + mulai(i - 1) : "≥ " + mulai(i);
    }

    private String mulai(int i) {
        return FormatIndonesia.angka(anak.get(i).mulai(), 2);
    }
}
