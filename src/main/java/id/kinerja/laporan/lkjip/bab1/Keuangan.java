package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatAnggaran;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.KolomPagu;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The budget of the year by programme. */
final class Keuangan implements Bagian {
    private static final String KUNCI = "tabel.bab1.keuangan";

    @Override
    public String kode() {
        return "bab1.keuangan";
    }

    @Override
    public String judul() {
        return "Keuangan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        UkurAnggaran a = k.ukur().anggaran();
        List<KodeProgram> program = k.data().program().stream()
                .map(Program::kode)
                .filter(p -> a.pos(Ukuran.PAGU, p).angka().isPresent())
                .toList();
        if (program.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" memuat anggaran dan belanja setiap program pada tahun " + k.tahun() + ".")
                .jadi()));
        isi.add(tabel(k, program));
        List<Sebaris> ringkas = KalimatAnggaran.ringkas(
                a.total(Ukuran.PAGU), a.total(Ukuran.REALISASI), a.total(Ukuran.SERAPAN), a.total(Ukuran.SISA));
        if (!ringkas.isEmpty()) {
            isi.add(new Blok.Paragraf(ringkas));
        }
        return isi;
    }

    private static Blok tabel(Konteks k, List<KodeProgram> program) {
        UkurAnggaran a = k.ukur().anggaran();
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean berdana =
                k.data().anggaran().stream().anyMatch(x -> x.sumberDana().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Program dan anggaran tahun " + k.tahun() + " (rupiah)")
                .angka(8, "No")
                .sisa("Program");
        List<KolomPagu> pagu = KolomPagu.untuk(k, "Anggaran");
        int lebar = pagu.size() == 1 ? 30 : 27;
        pagu.forEach(x -> t.angka(lebar, x.judul()));
        t.angka(lebar, "Belanja");
        if (berdana) {
            t.teks(24, "Sumber dana");
        }
        int nomor = 0;
        for (KodeProgram p : program) {
            nomor++;
            List<Sel> isi = new ArrayList<>(List.of(Sel.teks(Integer.toString(nomor)), Sel.teks(a.nama(p))));
            pagu.forEach(x -> isi.add(sel.polos(x.pos().apply(p))));
            isi.add(sel.polos(a.pos(Ukuran.REALISASI, p)));
            if (berdana) {
                isi.add(Sel.teks(sumberDana(k, p)));
            }
            t.baris(JenisBaris.BIASA, isi);
        }
        List<Sel> total = new ArrayList<>(List.of(Sel.teks("Jumlah").selebar(2)));
        pagu.forEach(x -> total.add(sel.polos(x.total())));
        total.add(sel.polos(a.total(Ukuran.REALISASI)));
        if (berdana) {
            total.add(Sel.kosong());
        }
        return t.baris(JenisBaris.TOTAL, total)
                .sumber(k.data().profil().namaOpd() + ", anggaran dan realisasi belanja " + k.tahun() + "; diolah.")
                .jadi();
    }

    private static String sumberDana(Konteks k, KodeProgram program) {
        return k.data().anggaran().stream()
                .filter(x -> x.tahun().equals(k.data().tahun()))
                .filter(x -> x.subKegiatan().dibawah(program))
                .map(Anggaran::sumberDana)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
