package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The sheets that carry the files of a package: narratives as text, everything else in base64. */
final class TulisLembarBerkas {
    private static final int POTONGAN_BASE64 = 32_000;

    private final Map<String, String> narasi = new TreeMap<>();
    private final Map<String, byte[]> lain = new TreeMap<>();

    TulisLembarBerkas(Paket paket) throws IOException {
        for (BerkasPaket b : paket.berkas().values()) {
            if (b.jalur().equals(PeriksaDatapackage.NAMA)) {
                continue;
            }
            byte[] isi = b.baca();
            Optional<String> teks = teks(b.jalur(), isi);
            if (teks.isPresent()) {
                narasi.put(b.jalur(), teks.get());
            } else {
                lain.put(b.jalur(), isi);
            }
        }
    }

    void tulisNarasi(LembarKeluar lembar) throws XMLStreamException {
        mulai(lembar, 120, "Teks");
        for (Map.Entry<String, String> b : narasi.entrySet()) {
            baris(lembar, b.getKey(), TeksSel.potongan(b.getValue()));
        }
        akhiri(
                lembar,
                "Jalur berkas, misalnya narasi/bab3.penyebab.md, sama dengan yang didaftarkan pada lembar Narasi.",
                "Naskah dalam Markdown: paragraf, daftar, tabel, **tebal**, *miring*. Angka ditulis sebagai alamat, misalnya {capaian:1.1.1}.");
    }

    void tulisLain(LembarKeluar lembar) throws XMLStreamException {
        mulai(lembar, 60, "Isi (base64)");
        for (Map.Entry<String, byte[]> b : lain.entrySet()) {
            String teks = Base64.getEncoder().encodeToString(b.getValue());
            List<String> bagian = new ArrayList<>();
            for (int i = 0; i < Math.max(1, teks.length()); i += POTONGAN_BASE64) {
                bagian.add(teks.substring(i, Math.min(teks.length(), i + POTONGAN_BASE64)));
            }
            baris(lembar, b.getKey(), bagian);
        }
        akhiri(lembar, "Jalur berkas di dalam paket.", "Isi berkas dalam base64, dibuat oleh program; jangan diubah.");
    }

    private static void mulai(LembarKeluar lembar, int lebar, String judulIsi) throws XMLStreamException {
        lembar.mulai(
                LembarKeluar.Kepala.DIBEKUKAN,
                List.of(
                        new LembarKeluar.Kolom(40, Gaya.TEKS.nomor()),
                        new LembarKeluar.Kolom(12, Gaya.UMUM.nomor()),
                        new LembarKeluar.Kolom(lebar, Gaya.TEKS.nomor())));
        lembar.baris(Gaya.JUDUL, "Berkas", "Bagian ke", judulIsi);
    }

    private static void baris(LembarKeluar lembar, String jalur, List<String> bagian) throws XMLStreamException {
        for (int i = 0; i < bagian.size(); i++) {
            lembar.mulaiBaris();
            lembar.teks(0, Gaya.TEKS, jalur);
            lembar.angka(1, Gaya.nomor(FormatAngka.UMUM), BigDecimal.valueOf(i + 1L));
            lembar.teks(2, Gaya.TEKS_JAGA, bagian.get(i));
            lembar.akhiriBaris();
        }
    }

    private static void akhiri(LembarKeluar lembar, String berkas, String isi) throws XMLStreamException {
        lembar.akhiri(
                3,
                List.of(
                        new ValidasiSel("A2:A2001", "", "Berkas", berkas),
                        new ValidasiSel("B2:B2001", "", "Bagian ke", "1, atau nomor lanjutan naskah yang panjang."),
                        new ValidasiSel("C2:C2001", "", "Isi", isi)));
    }

    private static Optional<String> teks(String jalur, byte[] isi) {
        String nama = jalur.toLowerCase(Locale.ROOT);
        if (!nama.endsWith(".md") && !nama.endsWith(".txt")) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(isi))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
