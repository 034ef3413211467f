package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatSpm;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Minimum service standard: recipients, quality, index and budget. @dasar Permendagri 59/2021 */
final class CapaianSpm implements Bagian {
    private static final String PENERIMA = "tabel.bab3.spm-penerima";
    private static final String MUTU = "tabel.bab3.spm-mutu";

    @Override
    public String kode() {
        return "bab3.spm";
    }

    @Override
    public String judul() {
        return "Capaian Standar Pelayanan Minimal";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<LayananSpm> layanan = k.data().spm();
        if (layanan.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.awali("Penerima layanan SPM disajikan pada ")
                .rujuk(PENERIMA)
                .teks(".")
                .jadi()));
        isi.add(penerima(k, layanan));
        isi.add(new Blok.Paragraf(KalimatSpm.ringkas(layanan.stream()
                .map(l -> new KalimatSpm.Layanan(
                        l.nama(), l.targetPersen(), k.ukur().spm().penerima(l)))
                .toList())));
        if (!k.data().spmMutu().isEmpty()) {
            isi.add(new Blok.Paragraf(Rangkai.awali("Mutu minimal dan anggarannya disajikan pada ")
                    .rujuk(MUTU)
                    .teks(".")
                    .jadi()));
            isi.add(mutu(k));
        }
        return isi;
    }

    private static Blok penerima(Konteks k, List<LayananSpm> layanan) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean jumlah = layanan.stream()
                .anyMatch(l -> l.harusDilayani().isPresent() || l.terlayani().isPresent());
        boolean indeks =
                layanan.stream().anyMatch(l -> k.ukur().spm().indeks(l).angka().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(PENERIMA, "Penerima layanan SPM tahun " + k.tahun())
                .angka(9, "No")
                .sisa("Jenis pelayanan dasar")
                .angka(18, "Target (%)");
        if (jumlah) {
            t.angka(20, "Harus dilayani").angka(20, "Terlayani");
        }
        t.angka(20, "Capaian (%)");
        if (indeks) {
            t.angka(16, "Indeks").teks(26, "Kelas");
        }
        int no = 1;
        for (LayananSpm l : layanan) {
            List<Sel> isi = new ArrayList<>();
            Hitungan capaian = k.ukur().spm().penerima(l);
            isi.add(Sel.teks(String.valueOf(no++)));
            isi.add(Sel.teks(l.nama()));
            isi.add(Sel.teks(
                    FormatIndonesia.angka(l.targetPersen(), k.data().setelan().desimal())));
            if (jumlah) {
                isi.add(cacah(l.harusDilayani()));
                isi.add(cacah(l.terlayani()));
            }
            isi.add(sel.polos(capaian));
            if (indeks) {
                isi.add(sel.polos(k.ukur().spm().indeks(l)));
                isi.add(sel.kata(k.ukur().spm().kelas(l)));
            }
            boolean kurang = capaian.angka()
                    .filter(c -> c.compareTo(l.targetPersen()) < 0)
                    .isPresent();
            t.baris(kurang ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA, isi);
        }
        return t.sumber(k.data().profil().namaOpd() + ".").jadi();
    }

    private static Blok mutu(Konteks k) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean realisasi =
                k.data().spmMutu().stream().anyMatch(m -> m.realisasiAnggaran().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(MUTU, "Mutu minimal dan anggaran SPM tahun " + k.tahun())
                .teks(26, "Layanan nomor")
                .sisa("Indikator mutu")
                .angka(18, "Target (%)")
                .angka(20, "Realisasi (%)")
                .angka(28, "Anggaran (Rp)");
        if (realisasi) {
            t.angka(28, "Realisasi (Rp)").angka(16, "Serapan (%)");
        }
        for (MutuSpm m : k.data().spmMutu()) {
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(nomor(k, m)));
            isi.add(Sel.teks(m.indikator()));
            isi.add(Sel.teks(
                    FormatIndonesia.angka(m.targetPersen(), k.data().setelan().desimal())));
            isi.add(sel.polos(k.ukur().spm().mutu(m)));
            isi.add(cacah(m.anggaran()));
            if (realisasi) {
                isi.add(cacah(m.realisasiAnggaran()));
                isi.add(sel.polos(k.ukur().spm().serapan(m)));
            }
            t.baris(JenisBaris.BIASA, isi);
        }
        return t.sumber(k.data().profil().namaOpd() + ".").jadi();
    }

    /** The numbers of the services that share this quality row, as in the table of recipients. */
    private static String nomor(Konteks k, MutuSpm m) {
        List<String> nomor = new ArrayList<>();
        List<LayananSpm> layanan = k.data().spm();
        for (int i = 0; i < layanan.size(); i++) {
            if (layanan.get(i).kelompokMutu().filter(m.kode()::equals).isPresent()) {
                nomor.add(String.valueOf(i + 1));
            }
        }
        return nomor.isEmpty() ? FormatIndonesia.KOSONG : String.join(", ", nomor);
    }

    private static Sel cacah(Optional<BigDecimal> nilai) {
        return nilai.map(SelAngka::jumlah).orElse(SelAngka.strip());
    }
}
