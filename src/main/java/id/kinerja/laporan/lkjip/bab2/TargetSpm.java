package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets of the minimum service standard: recipients, quality and budget. @dasar PP 2/2018, Permendagri 59/2021 */
final class TargetSpm implements Bagian {
    private static final String PENERIMA = "tabel.bab2.spm-penerima";
    private static final String MUTU = "tabel.bab2.spm-mutu";

    @Override
    public String kode() {
        return "bab2.spm";
    }

    @Override
    public String judul() {
        return "Target Standar Pelayanan Minimal";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (k.data().spm().isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(
                Rangkai.awali(FormatIndonesia.cacah(k.data().spm().size()))
                        .teks(
                                " jenis pelayanan dasar wajib dipenuhi menurut Standar Pelayanan Minimal (SPM); target penerimanya tercantum pada ")
                        .rujuk(PENERIMA)
                        .teks(".")
                        .kalimat()));
        isi.add(penerima(k));
        if (!k.data().spmMutu().isEmpty()) {
            isi.add(new Blok.Paragraf(Rangkai.kosong()
                    .rujuk(MUTU)
                    .teks(" memuat target mutu minimal beserta anggarannya.")
                    .jadi()));
            isi.add(mutu(k));
        }
        return isi;
    }

    private static Blok penerima(Konteks k) {
        PenyusunTabel t = PenyusunTabel.tabel(PENERIMA, "Target penerima pelayanan dasar SPM tahun " + k.tahun())
                .angka(8, "No")
                .teks(48, "Jenis pelayanan dasar")
                .sisa("Indikator penerima")
                .angka(20, "Target (%)")
                .teks(26, "Batas waktu");
        int n = 0;
        for (LayananSpm s : k.data().spm()) {
            n++;
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(Integer.toString(n)),
                            Sel.teks(s.nama()),
                            Sel.teks(s.indikator()),
                            persen(s.targetPersen(), k),
                            Sel.teks(s.batasWaktu())));
        }
        return t.sumber(k.data().profil().namaOpd() + ", target SPM tahun " + k.tahun() + ".")
                .jadi();
    }

    private static Blok mutu(Konteks k) {
        PenyusunTabel t = PenyusunTabel.tabel(MUTU, "Target mutu minimal dan anggaran SPM tahun " + k.tahun())
                .teks(28, "Pelayanan nomor")
                .sisa("Indikator mutu")
                .angka(20, "Target (%)")
                .teks(26, "Batas waktu")
                .angka(28, "Anggaran (Rp)");
        for (MutuSpm m : k.data().spmMutu()) {
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(nomor(k, m)),
                            Sel.teks(m.indikator()),
                            persen(m.targetPersen(), k),
                            Sel.teks(m.batasWaktu()),
                            m.anggaran().map(SelAngka::jumlah).orElse(SelAngka.strip())));
        }
        return t.sumber(k.data().profil().namaOpd() + ", target SPM tahun " + k.tahun() + ".")
                .jadi();
    }

    private static String nomor(Konteks k, MutuSpm m) {
        List<String> nomor = new ArrayList<>();
        for (int i = 0; i < k.data().spm().size(); i++) {
            if (k.data().spm().get(i).kelompokMutu().equals(Optional.of(m.kode()))) {
                nomor.add(Integer.toString(i + 1));
            }
        }
        return nomor.isEmpty() ? FormatIndonesia.KOSONG : String.join(", ", nomor);
    }

    private static Sel persen(BigDecimal nilai, Konteks k) {
        return Sel.teks(FormatIndonesia.angka(nilai, k.data().setelan().desimal()));
    }
}
