package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.datatahun.JenisRekomendasi;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import java.util.ArrayList;
import java.util.List;

/** What will be done to do better; the law asks for it, so a gap is shown. @dasar PermenPAN-RB 53/2014, Lampiran II */
final class RencanaTindakLanjut implements Bagian {
    @Override
    public String kode() {
        return "bab4.rekomendasi";
    }

    @Override
    public String judul() {
        return "Rekomendasi dan rencana tindak lanjut";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>(DaftarRekomendasi.susun(
                k,
                JenisRekomendasi.REKOMENDASI,
                "Untuk meningkatkan kinerja pada tahun-tahun mendatang, "
                        + k.data().profil().namaOpd() + " menetapkan langkah berikut."));
        if (isi.isEmpty()) {
            isi.add(new Blok.Paragraf(List.of(new Sebaris.BelumDiisi("rencana tindak lanjut belum diisi"))));
        }
        if (DaftarRekomendasi.semua(k, JenisRekomendasi.EVALUASI).isEmpty()) {
            isi.addAll(PengesahanLaporan.susun(k));
        }
        return isi;
    }
}
