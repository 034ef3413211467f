package id.kinerja.paket.periksa;

import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.isi.TargetBerlaku;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Indicators: parent of the right level, unit that fits the name, a target this year. */
final class PeriksaIndikator {
    private static final Map<String, List<String>> INDUK = Map.of(
            "tujuan", List.of("tujuan"),
            "sasaran", List.of("sasaran"),
            "program", List.of("program"),
            "kegiatan", List.of("kegiatan"),
            "sub-kegiatan", List.of("sub_kegiatan"),
            "keluaran", List.of("program", "kegiatan", "sub_kegiatan"));
    private static final List<String> NAMA_PERSEN = List.of("persentase", "prosentase", "persen ");

    private PeriksaIndikator() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Set<String> bertarget = bertarget(isi);
        for (Baris b : isi.baris("indikator")) {
            induk(b, isi, pencatat);
            satuan(b, pencatat);
            String tingkat = b.mungkinTeks("tingkat").orElse("");
            if ((tingkat.equals("tujuan") || tingkat.equals("sasaran"))
                    && isi.tahun().isPresent()
                    && isi.utuh("target")) {
                b.mungkinTeks("kode")
                        .filter(k -> !bertarget.contains(k))
                        .ifPresent(k -> pencatat.catat(
                                JenisMasalah.TARGET_TAHUN_INI_TIDAK_ADA,
                                Tempat.di("indikator", b.nomor(), "kode"),
                                "Indikator " + k + " tidak mempunyai target yang berlaku pada tahun "
                                        + isi.tahun().get() + ", sehingga capaiannya tidak dapat dihitung.",
                                "Tambahkan barisnya pada tabel target, atau tandai ya pada kolom berlaku."));
            }
        }
    }

    private static Set<String> bertarget(IsiPaket isi) {
        TargetBerlaku berlaku = new TargetBerlaku(isi);
        return isi.baris("target").stream()
                .filter(t -> t.mungkin("tahun", Integer.class).equals(isi.tahun()) && berlaku.berlaku(t))
                .flatMap(t -> t.mungkinTeks("indikator").stream())
                .collect(Collectors.toSet());
    }

    private static void induk(Baris b, IsiPaket isi, Pencatat pencatat) {
        String induk = b.mungkinTeks("induk").orElse("");
        String tingkat = b.mungkinTeks("tingkat").orElse("");
        List<String> tabel = INDUK.getOrDefault(tingkat, List.of());
        boolean dikenal = isi.utuh(tabel)
                && INDUK.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(t -> isi.kode(t).contains(induk));
        if (dikenal
                && !tabel.isEmpty()
                && tabel.stream().noneMatch(t -> isi.kode(t).contains(induk))) {
            pencatat.catat(
                    JenisMasalah.INDUK_TIDAK_DIKENAL,
                    Tempat.di("indikator", b.nomor(), "induk"),
                    "Indikator bertingkat " + tingkat + ", tetapi " + induk + " tidak ada pada tabel "
                            + String.join(" atau ", tabel) + ".",
                    "Betulkan tingkat atau induknya.");
        }
    }

    private static void satuan(Baris b, Pencatat pencatat) {
        String nama = b.mungkinTeks("nama").orElse("").toLowerCase(Locale.ROOT);
        b.mungkinTeks("satuan")
                .map(Satuan::dari)
                .filter(s ->
                        s.jenis() != JenisSatuan.PERSEN && NAMA_PERSEN.stream().anyMatch(nama::startsWith))
                .ifPresent(s -> pencatat.catat(
                        JenisMasalah.SATUAN_TIDAK_COCOK,
                        Tempat.di("indikator", b.nomor(), "satuan"),
                        "Indikator bernama persentase, tetapi satuannya " + s.nama() + ".",
                        "Pakai satuan %, atau betulkan nama indikatornya."));
    }
}
