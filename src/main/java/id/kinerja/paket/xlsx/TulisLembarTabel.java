package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.KolomSkema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The sheet of one table: heading, cells, help and lists. */
final class TulisLembarTabel {
    private static final int BARIS_SIAP_ISI = 2_000;
    private static final int LEBAR_JUDUL = 34;

    private final SusunanKolom susunan;
    private final Map<String, SusunanKolom> semua;
    private final DaftarPilihan pilihan;

    TulisLembarTabel(SusunanKolom susunan, Map<String, SusunanKolom> semua, DaftarPilihan pilihan) {
        this.susunan = susunan;
        this.semua = semua;
        this.pilihan = pilihan;
    }

    void tulis(LembarKeluar lembar) throws XMLStreamException {
        List<SusunanKolom.Kolom> kolom = susunan.kolom();
        lembar.mulai(
                LembarKeluar.Kepala.DIBEKUKAN,
                kolom.stream()
                        .map(k -> new LembarKeluar.Kolom(lebar(k), gayaKosong(k.skema())))
                        .toList());
        lembar.mulaiBaris();
        for (int i = 0; i < kolom.size(); i++) {
            boolean wajib = kolom.get(i).skema().map(KolomSkema::wajib).orElse(false);
            lembar.teks(i, wajib ? Gaya.JUDUL_WAJIB : Gaya.JUDUL, kolom.get(i).judul());
        }
        lembar.akhiriBaris();
        for (TabelMentah.BarisMentah b : susunan.tabel().map(TabelMentah::baris).orElse(List.of())) {
            lembar.mulaiBaris();
            for (int i = 0; i < b.sel().size(); i++) {
                sel(
                        lembar,
                        i,
                        i < kolom.size() ? kolom.get(i).skema() : Optional.empty(),
                        b.sel().get(i));
            }
            lembar.akhiriBaris();
        }
        lembar.akhiri(kolom.size(), validasi());
    }

    private static void sel(LembarKeluar lembar, int letak, Optional<KolomSkema> kolom, String teks)
            throws XMLStreamException {
        JenisKolom jenis = kolom.map(KolomSkema::jenis).orElse(JenisKolom.TEKS);
        Optional<EjaanAngka.Angka> angka = EjaanAngka.angka(jenis, teks);
        Optional<BigDecimal> hari = jenis == JenisKolom.TANGGAL ? TanggalSel.hari(teks) : Optional.empty();
        if (angka.isPresent()) {
            lembar.angka(letak, Gaya.nomor(angka.get().format()), angka.get().nilai());
        } else if (hari.isPresent()) {
            lembar.angka(letak, Gaya.TANGGAL.nomor(), hari.get());
        } else {
            boolean kanan = EjaanAngka.bilangan(jenis);
            boolean jaga = !teks.isEmpty() && "=+-@\t\r'".indexOf(teks.charAt(0)) >= 0;
            Gaya biasa = kanan ? Gaya.KANAN : Gaya.TEKS;
            lembar.teks(letak, jaga ? (kanan ? Gaya.KANAN_JAGA : Gaya.TEKS_JAGA) : biasa, teks);
        }
    }

    private List<ValidasiSel> validasi() {
        int sampai = susunan.banyakBaris() + BARIS_SIAP_ISI + 1;
        List<ValidasiSel> hasil = new ArrayList<>();
        for (int i = 0; i < susunan.kolom().size(); i++) {
            String huruf = LetakSel.huruf(i);
            String rentang = huruf + "2:" + huruf + sampai;
            susunan.kolom()
                    .get(i)
                    .skema()
                    .ifPresent(k -> hasil.add(new ValidasiSel(rentang, daftar(k), k.judul(), petunjuk(k))));
        }
        return hasil;
    }

    private String daftar(KolomSkema kolom) {
        List<String> nilai = kolom.jenis() == JenisKolom.YA_TIDAK ? List.of("ya", "tidak") : kolom.nilai();
        if (!nilai.isEmpty()) {
            return ValidasiSel.muat(nilai) ? ValidasiSel.tetap(nilai) : pilihan.rentang(kolom);
        }
        if (kolom.rujukan().size() == 1 && kolom.tabelRujukan().size() == 1) {
            String rujukan = kolom.rujukan().getFirst();
            SusunanKolom tujuan = semua.get(kolom.tabelRujukan().getFirst());
            if (tujuan != null) {
                return ValidasiSel.rentang(
                        NamaLembar.dari(tujuan.skema()),
                        tujuan.letak(rujukan.substring(rujukan.indexOf('.') + 1)),
                        tujuan.banyakBaris() + BARIS_SIAP_ISI + 1);
            }
        }
        return pilihan.rentang(kolom);
    }

    private static String petunjuk(KolomSkema kolom) {
        String wajib = kolom.wajib() ? "Wajib. " : "";
        String rujukan =
                kolom.tabelRujukan().size() > 1 ? " Kode dari: " + String.join(", ", kolom.tabelRujukan()) + "." : "";
        return (wajib + "Isi: " + kolom.jenis().bentuk() + "." + rujukan + " " + kolom.bantuan()).strip();
    }

    private static int lebar(SusunanKolom.Kolom kolom) {
        int isi = kolom.skema()
                .map(k -> switch (k.jenis()) {
                    case TEKS -> k.kode().equals("uraian") ? 60 : 32;
                    case BERKAS -> 36;
                    case NIP -> 24;
                    case RUPIAH, KODE_PROGRAM, ALAMAT, SLUG -> 22;
                    case PILIHAN, TANGGAL, KODE -> 16;
                    default -> 13;
                })
                .orElse(24);
        return Math.max(isi, Math.min(kolom.judul().length() + 5, LEBAR_JUDUL));
    }

    /** Codes and ranges are text from the start, so that a spreadsheet never makes a number or a date of them. */
    private static int gayaKosong(Optional<KolomSkema> kolom) {
        return switch (kolom.map(KolomSkema::jenis).orElse(JenisKolom.TEKS)) {
            case RUPIAH, CACAH, BULAT -> Gaya.nomor(new FormatAngka(true, 0, false));
            case TAHUN -> Gaya.nomor(FormatAngka.UMUM);
            case PERSEN, ANGKA -> Gaya.UMUM.nomor();
            case TARGET -> Gaya.KANAN.nomor();
            case TANGGAL -> Gaya.TANGGAL.nomor();
            default -> Gaya.TEKS.nomor();
        };
    }
}
