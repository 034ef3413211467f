package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.organisasi.DimensiPegawai;
import id.kinerja.organisasi.Pegawai;
import id.kinerja.pengukuran.UkurPegawai;
import id.kinerja.pengukuran.UkurPegawai.Kelompok;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Staff of one dimension by category and status, each with its share of the status and of all staff. */
final class TabelPegawai {
    private static final int KALIMAT_TERBANYAK = 6;

    private final Konteks k;
    private final DimensiPegawai dimensi;
    private final List<String> kelompok;
    private final List<String> kategori;
    private final List<String> status;
    private final List<Pegawai> data;
    private final SelAngka sel;

    TabelPegawai(Konteks k, DimensiPegawai dimensi, List<Pegawai> data) {
        this.k = k;
        this.dimensi = dimensi;
        this.data = data;
        this.kelompok =
                data.stream().flatMap(p -> p.kelompok().stream()).distinct().toList();
        this.kategori = data.stream().map(Pegawai::kategori).distinct().toList();
        this.status = data.stream().flatMap(p -> p.status().stream()).distinct().toList();
        this.sel = new SelAngka(k.data().setelan().desimal());
    }

    Blok pengantar() {
        return new Blok.Paragraf(Rangkai.kosong()
                .rujuk(kunci())
                .teks(" merinci pegawai menurut " + nama() + (status.size() > 1 ? " dan status kepegawaian." : "."))
                .jadi());
    }

    Blok susun() {
        PenyusunTabel t = PenyusunTabel.tabel(kunci(), judul()).sisa(kepala());
        if (status.size() > 1) {
            t.kelompok(1, "");
            for (String s : status) {
                t.kelompok(lengkap() ? 3 : 2, s);
                t.kolom(Kolom.angka(13).bergaris(), "orang").angka(16, "% " + s);
                if (lengkap()) {
                    t.angka(16, "% pegawai");
                }
            }
            t.kelompok(2, "Jumlah").kolom(Kolom.angka(13).bergaris(), "orang").angka(16, "%");
        } else {
            t.angka(24, "Jumlah (orang)").angka(24, "Persentase");
        }
        for (String g : kelompok) {
            t.baris(JenisBaris.SUBGRUP, baris(g, Optional.of(g), Optional.empty()));
            kategori.stream()
                    .filter(c -> milik(c, Optional.of(g)))
                    .forEach(c -> t.baris(JenisBaris.SUB_KEGIATAN, baris(c, Optional.of(g), Optional.of(c))));
        }
        kategori.stream()
                .filter(c -> milik(c, Optional.empty()))
                .forEach(c -> t.baris(JenisBaris.BIASA, baris(c, Optional.empty(), Optional.of(c))));
        return t.baris(JenisBaris.TOTAL, baris("Jumlah", Optional.empty(), Optional.empty()))
                .sumber(k.data().profil().namaOpd() + ", data kepegawaian " + k.tahun() + "; diolah.")
                .jadi();
    }

    /** The shares of the groups, or of the categories when they are few. */
    List<Blok> kalimat() {
        List<Kelompok> bagian = !kelompok.isEmpty()
                ? kelompok.stream()
                        .map(g -> new Kelompok(dimensi, Optional.of(g), Optional.empty(), Optional.empty()))
                        .toList()
                : kategori.stream()
                        .map(c -> new Kelompok(dimensi, Optional.empty(), Optional.of(c), Optional.empty()))
                        .toList();
        if (bagian.size() < 2 || bagian.size() > KALIMAT_TERBANYAK) {
            return List.of();
        }
        UkurPegawai u = k.ukur().pegawai();
        return List.of(new Blok.Paragraf(Rangkai.awali("Menurut " + nama() + ", pegawai terdiri atas ")
                .deret(
                        bagian,
                        (r, b) -> r.nilai(u.jumlah(b))
                                .teks(" " + b.kelompok().or(b::kategori).orElse("") + " (")
                                .nilai(u.persen(b, Kelompok.semua(dimensi)))
                                .teks(")"))
                .teks(".")
                .kalimat()));
    }

    private boolean milik(String kategoriIni, Optional<String> grup) {
        return data.stream()
                .anyMatch(p -> p.kategori().equals(kategoriIni) && p.kelompok().equals(grup));
    }

    private List<Sel> baris(String nama, Optional<String> grup, Optional<String> kategoriIni) {
        UkurPegawai u = k.ukur().pegawai();
        Kelompok seluruh = Kelompok.semua(dimensi);
        List<Sel> hasil = new ArrayList<>(List.of(Sel.teks(nama)));
        if (status.size() > 1) {
            for (String s : status) {
                Kelompok ini = new Kelompok(dimensi, grup, kategoriIni, Optional.of(s));
                hasil.add(sel.polos(u.jumlah(ini)));
                hasil.add(sel.polos(
                        u.persen(ini, new Kelompok(dimensi, Optional.empty(), Optional.empty(), Optional.of(s)))));
                if (lengkap()) {
                    hasil.add(sel.polos(u.persen(ini, seluruh)));
                }
            }
        }
        Kelompok ini = new Kelompok(dimensi, grup, kategoriIni, Optional.empty());
        hasil.add(sel.polos(u.jumlah(ini)));
        hasil.add(sel.polos(u.persen(ini, seluruh)));
        return hasil;
    }

    /** With more statuses the share of all staff would no longer fit the page. */
    private boolean lengkap() {
        return status.size() == 2;
    }

    private String kunci() {
        return "tabel.bab1.pegawai-" + nama().replace(' ', '-');
    }

    private String judul() {
        String status2 = status.size() == 1 ? status.getFirst() : "Pegawai";
        return status2 + " menurut " + nama() + (status.size() > 1 ? " dan status" : "") + " tahun " + k.tahun();
    }

    private String kepala() {
        return Character.toUpperCase(nama().charAt(0)) + nama().substring(1);
    }

    private String nama() {
        return switch (dimensi) {
            case PENDIDIKAN -> "jenjang pendidikan";
            case GOLONGAN -> "golongan";
            case JABATAN -> "jabatan";
            case JENIS_KELAMIN -> "jenis kelamin";
        };
    }
}
