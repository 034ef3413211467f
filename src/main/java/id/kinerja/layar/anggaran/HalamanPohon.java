package id.kinerja.layar.anggaran;

import java.util.ArrayList;
import java.util.List;

/** Cuts a tree into pages; each begins with the lines above its first one, so that it reads as a tree. */
final class HalamanPohon {
    /** Rows of one programme on one page. */
    record Kelompok(List<IsiAnggaran.Baris> baris) {}

    private final int isi;
    private final List<List<IsiAnggaran.Baris>> halaman = new ArrayList<>();
    private List<IsiAnggaran.Baris> kini = new ArrayList<>();
    private int banyak;

    /** @param isi rows of a page, the repeated ones counted */
    HalamanPohon(int isi, List<CabangAnggaran> program) {
        this.isi = isi;
        program.forEach(p -> tambah(p, List.of()));
        if (!kini.isEmpty() || halaman.isEmpty()) {
            halaman.add(kini);
        }
    }

    private void tambah(CabangAnggaran c, List<BarisAnggaran> leluhur) {
        if (kini.size() >= isi) {
            halaman.add(kini);
            kini = new ArrayList<>();
            leluhur.forEach(
                    b -> kini.add(new IsiAnggaran.Baris(b, IsiAnggaran.Letak.LANJUTAN, IsiAnggaran.Lipatan.TANPA)));
        }
        kini.add(new IsiAnggaran.Baris(c.baris(), IsiAnggaran.Letak.ASLI, IsiAnggaran.Lipatan.TANPA));
        banyak++;
        if (!c.anak().isEmpty()) {
            List<BarisAnggaran> jalan = new ArrayList<>(leluhur);
            jalan.add(c.baris());
            c.anak().forEach(a -> tambah(a, jalan));
        }
    }

    /** Lines in all, without the repeated ones. */
    int banyakBaris() {
        return banyak;
    }

    int banyakHalaman() {
        return halaman.size();
    }

    /** The rows of one page by programme; {@code nomor} from 1. */
    List<Kelompok> kelompok(int nomor) {
        List<Kelompok> hasil = new ArrayList<>();
        List<IsiAnggaran.Baris> isiKelompok = new ArrayList<>();
        for (IsiAnggaran.Baris b : halaman.get(nomor - 1)) {
            if (b.isi().tingkat() == 1 && !isiKelompok.isEmpty()) {
                hasil.add(new Kelompok(isiKelompok));
                isiKelompok = new ArrayList<>();
            }
            isiKelompok.add(b);
        }
        if (!isiKelompok.isEmpty()) {
            hasil.add(new Kelompok(isiKelompok));
        }
        return hasil;
    }
}
