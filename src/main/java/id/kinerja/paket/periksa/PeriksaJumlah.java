package id.kinerja.paket.periksa;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Sums as a document states them against the sums of their sub kegiatan. Physical progress is compared by measurement, not here. */
final class PeriksaJumlah {
    private PeriksaJumlah() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        for (Baris b : isi.baris("jumlah_dinyatakan")) {
            String ukuran = b.mungkinTeks("ukuran").orElse("");
            Optional<BigDecimal> nilai = b.mungkinAngka("nilai");
            Optional<String> objek = b.mungkinTeks("objek");
            if (!ukuran.equals("fisik") && !ukuran.isEmpty() && nilai.isPresent() && objek.isPresent()) {
                bandingkan(b, objek.get(), ukuran, nilai.get(), isi, pencatat);
            }
        }
    }

    private static void bandingkan(
            Baris b, String objek, String ukuran, BigDecimal dinyatakan, IsiPaket isi, Pencatat pencatat) {
        List<Baris> anak = isi.baris("anggaran").stream()
                .filter(a -> a.mungkin("tahun", Integer.class).equals(isi.tahun()))
                .filter(a -> objek.equals("total")
                        || a.tertulis("sub_kegiatan").orElse("").startsWith(objek + "."))
                .toList();
        List<BigDecimal> angka = anak.stream()
                .flatMap(a -> (ukuran.equals("pagu") ? PeriksaAnggaran.pagu(a) : a.mungkinAngka("realisasi")).stream())
                .toList();
        BigDecimal jumlah = angka.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (jumlah.compareTo(dinyatakan) == 0) {
            return;
        }
        String hal = objek.equals("total") ? "seluruhnya" : objek;
        int kosong = anak.size() - angka.size();
        pencatat.catat(
                JenisMasalah.JUMLAH_TIDAK_SAMA,
                Tempat.di("jumlah_dinyatakan", b.nomor(), "nilai"),
                "Dokumen menyatakan " + ukuran + " " + hal + " " + FormatIndonesia.rupiah(dinyatakan)
                        + ", sedangkan jumlah " + anak.size() + " barisnya " + FormatIndonesia.rupiah(jumlah)
                        + "; selisih " + FormatIndonesia.rupiah(dinyatakan.subtract(jumlah)) + ".",
                "Periksa baris sub kegiatannya pada tabel anggaran"
                        + (kosong > 0 ? "; " + kosong + " di antaranya belum diisi" : "")
                        + ". Laporan memakai hasil penjumlahan.");
    }
}
