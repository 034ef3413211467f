package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report measures against the targets of the signed agreement. */
public final class TargetSamaDenganBerkasPerjanjian implements AturanBersama {
    private static final String KODE = "BERSAMA-04";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TARGET,
                "Target LKjIP sama dengan target pada berkas Perjanjian Kinerja",
                "Target suatu indikator di LKjIP berbeda dari targetnya pada berkas Perjanjian Kinerja tahun yang sama.",
                "Capaian dihitung terhadap target yang tidak pernah diperjanjikan.",
                "PermenPAN-RB 53/2014: pengukuran membandingkan realisasi dengan target Perjanjian Kinerja; perubahannya ditetapkan dengan Perjanjian Kinerja perubahan",
                "Pakai target Perjanjian Kinerja yang berlaku terakhir, lalu hitung ulang capaian; bila targetnya diubah, sertakan Perjanjian Kinerja perubahannya.",
                ContohDosir.perjanjian("85"),
                ContohDosir.perjanjian("88"));
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        Optional<BerkasDosir> lkjip = dosir.laporan();
        List<BerkasDosir> perjanjian = dosir.perjanjian();
        if (lkjip.isEmpty()) {
            return Map.of();
        }
        List<Fakta> laporan = lkjip.get().telaah().fakta();
        List<Temuan> hasil = new ArrayList<>();
        for (BerkasDosir pk : perjanjian) {
            KumpulanBeda temuan = new KumpulanBeda(KODE, Jenis.TARGET);
            PadananFakta.antarBerkas(laporan, pk.telaah().fakta(), Ukuran.TARGET).stream()
                    .filter(p -> p.satu().asal() == Asal.PERJANJIAN || p.satu().asal() == Asal.PENGUKURAN)
                    .filter(p -> BedaFakta.senama(p) && BedaFakta.berbeda(p))
                    .filter(p -> !BedaFakta.adaYangSama(p.dua(), laporan) && tidakDiperjanjikan(p.satu(), perjanjian))
                    .forEach(temuan::tambah);
            hasil.addAll(temuan.semua(pk.nama(), p -> penjelasan(p, pk)));
        }
        return Map.of(lkjip.get().nomor(), hasil);
    }

    private static boolean tidakDiperjanjikan(Fakta target, List<BerkasDosir> perjanjian) {
        return perjanjian.stream()
                .noneMatch(pk -> BedaFakta.adaYangSama(target, pk.telaah().fakta()));
    }

    private static String penjelasan(Padanan<Fakta> p, BerkasDosir pk) {
        return "Target " + p.satu().subjek() + " tercetak " + p.satu().tempat().tercetak()
                + ", sedangkan Perjanjian Kinerja "
                + pk.nama() + " (" + p.dua().tempat().tabel() + ") menetapkan "
                + p.dua().tempat().tercetak() + ".";
    }
}
