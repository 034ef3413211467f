package id.kinerja.paket.isi;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.datatahun.KebijakanTargetNol;
import id.kinerja.datatahun.MetodeEfisiensi;
import id.kinerja.datatahun.Setelan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings: each value as strict as a cell, what is not set has its default. */
public final class BacaSetelan {
    private BacaSetelan() {}

    /** All settings as one row whose columns are the keys; problems are noted. */
    public static Baris baca(IsiPaket isi, Pencatat pencatat) {
        Map<String, Object> nilai = new HashMap<>();
        for (SetelanSkema s : Skema.berlaku().setelan()) {
            Optional<Baris> baris = isi.baris("setelan").stream()
                    .filter(b -> b.tertulis("kunci").filter(s.kunci()::equals).isPresent())
                    .findFirst();
            String tertulis = baris.flatMap(b -> b.tertulis("nilai")).orElse(s.baku());
            switch (BacaSel.baca(s.sebagaiKolom(), tertulis, JenisSatuan.PERSEN)) {
                case Sel.Nilai(Object isiSel) -> nilai.put(s.kunci(), isiSel);
                case Sel.Kosong k -> {}
                case Sel.Salah(JenisMasalah j, String salah, String perbaikan) ->
                    pencatat.catat(
                            JenisMasalah.SETELAN_SALAH,
                            Tempat.di("setelan", baris.map(Baris::nomor).orElse(1), "nilai"),
                            "Setelan " + s.kunci() + ": " + salah,
                            perbaikan);
            }
        }
        Baris setelan = new Baris("setelan", 1, nilai);
        if (setelan.mungkin("desimal", Integer.class).filter(d -> d > 4).isPresent()) {
            pencatat.catat(
                    JenisMasalah.SETELAN_SALAH,
                    Tempat.di("setelan"),
                    "Setelan desimal lebih dari 4.",
                    "Isi dengan 0, 1, 2, 3, atau 4.");
        }
        return setelan;
    }

    static Setelan petakan(Baris s) {
        return new Setelan(
                s.bulat("desimal"),
                s.mungkinAngka("batas_capaian"),
                s.pilihan("target_nol", KebijakanTargetNol.class),
                s.pilihan("metode_efisiensi", MetodeEfisiensi.class),
                s.pilihan("cakupan_rata_rata", CakupanRataRata.class),
                s.wajib("perlu_penjelasan_atas", BigDecimal.class),
                s.wajib("perlu_penjelasan_bawah", BigDecimal.class),
                s.ya("fisik_berbobot"),
                s.teks("peta_renstra"),
                s.teks("peta_efisiensi"),
                s.teks("peta_anggaran_sasaran"),
                s.teks("peta_menunjang"),
                s.teks("peta_lampiran"));
    }
}
