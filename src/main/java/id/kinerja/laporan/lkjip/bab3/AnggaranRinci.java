package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import java.util.ArrayList;
import java.util.List;

/** Every programme, kegiatan and sub kegiatan with ceiling and spending; sums are computed upward. */
final class AnggaranRinci implements Bagian {
    private static final String KUNCI = "tabel.bab3.anggaran-rinci";

    @Override
    public String kode() {
        return "bab3.anggaran-rinci";
    }

    @Override
    public String judul() {
        return "Rincian anggaran dan realisasi";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (PohonAnggaran.program(k).isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" merinci anggaran dan realisasi setiap program, kegiatan, dan sub kegiatan. Jumlah kegiatan dan "
                        + "program dihitung dari sub kegiatannya.")
                .jadi()));
        isi.add(TabelAnggaran.rincian(k, KUNCI));
        List<Hitungan> selisih = k.ukur().anggaran().selisihDinyatakan();
        if (!selisih.isEmpty()) {
            isi.add(Blok.paragraf("Jumlah yang dinyatakan dokumen sumber berbeda dari hasil penjumlahan pada:"));
            isi.add(new Blok.DaftarButir(
                    Blok.JenisButir.BULAT,
                    selisih.stream().map(AnggaranRinci::selisih).toList()));
        }
        return isi;
    }

    private static List<Blok> selisih(Hitungan h) {
        List<Sebaris> baris =
                Rangkai.awali(h.uraian()).teks(": ").nilai(h).teks(".").kalimat();
        return List.of(new Blok.Paragraf(baris));
    }
}
