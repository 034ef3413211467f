package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.organisasi.DimensiPegawai;
import id.kinerja.organisasi.Pegawai;
import id.kinerja.pengukuran.UkurPegawai.Kelompok;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Staff by post, with status and education where they are known. */
final class TabelJabatan {
    private static final String KUNCI = "tabel.bab1.pegawai-jabatan";

    private TabelJabatan() {}

    static List<Blok> susun(Konteks k, List<Pegawai> data) {
        boolean berstatus = data.stream().anyMatch(p -> p.status().isPresent());
        boolean berpendidikan = data.stream().anyMatch(p -> p.pendidikan().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Pegawai menurut jabatan tahun " + k.tahun())
                .angka(10, "No")
                .sisa("Jabatan");
        if (berstatus) {
            t.teks(28, "Status");
        }
        if (berpendidikan) {
            t.teks(22, "Pendidikan");
        }
        t.angka(24, "Jumlah (orang)");
        for (int i = 0; i < data.size(); i++) {
            Pegawai p = data.get(i);
            List<Sel> sel = new ArrayList<>(List.of(Sel.teks(Integer.toString(i + 1)), Sel.teks(p.kategori())));
            if (berstatus) {
                sel.add(p.status().map(Sel::teks).orElse(SelAngka.strip()));
            }
            if (berpendidikan) {
                sel.add(p.pendidikan().map(Sel::teks).orElse(SelAngka.strip()));
            }
            sel.add(SelAngka.jumlah(BigDecimal.valueOf(p.jumlah())));
            t.baris(JenisBaris.BIASA, sel);
        }
        t.baris(
                JenisBaris.TOTAL,
                List.of(
                        Sel.teks("Jumlah").selebar(t.banyakKolom() - 1),
                        new SelAngka(k.data().setelan().desimal())
                                .polos(k.ukur().pegawai().jumlah(Kelompok.semua(DimensiPegawai.JABATAN)))));
        t.sumber(k.data().profil().namaOpd() + ", data kepegawaian " + k.tahun() + ".");
        Blok pengantar = new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" merinci pegawai menurut jabatan" + (berpendidikan ? " dan pendidikannya." : "."))
                .jadi());
        return List.of(pengantar, t.jadi());
    }
}
