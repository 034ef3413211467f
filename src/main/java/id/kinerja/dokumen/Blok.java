package id.kinerja.dokumen;

import java.util.List;
import java.util.Optional;

/** A block of a document. Numbers of headings, tables and figures come from the model and are never typed. */
public sealed interface Blok {

    /** A heading below the chapter title: {@code tingkat} 2 prints "3.2", 3 prints "3.2.1". */
    record SubJudul(String kunci, int tingkat, String judul) implements Blok {}

    /** A heading that carries no number and stands in no table of contents. */
    record JudulKecil(String judul) implements Blok {}

    record Paragraf(List<Sebaris> isi) implements Blok {
        public Paragraf {
            isi = List.copyOf(isi);
        }
    }

    /** A formula on a line of its own. */
    record BarisRumus(String teks) implements Blok {}

    record Kutipan(List<Sebaris> isi) implements Blok {
        public Kutipan {
            isi = List.copyOf(isi);
        }
    }

    enum JenisButir {
        BULAT,
        ANGKA,
        HURUF
    }

    /** A list; an item is one or more blocks, of which the first is usually a paragraph. */
    record DaftarButir(JenisButir jenis, List<List<Blok>> butir) implements Blok {
        public DaftarButir {
            butir = butir.stream().map(List::copyOf).toList();
        }
    }

    /** A captioned table, see {@link Tabel}. */
    record BlokTabel(Tabel tabel) implements Blok {}

    /** A captioned figure; {@code alt} states all values. */
    record Gambar(String kunci, String judul, Lukisan lukisan, String alt, Optional<String> sumber) implements Blok {}

    /** A captioned picture from the package's attachments. */
    record Foto(String kunci, String judul, GambarBerkas berkas, Optional<String> sumber) implements Blok {}

    /** A row of figures in large type, each with a line of explanation. */
    record KotakAngka(List<AngkaBesar> angka) implements Blok {
        public KotakAngka {
            angka = List.copyOf(angka);
        }
    }

    record AngkaBesar(String angka, String keterangan) {}

    /** Place, date, post and name under which someone signs. */
    record TandaTangan(
            String tempatTanggal, List<String> jabatan, String nama, Optional<String> pangkat, Optional<String> nip)
            implements Blok {}

    /** Two signatures side by side, as on a Perjanjian Kinerja. */
    record TandaTanganBerdua(TandaTangan kiri, TandaTangan kanan) implements Blok {}

    enum JenisDaftar {
        ISI,
        TABEL,
        GAMBAR
    }

    /** Table of contents, of tables or of figures, filled by the writer. */
    record DaftarOtomatis(JenisDaftar jenis) implements Blok {}

    /** Blocks on landscape pages. */
    record Lanskap(List<Blok> blok) implements Blok {
        public Lanskap {
            blok = List.copyOf(blok);
        }
    }

    static Paragraf paragraf(String teks) {
        return new Paragraf(List.of(new Sebaris.Teks(teks)));
    }
}
