package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Target;
import java.util.List;
import java.util.Optional;

/** The key performance indicators with their target. @dasar PermenPAN-RB 53/2014 */
final class KinerjaUtama implements Bagian {
    private static final String KUNCI = "tabel.bab2.iku";

    @Override
    public String kode() {
        return "bab2.iku";
    }

    @Override
    public String judul() {
        return "Indikator kinerja utama";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> iku =
                k.data().indikator().stream().filter(Indikator::iku).toList();
        if (iku.isEmpty()) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Indikator kinerja utama " + k.data().profil().namaOpd())
                .angka(8, "No")
                .sisa("Indikator kinerja utama")
                .teks(20, "Satuan")
                .angka(16, "Tahun")
                .angka(22, "Target");
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        Optional<String> induk = Optional.empty();
        for (int n = 0; n < iku.size(); n++) {
            Indikator i = iku.get(n);
            if (!Optional.of(i.induk()).equals(induk)) {
                induk = Optional.of(i.induk());
                nama(k, i.induk()).ifPresent(x -> t.judulBaris(JenisBaris.SUBGRUP, x));
            }
            int tahun = tahun(k, i);
            Hitungan target = TargetDokumen.cari(k, i, tahun, List.of(DokumenTarget.IKU))
                    .orElseGet(() -> k.ukur().indikator().target(i, tahun));
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(Integer.toString(n + 1)),
                            Sel.teks(i.nama()),
                            Sel.teks(target.satuan().nama()),
                            Sel.teks(Integer.toString(tahun)),
                            sel.polos(target)));
        }
        String jumlah = FormatIndonesia.cacah(iku.size());
        return List.of(
                new Blok.Paragraf(
                        Rangkai.awali(jumlah + " indikator kinerja utama ditetapkan sebagai ukuran keberhasilan (")
                                .rujuk(KUNCI)
                                .teks(").")
                                .kalimat()),
                t.sumber(k.data().profil().namaOpd() + ", indikator kinerja utama.")
                        .jadi());
    }

    /** The report year, or the first later year for which an IKU target is laid down. */
    private static int tahun(Konteks k, Indikator i) {
        List<Integer> ada = k.data().target().stream()
                .filter(t -> t.indikator().equals(i.kode()) && t.dokumen() == DokumenTarget.IKU)
                .map(Target::tahun)
                .map(t -> t.tahun())
                .filter(t -> t >= k.tahun())
                .sorted()
                .toList();
        return ada.isEmpty() ? k.tahun() : ada.getFirst();
    }

    private static Optional<String> nama(Konteks k, String induk) {
        return k.data().sasaran().stream()
                .filter(s -> s.kode().equals(induk))
                .map(Sasaran::uraian)
                .findFirst()
                .or(() -> k.data().tujuan().stream()
                        .filter(t -> t.kode().equals(induk))
                        .map(t -> t.uraian())
                        .findFirst());
    }
}
