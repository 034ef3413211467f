package id.kinerja.pemeriksaan.aturan;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.ArahIndikator;
import id.kinerja.pemeriksaan.telaah.HubunganKolom;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Hitung;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.SelPenyebab;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Judges the columns that their table shows to be worked out from other columns, row by row. */
public record PenilaiHubungan(PenjelasanAturan aturan, Predicate<HubunganKolom> untuk) {
    private static final int NAMA_TERPANJANG = 90;

    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            t.hubungan().stream().filter(untuk).forEach(h -> kolom(t, h, catat));
        }
    }

    private void kolom(Tabel t, HubunganKolom k, Pencatat catat) {
        boolean bertanda = k.bertanda(t.baris());
        t.baris().stream().flatMap(b -> k.hitung(b).stream()).forEach(h -> {
            boolean cocok = k.cocok(h)
                    && (!bertanda
                            || h.setanda()
                            || ArahIndikator.turun(t.baris().get(h.hasil().baris())));
            Stream.concat(Stream.of(h.hasil()), h.asal().stream())
                    .filter(s -> s.angka().isPresent())
                    .forEach(s -> catat.uji(s, cocok ? Uji.COCOK : Uji.TIDAK_COCOK));
            if (!cocok) {
                catat.temuan(temuan(t, k, h));
            }
        });
    }

    private Temuan temuan(Tabel t, HubunganKolom k, Hitung h) {
        SelPenyebab penyebab = SelPenyebab.cari(t, k, h);
        AngkaCetak tercetak = penyebab.sel().angka().orElseThrow();
        String benar = angka(penyebab.seharusnya(), tercetak.desimal());
        String nama = t.pokok(t.baris().get(h.hasil().baris()));
        boolean asal = penyebab.sel() != h.hasil();
        return new Temuan(
                aturan.kode(),
                aturan.jenis(),
                Tingkat.ERROR,
                Tempat.sel(t, penyebab.sel()),
                benar,
                k.rumus(h) + (asal ? " ≠ " + h.hasil().teks().strip() : ""),
                t.kolom().get(penyebab.sel().kolom()).sebutan() + " "
                        + (nama.length() > NAMA_TERPANJANG ? nama.substring(0, NAMA_TERPANJANG) + "…" : nama)
                        + " tercetak "
                        + penyebab.sel().teks()
                        + (asal
                                ? ", padahal baris dan kolom jumlahnya hanya cocok dengan "
                                : ", padahal menurut hitungan kolom ini pada baris lainnya hasilnya ")
                        + benar + "."
                        + SatuDigit.jelaskan(tercetak.nilai(), penyebab.seharusnya())
                                .map(d -> " Kemungkinan " + d + ".")
                                .orElse(""),
                asal ? List.of(Tempat.sel(t, h.hasil())) : List.of());
    }

    private static String angka(BigDecimal n, int desimal) {
        return desimal == 0 && n.stripTrailingZeros().scale() <= 0
                ? FormatIndonesia.persis(n.stripTrailingZeros())
                : FormatIndonesia.angka(n, Math.max(desimal, 1));
    }
}
