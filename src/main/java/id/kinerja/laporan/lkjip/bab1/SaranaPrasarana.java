package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.organisasi.Kondisi;
import id.kinerja.organisasi.Sarana;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The assets, with their condition where it is known, set in two columns. */
final class SaranaPrasarana implements Bagian {
    private static final String KUNCI = "tabel.bab1.sarana";

    @Override
    public String kode() {
        return "bab1.sarana";
    }

    @Override
    public String judul() {
        return "Sarana dan prasarana";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Sarana> sarana = k.data().sarana();
        if (sarana.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(pengantar(k)));
        isi.add(tabel(k, sarana));
        return isi;
    }

    private static List<id.kinerja.dokumen.Sebaris> pengantar(Konteks k) {
        List<Sarana> sarana = k.data().sarana();
        List<String> kelompok =
                sarana.stream().flatMap(s -> s.kelompok().stream()).distinct().toList();
        Rangkai r = Rangkai.awali(k.data().profil().namaOpd() + " mencatat ")
                .teks(FormatIndonesia.cacah(sarana.size()) + " jenis barang");
        if (kelompok.size() > 1) {
            r.teks(": ")
                    .deret(
                            kelompok,
                            (x, n) -> x.nilai(k.ukur().sarana().jumlah(n)).teks(" pada kelompok " + Butir.kecil(n)));
        } else {
            r.teks(" yang seluruhnya berjumlah ").nilai(k.ukur().sarana().jumlah());
        }
        r.teks(" (").rujuk(KUNCI).teks(").");
        List<Kondisi> kondisi = Stream.of(Kondisi.values())
                .filter(c -> sarana.stream().anyMatch(s -> s.kondisi().equals(Optional.of(c))))
                .toList();
        if (!kondisi.isEmpty()) {
            r.teks(" Menurut kondisinya, ")
                    .deret(
                            kondisi,
                            (x, c) -> x.nilai(k.ukur().sarana().jumlah(c)).teks(" " + sebutan(c)))
                    .teks(".");
        }
        return r.kalimat();
    }

    private static Blok tabel(Konteks k, List<Sarana> sarana) {
        boolean berkondisi = sarana.stream().anyMatch(s -> s.kondisi().isPresent());
        boolean bersatuan = sarana.stream().anyMatch(s -> s.satuan().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Sarana dan prasarana tahun " + k.tahun() + (bersatuan ? "" : " (unit)"))
                .angka(10, "No")
                .sisa("Jenis barang")
                .angka(bersatuan ? 20 : 15, "Jumlah");
        if (berkondisi) {
            t.teks(12, "Kondisi");
        }
        t.rapat().duaLajur().sumber(sumber(k, berkondisi));
        Optional<String> kelompok = Optional.empty();
        for (int i = 0; i < sarana.size(); i++) {
            Sarana s = sarana.get(i);
            if (!s.kelompok().equals(kelompok)) {
                kelompok = s.kelompok();
                kelompok.ifPresent(n -> t.judulBaris(JenisBaris.GRUP, n));
            }
            t.baris(JenisBaris.BIASA, sel(s, i + 1, berkondisi));
        }
        return t.jadi();
    }

    private static List<Sel> sel(Sarana s, int urutan, boolean berkondisi) {
        List<Sel> hasil = new ArrayList<>();
        hasil.add(Sel.teks(s.nomor().orElse(Integer.toString(urutan))));
        hasil.add(Sel.teks(s.nama()));
        hasil.add(Sel.teks(FormatIndonesia.persis(BigDecimal.valueOf(s.jumlah()))
                + s.satuan().map(x -> " " + x).orElse("")));
        if (berkondisi) {
            hasil.add(s.kondisi().map(c -> Sel.teks(singkatan(c))).orElse(SelAngka.strip()));
        }
        return hasil;
    }

    private static String sumber(Konteks k, boolean berkondisi) {
        return k.data().profil().namaOpd() + ", daftar barang " + k.tahun() + "."
                + (berkondisi ? " B: baik; RR: rusak ringan; RB: rusak berat." : "");
    }

    private static String sebutan(Kondisi k) {
        return switch (k) {
            case BAIK -> "dalam keadaan baik";
            case RUSAK_RINGAN -> "rusak ringan";
            case RUSAK_BERAT -> "rusak berat";
        };
    }

    private static String singkatan(Kondisi k) {
        return switch (k) {
            case BAIK -> "B";
            case RUSAK_RINGAN -> "RR";
            case RUSAK_BERAT -> "RB";
        };
    }
}
