package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Sasaran;
import java.util.List;
import java.util.Optional;

/** The budget by sasaran through the map named {@code alokasi}; a package without that map has no such section. */
final class AlokasiSasaran implements Bagian {
    private static final String KUNCI = "tabel.bab2.alokasi-sasaran";
    private static final String PETA = "alokasi";

    @Override
    public String kode() {
        return "bab2.alokasi-sasaran";
    }

    @Override
    public String judul() {
        return "Alokasi anggaran per sasaran";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        UkurAnggaran a = k.ukur().anggaran();
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Alokasi anggaran per sasaran tahun " + k.tahun())
                .angka(8, "No")
                .sisa("Sasaran dan program")
                .angka(34, "Anggaran (Rp)")
                .angka(24, "Serapan (%)");
        int nomor = 0;
        for (Sasaran s : k.data().sasaran()) {
            List<KodeProgram> objek = objek(k, s);
            if (objek.isEmpty()) {
                continue;
            }
            t.judulBaris(JenisBaris.SUBGRUP, "Sasaran " + s.nomor() + "  " + s.uraian());
            for (KodeProgram o : objek) {
                nomor++;
                t.baris(
                        JenisBaris.BIASA,
                        List.of(
                                Sel.teks(Integer.toString(nomor)),
                                Sel.teks(a.nama(o)),
                                sel.polos(a.pos(Ukuran.PAGU, o)),
                                sel.polos(a.pos(Ukuran.SERAPAN, o))));
            }
            t.baris(
                    JenisBaris.JUMLAH,
                    List.of(
                            Sel.teks("Jumlah sasaran " + s.nomor()).selebar(2),
                            sel.polos(a.sasaran(Ukuran.PAGU, s, PETA)),
                            sel.polos(a.sasaran(Ukuran.SERAPAN, s, PETA))));
        }
        if (t.hampa()) {
            return List.of();
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" menunjukkan anggaran yang dialokasikan untuk setiap sasaran beserta penyerapannya.")
                        .jadi()),
                t.sumber(k.data().profil().namaOpd() + ", anggaran tahun " + k.tahun() + "; diolah.")
                        .jadi());
    }

    private static List<KodeProgram> objek(Konteks k, Sasaran s) {
        return k.data().kaitan().stream()
                .filter(x -> x.peta().equals(PETA) && x.sasaran().equals(Optional.of(s.kode())))
                .map(Kaitan::objek)
                .toList();
    }
}
