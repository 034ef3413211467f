package id.kinerja.pengukuran;

import id.kinerja.datatahun.Setelan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Rumus;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.formula.BentukCapaian;
import id.kinerja.pengukuran.formula.Capaian;
import id.kinerja.pengukuran.formula.HasilCapaian;
import id.kinerja.pengukuran.formula.KetentuanCapaian;
import id.kinerja.pengukuran.formula.Pembagian;
import id.kinerja.pengukuran.formula.TargetRentang;
import id.kinerja.pengukuran.formula.UngkapanCapaian;
import id.kinerja.perencanaan.Indikator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A realisation against a target, with the formula of the indicator and the policies of the agency. */
final class UkurCapaian {
    private final Setelan setelan;

    UkurCapaian(Ruang ruang) {
        this.setelan = ruang.data().setelan();
    }

    Hitungan ukur(Alamat alamat, String uraian, Indikator i, Hitungan target, Hitungan realisasi) {
        BentukCapaian bentuk = BentukCapaian.untuk(i.arah(), i.rumusTurun());
        List<Hitungan> operan = List.of(target, realisasi);
        if (target.hasil() instanceof Hasil.TakTerhitung || target.hasil() instanceof Hasil.Kata) {
            return tak(alamat, uraian, bentuk, Susun.alasan(target), operan);
        }
        if (realisasi.angka().isEmpty()) {
            return tak(alamat, uraian, bentuk, Susun.alasan(realisasi), operan);
        }
        if (!Susun.samaSatuan(target.satuan(), realisasi.satuan())) {
            return tak(alamat, uraian, bentuk, Susun.satuanBerbeda(target, realisasi), operan);
        }
        BigDecimal r = realisasi.angka().get();
        KetentuanCapaian ketentuan =
                new KetentuanCapaian(i.rumusTurun(), setelan.targetNol(), setelan.batasCapaian(), Pembagian.PENUH);
        return switch (target.hasil()) {
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas)
            when bawah.compareTo(atas) > 0 -> tak(alamat, uraian, bentuk, "rentang target terbalik", operan);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> {
                TargetRentang rentang = new TargetRentang(bawah, atas);
                yield susun(
                        alamat,
                        uraian,
                        bentuk,
                        rumusRentang(bentuk, rentang, r, UngkapanCapaian.atas(i.arah(), rentang, ketentuan)),
                        Capaian.hitung(i.arah(), rentang, r, ketentuan),
                        operan,
                        catatanRentang(rentang, r));
            }
            case Hasil.Angka(BigDecimal t) ->
                susun(
                        alamat,
                        uraian,
                        bentuk,
                        rumus(bentuk, t, r, UngkapanCapaian.atas(i.arah(), t, ketentuan)),
                        Capaian.hitung(i.arah(), t, r, ketentuan),
                        operan,
                        List.of());
            default -> throw new IllegalStateException("Target bukan angka: " + target.alamat());
        };
    }

    private Hitungan susun(
            Alamat alamat,
            String uraian,
            BentukCapaian bentuk,
            Rumus rumus,
            HasilCapaian hasil,
            List<Hitungan> operan,
            List<String> catatanAwal) {
        return switch (hasil) {
            case HasilCapaian.Tiada(String alasan) -> tak(alamat, uraian, bentuk, alasan, operan);
            case HasilCapaian.Nilai(BigDecimal persen, List<String> dariRumus) -> {
                List<String> catatan = new ArrayList<>(catatanAwal);
                catatan.addAll(dariRumus);
                if (persen.compareTo(setelan.perluPenjelasanAtas()) > 0) {
                    catatan.add("Capaian di atas " + FormatIndonesia.persenProsa(setelan.perluPenjelasanAtas())
                            + "; targetnya patut ditinjau kembali.");
                }
                if (Susun.berstatus(operan.get(1), StatusFakta.SEMENTARA)) {
                    catatan.add("Memakai realisasi sementara.");
                }
                yield Susun.angka(alamat, uraian, persen, Satuan.PERSEN, rumus, operan, catatan);
            }
        };
    }

    private static Hitungan tak(
            Alamat alamat, String uraian, BentukCapaian bentuk, String alasan, List<Hitungan> operan) {
        return Susun.tak(alamat, uraian, alasan, Satuan.PERSEN, bentuk.nama(), bentuk.bentuk(), operan);
    }

    private static Rumus rumus(BentukCapaian bentuk, BigDecimal t, BigDecimal r, Ungkapan ungkapan) {
        return Susun.rumus(bentuk.nama(), bentuk.bentuk(), bentuk.terisi(t, r), ungkapan);
    }

    private static Rumus rumusRentang(BentukCapaian bentuk, TargetRentang rentang, BigDecimal r, Ungkapan ungkapan) {
        return rentang.memuat(r)
                ? Susun.rumus(
                        "Capaian target rentang",
                        "realisasi di dalam rentang, capaian 100",
                        Susun.tulis(rentang.bawah()) + " ≤ " + Susun.tulis(r) + " ≤ " + Susun.tulis(rentang.atas()),
                        ungkapan)
                : rumus(bentuk, rentang.batasTerdekat(r), r, ungkapan);
    }

    private static List<String> catatanRentang(TargetRentang rentang, BigDecimal r) {
        if (rentang.memuat(r)) {
            return List.of();
        }
        BigDecimal batas = rentang.batasTerdekat(r);
        String letak = batas.compareTo(r) < 0 ? "di atas" : "di bawah";
        return List.of("Realisasi " + letak + " rentang " + Susun.tulis(rentang.bawah()) + "–"
                + Susun.tulis(rentang.atas()) + "; diukur terhadap batas " + Susun.tulis(batas) + ".");
    }
}
