package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each IKU with its unit, definition and formula, source of data and who answers for it. @dasar PermenPAN 20/2008 */
final class PenetapanIku implements Bagian {
    private static final String KUNCI = "tabel.iku.penetapan";

    @Override
    public String kode() {
        return "iku.penetapan";
    }

    @Override
    public String judul() {
        return "Indikator, rumus, sumber data, dan penanggung jawab";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        DaftarIku daftar = DaftarIku.dari(k);
        List<Blok> isi = new ArrayList<>();
        if (daftar.dasar() == DaftarIku.Dasar.INDIKATOR_SASARAN) {
            isi.add(new Blok.Paragraf(belumDitetapkan(daftar)));
        }
        if (daftar.semua().isEmpty()) {
            return isi;
        }
        isi.add(new Blok.Paragraf(pengantar(daftar)));
        isi.add(tabel(k, daftar));
        return isi;
    }

    private static List<Sebaris> pengantar(DaftarIku daftar) {
        String banyak = FormatIndonesia.cacah(daftar.semua().size());
        return daftar.dasar() == DaftarIku.Dasar.DITETAPKAN
                ? Rangkai.awali(banyak + " indikator kinerja utama ditetapkan sebagai ukuran keberhasilan (")
                        .rujuk(KUNCI)
                        .teks(").")
                        .kalimat()
                : Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memuat rumus, sumber data, dan penanggung jawab setiap indikator.")
                        .jadi();
    }

    private static List<Sebaris> belumDitetapkan(DaftarIku daftar) {
        Rangkai r = Rangkai.kosong()
                .isi(List.of(
                        new Sebaris.BelumDiisi("indikator kinerja utama belum ditetapkan"),
                        new Sebaris.Komentar("Isikan ya pada kolom iku tabel indikator.")));
        return daftar.semua().isEmpty()
                ? r.jadi()
                : r.teks(" Belum ada indikator yang ditetapkan sebagai IKU; laporan ini memuat seluruh indikator "
                                + "sasaran.")
                        .jadi();
    }

    private static Blok tabel(Konteks k, DaftarIku daftar) {
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI,
                        (daftar.dasar() == DaftarIku.Dasar.DITETAPKAN
                                        ? "Indikator kinerja utama "
                                        : "Indikator sasaran ")
                                + k.data().profil().namaOpd())
                .angka(8, "No")
                .sisa("Indikator")
                .teks(16, "Satuan")
                .teks(44, "Definisi dan rumus")
                .teks(22, "Sumber data")
                .teks(22, "Penanggung jawab");
        int no = 0;
        for (DaftarIku.Kelompok kelompok : daftar.kelompok()) {
            t.judulBaris(kelompok.jenis(), kelompok.judul());
            for (Indikator i : kelompok.indikator()) {
                no++;
                t.baris(
                        JenisBaris.BIASA,
                        List.of(
                                Sel.teks(Integer.toString(no)),
                                Sel.teks(i.nama()),
                                Sel.teks(i.satuan().nama()),
                                atauBelum(definisi(i)),
                                atauBelum(i.sumberData()),
                                atauBelum(i.penanggungJawab())));
            }
        }
        return t.sumber(k.data().profil().namaOpd() + ", indikator kinerja utama.")
                .jadi();
    }

    private static Sel atauBelum(Optional<String> teks) {
        return teks.map(Sel::teks).orElseGet(() -> Sel.isi(List.of(new Sebaris.BelumDiisi("belum diisi"))));
    }

    private static Optional<String> definisi(Indikator i) {
        String teks = Stream.of(i.definisi(), i.rumus().map(r -> i.definisi().isPresent() ? "Rumus: " + r : r))
                .flatMap(Optional::stream)
                .map(PenetapanIku::kalimat)
                .collect(Collectors.joining(" "));
        return teks.isEmpty() ? Optional.empty() : Optional.of(teks);
    }

    private static String kalimat(String teks) {
        return teks.endsWith(".") ? teks : teks + ".";
    }
}
