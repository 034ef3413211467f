package id.kinerja.paket.xlsx;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.skema.JenisKolom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** From a cell as it stands to the text a table would hold; what can not be read exactly is an error with its place. */
final class TafsirSel {
    private static final BigDecimal TERLALU_BANYAK_DIGIT = BigDecimal.TEN.pow(EjaanAngka.ANGKA_PENTING);
    private static final int ANGKA_TERPANJANG = 40;
    private static final int PANGKAT_TERBESAR = 40;

    private final List<String> teksBersama;
    private final GayaMasuk gaya;
    private final TanggalSel.Kalender kalender;
    private final CatatanKolom catatan;
    private final Pencatat pencatat;

    TafsirSel(
            List<String> teksBersama,
            GayaMasuk gaya,
            TanggalSel.Kalender kalender,
            CatatanKolom catatan,
            Pencatat pencatat) {
        this.teksBersama = teksBersama;
        this.gaya = gaya;
        this.kalender = kalender;
        this.catatan = catatan;
        this.pencatat = pencatat;
    }

    /** Where a cell belongs to. */
    record Milik(String tabel, int baris, String kolom, JenisKolom jenis) {
        Tempat tempat() {
            return Tempat.di(tabel, baris, kolom);
        }
    }

    /** Text of a heading or of a cell that belongs to no known column. */
    String apaAdanya(BacaLembar.SelMentah sel) throws BukuDitolak {
        return switch (sel.jenis()) {
            case "s" -> bersama(sel);
            case "b" -> sel.isi().equals("1") ? "ya" : "tidak";
            default -> TeksSel.uraikan(sel.isi());
        };
    }

    String teks(BacaLembar.SelMentah sel, Milik milik) throws BukuDitolak {
        if (sel.jenis().equals("tanpa")) {
            pencatat.catat(
                    JenisMasalah.RUMUS_TANPA_HASIL,
                    milik.tempat(),
                    "Sel berisi rumus yang belum pernah dihitung, sehingga tidak ada hasil yang dapat dibaca.",
                    "Buka di Excel atau LibreOffice agar dihitung, simpan, lalu ulangi; atau tulis nilainya.");
            return "";
        }
        if (sel.rumus()) {
            catatan.catat(JenisMasalah.RUMUS_DIPAKAI, milik.tabel(), milik.kolom(), milik.baris(), sel.kolom());
        }
        return switch (sel.jenis()) {
            case "n" -> angka(sel, milik);
            case "d" -> sel.isi().replaceFirst("T00:00:00(\\.0+)?Z?$", "");
            default -> apaAdanya(sel);
        };
    }

    private String bersama(BacaLembar.SelMentah sel) throws BukuDitolak {
        int nomor = Bilangan.bulat(sel.isi().strip(), -1);
        if (nomor < 0 || nomor >= teksBersama.size()) {
            throw BukuDitolak.rusak("sel menunjuk teks yang tidak ada");
        }
        return teksBersama.get(nomor);
    }

    private String angka(BacaLembar.SelMentah sel, Milik milik) {
        Optional<BigDecimal> dibaca = bilangan(sel.isi().strip());
        if (dibaca.isEmpty() || dibaca.get().abs().compareTo(TERLALU_BANYAK_DIGIT) >= 0) {
            pencatat.catat(
                    JenisMasalah.ANGKA_KEHILANGAN_DIGIT,
                    milik.tempat(),
                    "Angka ini lebih dari 15 digit dan disimpan sebagai bilangan, sehingga digit terakhirnya sudah hilang.",
                    milik.jenis() == JenisKolom.NIP
                            ? "Format selnya teks, lalu ketik ulang NIP 18 angka dari sumbernya."
                            : "Format selnya teks, lalu ketik ulang dari sumbernya.");
            return "";
        }
        BigDecimal nilai = EjaanAngka.bersih(dibaca.get());
        GayaMasuk.Gaya g = gaya.gaya(sel.gaya());
        if (g.tanggal()) {
            return tanggal(nilai, sel, milik);
        }
        if (!EjaanAngka.bilangan(milik.jenis()) && nilai.stripTrailingZeros().scale() > 0) {
            catatan.catat(JenisMasalah.KODE_BERUPA_ANGKA, milik.tabel(), milik.kolom(), milik.baris(), sel.kolom());
        }
        return EjaanAngka.teks(milik.jenis(), nilai, g.format());
    }

    private String tanggal(BigDecimal nilai, BacaLembar.SelMentah sel, Milik milik) {
        String teks = TanggalSel.teks(nilai, kalender).orElseGet(nilai::toPlainString);
        switch (milik.jenis()) {
            case TANGGAL -> {}
            case TEKS ->
                catatan.catat(JenisMasalah.TEKS_JADI_TANGGAL, milik.tabel(), milik.kolom(), milik.baris(), sel.kolom());
            default ->
                pencatat.catat(
                        JenisMasalah.SEL_JADI_TANGGAL,
                        milik.tempat(),
                        "Sel ini berisi tanggal " + teks + ", padahal kolomnya berisi "
                                + milik.jenis().bentuk() + "; mungkin diubah sendiri oleh Excel.",
                        "Format selnya teks, lalu ketik ulang isi yang dimaksud.");
        }
        return milik.jenis() == JenisKolom.TANGGAL || milik.jenis() == JenisKolom.TEKS ? teks : "";
    }

    /** Never spells out a power that only fills memory. */
    private static Optional<BigDecimal> bilangan(String teks) {
        try {
            if (teks.length() > ANGKA_TERPANJANG) {
                return Optional.empty();
            }
            BigDecimal nilai = new BigDecimal(teks);
            return Math.abs((long) nilai.scale()) > PANGKAT_TERBESAR + ANGKA_TERPANJANG
                    ? Optional.empty()
                    : Optional.of(nilai);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
