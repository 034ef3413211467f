package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The programmes, kegiatan and sub kegiatan by which each sasaran is to be reached, with their indicators. */
final class ProgramSasaran implements Bagian {
    private static final String KUNCI = "tabel.bab2.program";

    @Override
    public String kode() {
        return "bab2.program";
    }

    @Override
    public String judul() {
        return "Program dan kegiatan menurut sasaran";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Sasaran> sasaran =
                k.data().sasaran().stream().filter(s -> !kaitan(k, s).isEmpty()).toList();
        if (sasaran.isEmpty()) {
            return List.of();
        }
        boolean berindikator = sasaran.stream()
                .flatMap(s -> objek(k, s).stream())
                .anyMatch(o -> !indikator(k, o).isEmpty());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Sasaran, program, dan kegiatan" + (berindikator ? " beserta indikatornya" : ""))
                .teks(26, "Kode")
                .sisa("Program/kegiatan/sub kegiatan")
                .rapat();
        if (berindikator) {
            t.teks(58, "Indikator");
        }
        for (Sasaran s : sasaran) {
            t.judulBaris(JenisBaris.GRUP, "Sasaran " + s.nomor() + "  " + s.uraian());
            objek(k, s).forEach(o -> baris(t, k, o));
        }
        int program = (int) sasaran.stream()
                .flatMap(s -> objek(k, s).stream())
                .filter(o -> o.tingkat() == TingkatAnggaran.PROGRAM)
                .distinct()
                .count();
        Rangkai r = Rangkai.awali("Untuk mencapai sasaran itu dilaksanakan ")
                .teks(program == 0 ? "program dan kegiatan" : FormatIndonesia.cacah(program) + " program")
                .teks(" sebagaimana dirinci pada ")
                .rujuk(KUNCI)
                .teks(".");
        return List.of(
                new Blok.Paragraf(r.jadi()),
                t.sumber(kaitan(k, sasaran.getFirst()).getFirst().sumber().rujukan() + ".")
                        .jadi());
    }

    private static void baris(PenyusunTabel t, Konteks k, KodeProgram kode) {
        List<Indikator> indikator = indikator(k, kode);
        JenisBaris jenis = JenisTingkat.baris(kode.tingkat());
        String nama = k.ukur().anggaran().nama(kode);
        if (indikator.isEmpty()) {
            List<Sel> isi = List.of(Sel.teks(kode.nilai()), Sel.teks(nama), SelAngka.strip());
            t.baris(jenis, isi.subList(0, t.banyakKolom()));
        }
        for (int i = 0; i < indikator.size(); i++) {
            t.baris(
                    jenis,
                    List.of(
                            i == 0 ? Sel.teks(kode.nilai()) : Sel.kosong(),
                            i == 0 ? Sel.teks(nama) : Sel.kosong(),
                            Sel.teks(indikator.get(i).nama())));
        }
    }

    private static List<Indikator> indikator(Konteks k, KodeProgram kode) {
        return k.ukur().indikator().milik(kode.nilai()).stream()
                .filter(i -> i.tingkat() != TingkatIndikator.KELUARAN)
                .toList();
    }

    /** The linked objects; below a linked programme without links of its own parts, all its parts. */
    private static List<KodeProgram> objek(Konteks k, Sasaran s) {
        TreeSet<KodeProgram> hasil = new TreeSet<>();
        List<KodeProgram> langsung = kaitan(k, s).stream().map(Kaitan::objek).toList();
        for (KodeProgram o : langsung) {
            Optional<KodeProgram> induk = o.induk();
            while (induk.isPresent()) {
                hasil.add(induk.get());
                induk = induk.get().induk();
            }
            hasil.add(o);
            boolean adaBagian = langsung.stream().anyMatch(x -> x.dibawah(o));
            if (!adaBagian) {
                turunan(k, o, hasil);
            }
        }
        return new ArrayList<>(hasil);
    }

    private static void turunan(Konteks k, KodeProgram o, TreeSet<KodeProgram> hasil) {
        for (KodeProgram anak : k.ukur().anggaran().anak(o)) {
            hasil.add(anak);
            turunan(k, anak, hasil);
        }
    }

    private static List<Kaitan> kaitan(Konteks k, Sasaran s) {
        String peta = k.data().setelan().petaRenstra();
        return k.data().kaitan().stream()
                .filter(x -> x.peta().equals(peta) && x.sasaran().equals(Optional.of(s.kode())))
                .toList();
    }
}
