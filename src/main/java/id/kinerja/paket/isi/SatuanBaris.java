package id.kinerja.paket.isi;

import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which kind of unit a number of a row has: the unit of the row, otherwise that of its indicator. */
final class SatuanBaris {
    private final Map<String, JenisSatuan> indikator = new HashMap<>();

    SatuanBaris(Paket paket) {
        paket.tabel("indikator").ifPresent(this::muat);
    }

    JenisSatuan jenis(String tabel, KolomSkema kolom, UnaryOperator<String> sel) {
        switch (kolom.jenis()) {
            case ANGKA, TARGET -> {}
            default -> {
                return JenisSatuan.CACAH;
            }
        }
        if (tabel.equals("jumlah_dinyatakan")) {
            return sel.apply("ukuran").strip().equalsIgnoreCase("fisik") ? JenisSatuan.PERSEN : JenisSatuan.RUPIAH;
        }
        String satuan = sel.apply("satuan").strip();
        if (!satuan.isEmpty() && !satuan.equals("-")) {
            return Satuan.dari(satuan).jenis();
        }
        return indikator.getOrDefault(sel.apply("indikator").strip(), JenisSatuan.CACAH);
    }

    private void muat(TabelMentah tabel) {
        TabelSkema skema = Skema.berlaku().tabel("indikator").orElseThrow();
        List<String> judul = tabel.judul().stream()
                .map(j -> NamaKolom.cari(skema, j).map(KolomSkema::kode).orElse(j))
                .toList();
        int kode = judul.indexOf("kode");
        int satuan = judul.indexOf("satuan");
        for (TabelMentah.BarisMentah b : tabel.baris()) {
            if (kode >= 0 && satuan >= 0 && b.sel().size() > Math.max(kode, satuan)) {
                indikator.put(
                        b.sel().get(kode).strip(),
                        Satuan.dari(b.sel().get(satuan)).jenis());
            }
        }
    }
}
