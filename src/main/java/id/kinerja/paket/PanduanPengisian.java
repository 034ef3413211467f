package id.kinerja.paket;

import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What somebody who fills a package for the first time needs beside the list of columns. */
final class PanduanPengisian {
    private static final String URUTAN = """
            ## Urutan mengisi

            1. Isi dahulu `profil`, `tujuan`, `sasaran`, `indikator`, `target`, lalu `realisasi`. Dengan ini capaian sudah dapat dihitung.
            2. Lalu anggaran: `program`, `kegiatan`, `sub_kegiatan`, `anggaran`, dan `kaitan` (sasaran mana didukung program mana) bila laporan memuat efisiensi.
            3. Lalu Perjanjian Kinerja: `pejabat`, `perjanjian`, `perjanjian_anggaran`, `pihak_pk`.
            4. Lalu penjelasan dan data umum: `faktor`, `rekomendasi`, `pegawai`, `sarana`, `isu_strategis`, `landasan_hukum`, `narasi`, dan tabel lain yang diperlukan.
            5. Periksa sesering mungkin: `kinerja paket periksa PAKET`. Betulkan dari atas; yang pertama disebut adalah pangkalnya.

            Tabel yang tidak dipakai boleh dibiarkan berisi judul kolom saja atau dihapus.

            ## Rujukan hidup

            Dalam narasi dan kolom uraian, angka tidak diketik melainkan dirujuk dengan alamatnya di antara kurung kurawal:

            - `{capaian:1.1.1}`: capaian indikator 1.1.1 pada tahun laporan;
            - `{realisasi:1.1.1@2022}`: realisasi tahun 2022; `{target:1.1.1@2023/renstra}`: target menurut Renstra;
            - `{serapan:1.02.02}`: serapan program 1.02.02; `{pagu:total}`: pagu seluruhnya.

            Laporan mencetak angka yang dihitung, sehingga kata-kata dan tabel selalu sama. Alamat yang tidak menunjuk angka menjadi kesalahan. Semua jenis alamat: `docs/alamat.md` pada folder program; alamat yang ada dalam paket ini: `kinerja jelaskan PAKET`.

            ## Contoh isi

            Satu baris terisi (realisasi dan target: secukupnya) untuk tiap tabel yang pertama diisi; ganti dengan data sendiri.
            """;

    private PanduanPengisian() {}

    static String teks() {
        StringBuilder hasil = new StringBuilder(URUTAN);
        for (TabelSkema t : Skema.berlaku().tabel()) {
            String contoh = contoh(t);
            if (!contoh.isEmpty()) {
                hasil.append("\n`").append(t.berkas()).append("`:\n\n```csv\n");
                hasil.append(contoh).append("```\n");
            }
        }
        return hasil.toString();
    }

    /** The list of sections a narrative or an outline may name. */
    static String bagian(Map<String, String> bagian) {
        StringBuilder hasil = new StringBuilder("""
                ## Bagian laporan

                Kode untuk kolom `bagian` tabel `narasi` dan `susunan`.
                """);
        hasil.append("\n| kode | judul |\n|---|---|\n");
        bagian.forEach((kode, judul) ->
                hasil.append("| `").append(kode).append("` | ").append(judul).append(" |\n"));
        return hasil.toString();
    }

    /** A filled table; empty when the schema shows none. */
    static String contoh(TabelSkema tabel) {
        try (InputStream isi = PanduanPengisian.class.getResourceAsStream("/paket/contoh/" + tabel.berkas())) {
            return isi == null ? "" : new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
