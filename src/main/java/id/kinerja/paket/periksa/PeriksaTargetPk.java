package id.kinerja.paket.periksa;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Satuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.isi.TargetBerlaku;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The target promised is the target measured, unless a decision says why not. A revised agreement replaces the original one. */
final class PeriksaTargetPk {
    private PeriksaTargetPk() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        TargetBerlaku berlaku = new TargetBerlaku(isi);
        Map<String, Baris> target = new HashMap<>();
        isi.baris("target").stream()
                .filter(t -> t.mungkin("tahun", Integer.class).equals(isi.tahun()) && !t.ada("triwulan"))
                .filter(berlaku::berlaku)
                .forEach(t -> t.mungkinTeks("indikator").ifPresent(i -> target.putIfAbsent(i, t)));
        Set<String> diputuskan = isi.baris("keputusan").stream()
                .flatMap(k -> k.mungkin("objek", Alamat.class).stream())
                .map(Alamat::toString)
                .collect(Collectors.toSet());
        for (Baris b : terakhir(isi)) {
            String indikator = b.mungkinTeks("indikator").orElse("");
            String alamat = "target:" + indikator;
            boolean adaKeputusan = diputuskan.contains(alamat)
                    || isi.tahun()
                            .filter(t -> diputuskan.contains(alamat + "@" + t))
                            .isPresent();
            if (target.containsKey(indikator) && !adaKeputusan) {
                bandingkan(b, target.get(indikator), isi, pencatat);
            }
        }
    }

    private static List<Baris> terakhir(IsiPaket isi) {
        List<Baris> perubahan = isi.baris("perjanjian").stream()
                .filter(b -> b.mungkinTeks("versi").filter("perubahan"::equals).isPresent())
                .toList();
        return perubahan.isEmpty() ? isi.baris("perjanjian") : perubahan;
    }

    private static void bandingkan(Baris pk, Baris target, IsiPaket isi, Pencatat pencatat) {
        String janji = tertulis(pk.mungkin("target", Hasil.class).orElse(null));
        String berlaku = tertulis(target.mungkin("target", Hasil.class).orElse(null));
        Optional<Satuan> satuanPk = pk.mungkinTeks("satuan").map(Satuan::dari);
        Optional<Satuan> satuan = isi.satuan(target);
        boolean sejenis = satuanPk.map(Satuan::jenis).equals(satuan.map(Satuan::jenis));
        if (!janji.isEmpty() && !berlaku.isEmpty() && (!janji.equals(berlaku) || !sejenis)) {
            pencatat.catat(
                    JenisMasalah.PK_TARGET_BERBEDA,
                    Tempat.di("perjanjian", pk.nomor(), "target"),
                    "Target indikator " + pk.teks("indikator") + " dalam Perjanjian Kinerja " + janji + nama(satuanPk)
                            + ", sedangkan target yang berlaku " + berlaku + nama(satuan) + " (target, baris "
                            + target.nomor() + ").",
                    "Betulkan salah satunya, tandai target pk sebagai yang berlaku, atau catat alasannya pada tabel"
                            + " keputusan dengan objek target:" + pk.teks("indikator") + "@"
                            + isi.tahun().map(String::valueOf).orElse("") + ".");
        }
    }

    private static String nama(Optional<Satuan> satuan) {
        return satuan.map(s -> s.equals(Satuan.PERSEN) ? s.nama() : " " + s.nama())
                .orElse("");
    }

    private static String tertulis(@Nullable Hasil target) {
        return switch (target) {
            case Hasil.Angka(BigDecimal nilai) -> FormatIndonesia.persis(nilai);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                FormatIndonesia.persis(bawah) + "–" + FormatIndonesia.persis(atas);
            case null, default -> "";
        };
    }
}
