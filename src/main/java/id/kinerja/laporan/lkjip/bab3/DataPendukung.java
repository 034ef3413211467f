package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.Cacah;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Satuan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Further counts the agency states, one table per group: PSKS, PPKS, recipients. */
final class DataPendukung implements Bagian {
    @Override
    public String kode() {
        return "bab3.data-pendukung";
    }

    @Override
    public String judul() {
        return "Data pendukung kinerja";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        Map<String, List<Cacah>> kelompok = new LinkedHashMap<>();
        k.data()
                .cacah()
                .forEach(c -> kelompok.computeIfAbsent(c.kelompok(), _ -> new ArrayList<>())
                        .add(c));
        List<Blok> isi = new ArrayList<>();
        kelompok.forEach((nama, cacah) -> {
            String kunci = "tabel.bab3.cacah." + nama;
            isi.add(new Blok.Paragraf(Rangkai.awali(judul(nama) + " disajikan pada ")
                    .rujuk(kunci)
                    .teks(".")
                    .kalimat()));
            isi.add(tabel(kunci, nama, cacah, k));
        });
        return isi;
    }

    private static Blok tabel(String kunci, String nama, List<Cacah> cacah, Konteks k) {
        boolean target = cacah.stream().anyMatch(c -> c.target().isPresent());
        boolean tahun = cacah.stream().anyMatch(c -> c.tahun().tahun() != k.tahun());
        PenyusunTabel t = PenyusunTabel.tabel(kunci, judul(nama) + (tahun ? "" : " tahun " + k.tahun()))
                .angka(10, "No")
                .sisa("Uraian");
        if (tahun) {
            t.angka(14, "Tahun");
        }
        if (target) {
            t.angka(32, "Target");
        }
        t.angka(32, target ? "Realisasi" : "Jumlah");
        int no = 1;
        for (Cacah c : cacah) {
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(c.nomor().orElse(String.valueOf(no))));
            isi.add(Sel.teks(c.uraian()));
            if (tahun) {
                isi.add(Sel.teks(c.tahun().toString()));
            }
            if (target) {
                isi.add(c.target().map(n -> Sel.teks(tulis(n, c.satuan()))).orElse(SelAngka.strip()));
            }
            isi.add(Sel.teks(tulis(c.jumlah(), c.satuan())));
            boolean kurang = c.target().filter(n -> c.jumlah().compareTo(n) < 0).isPresent();
            t.baris(kurang ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA, isi);
            no++;
        }
        return t.sumber(k.data().profil().namaOpd() + ".").jadi();
    }

    private static String tulis(BigDecimal nilai, Satuan satuan) {
        return FormatIndonesia.denganSatuan(nilai, satuan);
    }

    static String judul(String kelompok) {
        return switch (kelompok.toLowerCase(Locale.ROOT)) {
            case "psks" -> "Potensi dan Sumber Kesejahteraan Sosial (PSKS)";
            case "ppks" -> "Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)";
            case "penerima" -> "Penerima layanan dan bantuan";
            default -> {
                String kata = kelompok.replace('-', ' ');
                yield kata.isEmpty() ? kata : Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
            }
        };
    }
}
