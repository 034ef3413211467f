package id.kinerja.cli.hitung;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the needed columns stand, and how all columns are called in the output.
 *
 * <p>An input column that is named like one of our results is kept under a name of its own.
 */
record KolomHitung(List<String> nama, int indikator, int satuan, int arah, int target, int realisasi) {
    static final Set<String> NAMA = Set.of("indikator", "satuan", "arah", "target", "realisasi");
    static final List<String> HASIL = List.of("capaian", "kategori", "catatan");

    KolomHitung {
        nama = List.copyOf(nama);
    }

    static KolomHitung dari(List<String> kepala) {
        List<String> bersih =
                kepala.stream().map(s -> s.strip().toLowerCase(Locale.ROOT)).toList();
        List<String> kurang =
                NAMA.stream().filter(n -> !bersih.contains(n)).sorted().toList();
        if (!kurang.isEmpty()) {
            throw new MasukanTakTerbaca(
                    "Kolom " + String.join(", ", kurang) + " tidak ada. Baris pertama harus memuat nama kolom"
                            + " indikator, satuan, arah, target, realisasi; yang ditemukan: "
                            + String.join(", ", kepala) + ".");
        }
        for (String n : NAMA) {
            if (bersih.indexOf(n) != bersih.lastIndexOf(n)) {
                throw new MasukanTakTerbaca("Kolom " + n + " ada dua. Hapus atau ganti nama salah satunya.");
            }
        }
        List<String> nama = new ArrayList<>();
        for (String n : kepala) {
            String kecil = n.strip().toLowerCase(Locale.ROOT);
            nama.add(NAMA.contains(kecil) ? kecil : HASIL.contains(kecil) ? kecil + "_masukan" : n.strip());
        }
        return new KolomHitung(
                nama,
                bersih.indexOf("indikator"),
                bersih.indexOf("satuan"),
                bersih.indexOf("arah"),
                bersih.indexOf("target"),
                bersih.indexOf("realisasi"));
    }
}
