package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.IndikatorTakTerukur;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The report measures each indicator of the signed agreement. */
public final class IndikatorBerkasPerjanjianDiukur implements AturanBersama {
    private static final String KODE = "BERSAMA-05";
    private static final int SERUPA = 60;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KURANG,
                "Setiap indikator pada berkas Perjanjian Kinerja diukur di LKjIP",
                "Indikator yang diperjanjikan tidak terdapat di LKjIP tahun yang sama.",
                "Janji yang tidak dilaporkan tidak dapat dipertanggungjawabkan.",
                "PermenPAN-RB 53/2014: pengukuran atas indikator Perjanjian Kinerja",
                "Tambahkan realisasi dan capaian indikator itu di LKjIP, atau jelaskan mengapa belum diukur.",
                ContohDosir.perjanjianDenganBaris(""),
                ContohDosir.perjanjianDenganBaris("\n2\tNilai AKIP perangkat daerah\t70\t71"));
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        Map<Integer, List<Temuan>> hasil = new TreeMap<>();
        Optional<BerkasDosir> lkjip = dosir.laporan();
        if (lkjip.isPresent()) {
            for (BerkasDosir pk : dosir.perjanjian()) {
                hasil.put(pk.nomor(), periksa(lkjip.get(), pk));
            }
        }
        return hasil;
    }

    /** An agreement most of whose indicators the report does not have is that of another level. */
    private static List<Temuan> periksa(BerkasDosir lkjip, BerkasDosir pk) {
        Set<NamaRata> sudah = new HashSet<>();
        List<Fakta> dijanjikan = pk.telaah().fakta().stream()
                .filter(f -> f.ukuran() == Ukuran.TARGET && f.tabel() >= 0)
                .filter(f -> sudah.add(f.nama()))
                .toList();
        List<Fakta> tidakDiukur =
                dijanjikan.stream().filter(f -> !diukur(f, lkjip.telaah())).toList();
        return tidakDiukur.size() * 2 > dijanjikan.size()
                ? List.of()
                : tidakDiukur.stream().map(f -> temuan(f, lkjip)).toList();
    }

    private static boolean diukur(Fakta f, Telaah lkjip) {
        Stream<NamaRata> berangka = lkjip.fakta().stream()
                .filter(d -> d.ukuran() == Ukuran.REALISASI
                        || d.ukuran() == Ukuran.CAPAIAN
                        || d.ukuran() == Ukuran.TARGET && d.asal() == Asal.PERJANJIAN)
                .map(Fakta::nama);
        return Stream.concat(berangka, IndikatorTakTerukur.dalam(lkjip))
                        .anyMatch(n -> n.serupa(f.nama()) >= SERUPA || n.termuat(f.nama(), 2))
                || lkjip.kerangka()
                        .prosa()
                        .anyMatch(b ->
                                b.teks().chars().anyMatch(Character::isDigit) && Kata.termuat(f.subjek(), b.teks()));
    }

    private static Temuan temuan(Fakta f, BerkasDosir lkjip) {
        return new Temuan(
                KODE,
                Jenis.KURANG,
                Tingkat.WARNING,
                f.tempat(),
                "realisasi dan capaian indikator ini di " + lkjip.nama(),
                "",
                "Indikator " + f.subjek() + " (target " + f.tempat().tercetak()
                        + ") diperjanjikan di sini, tetapi tidak terdapat di " + lkjip.nama() + ".",
                List.of());
    }
}
