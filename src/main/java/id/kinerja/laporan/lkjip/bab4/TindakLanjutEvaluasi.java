package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.datatahun.JenisRekomendasi;
import id.kinerja.datatahun.Rekomendasi;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import java.util.ArrayList;
import java.util.List;

/** Recommendations of the last evaluation and what was done about each. @dasar PermenPAN-RB 88/2021 */
final class TindakLanjutEvaluasi implements Bagian {
    private static final String KUNCI = "tabel.bab4.evaluasi";

    @Override
    public String kode() {
        return "bab4.evaluasi";
    }

    @Override
    public String judul() {
        return "Tindak lanjut rekomendasi evaluasi";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Rekomendasi> semua = DaftarRekomendasi.semua(k, JenisRekomendasi.EVALUASI);
        if (semua.isEmpty()) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Tindak lanjut rekomendasi evaluasi akuntabilitas kinerja")
                .angka(10, "No")
                .sisa("Rekomendasi")
                .teks(70, "Tindak lanjut");
        int no = 1;
        for (Rekomendasi r : semua) {
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(String.valueOf(no++)),
                            Sel.teks(r.uraian()),
                            r.tindakLanjut()
                                    .map(Sel::teks)
                                    .orElseGet(() ->
                                            Sel.isi(List.of(new Sebaris.BelumDiisi("tindak lanjut belum diisi"))))));
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.awali("Tindak lanjut atas rekomendasi evaluasi terakhir disajikan pada ")
                .rujuk(KUNCI)
                .teks(".")
                .jadi()));
        isi.add(t.sumber(k.data().profil().namaOpd() + ".").jadi());
        isi.addAll(PengesahanLaporan.susun(k));
        return isi;
    }
}
