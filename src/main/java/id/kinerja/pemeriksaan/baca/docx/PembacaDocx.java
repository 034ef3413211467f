package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.docx.Butir.Alinea;
import id.kinerja.pemeriksaan.baca.docx.Butir.Jenis;
import id.kinerja.pemeriksaan.baca.docx.Butir.Kisi;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.PenyusunNaskah;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import id.kinerja.pemeriksaan.baca.wadah.Hubungan;
import id.kinerja.pemeriksaan.baca.wadah.WadahZip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a Word document: its body, then its notes; what stands at head and foot of each page is left out. */
public final class PembacaDocx {
    private final WadahZip wadah;
    private final String utama;
    private final Hubungan hubungan;
    private final PenyusunNaskah susun;
    private final BacaBadan badan;

    private PembacaDocx(WadahZip wadah, String utama) throws NaskahTakTerbaca {
        this.wadah = wadah;
        this.utama = utama;
        this.hubungan = Hubungan.dari(wadah, utama);
        Jatah jatah = new Jatah();
        this.susun = new PenyusunNaskah(jatah);
        this.badan = new BacaBadan(GayaParagraf.dari(bagian("styles")), PenomoranDocx.dari(bagian("numbering")), jatah);
    }

    /** @param utama path of the main part */
    public static Naskah baca(String nama, WadahZip wadah, String utama) throws NaskahTakTerbaca {
        return new PembacaDocx(wadah, utama).semua(nama);
    }

    private Naskah semua(String nama) throws NaskahTakTerbaca {
        try (AlurXml x =
                wadah.xml(utama).orElseThrow(() -> new NaskahTakTerbaca("Dokumen Word ini tidak berisi naskah."))) {
            x.anak(akar -> x.anak(n -> {
                if (n.equals("body")) {
                    x.anak(b -> blok(x, b));
                }
            }));
        }
        catatan("footnotes", "footnote");
        catatan("endnotes", "endnote");
        return susun.jadi(nama);
    }

    private void blok(AlurXml x, String nama) throws NaskahTakTerbaca {
        if (nama.equals("altChunk")) {
            susun.catatan("Dokumen memuat berkas lain yang disisipkan utuh; isi sisipan itu tidak dibaca.");
            return;
        }
        if (nama.equals("sdt")) {
            Pembungkus.buka(x, nama, n -> blok(x, n));
            return;
        }
        List<Butir> isi = new ArrayList<>();
        badan.blok(x, nama, isi);
        for (Butir b : isi) {
            switch (b) {
                case Alinea a -> alinea(a);
                case Kisi k -> susun.tabel(k.tabel());
            }
        }
    }

    private void alinea(Alinea a) throws NaskahTakTerbaca {
        if (a.teks().isEmpty()) {
            return;
        }
        if (a.jenis() == Jenis.DAFTAR_ISI) {
            susun.isi(a.lengkap());
        } else if (a.tingkat().isPresent()) {
            susun.judul(a.tingkat().getAsInt(), a.lengkap());
        } else {
            susun.paragraf(a.lengkap());
        }
    }

    /** Notes without the lines that separate them from the text. */
    private void catatan(String jenis, String unsur) throws NaskahTakTerbaca {
        Optional<AlurXml> ada = bagian(jenis);
        if (ada.isEmpty()) {
            return;
        }
        try (AlurXml x = ada.get()) {
            x.anak(akar -> x.anak(n -> {
                if (!n.equals(unsur)
                        || x.atribut("type").contains("eparat")
                        || x.atribut("type").equals("continuationNotice")) {
                    return;
                }
                List<Butir> isi = new ArrayList<>();
                badan.blok(x, isi);
                for (Butir b : isi) {
                    switch (b) {
                        case Alinea a -> susun.isi(a.lengkap());
                        case Kisi k -> susun.tabel(k.tabel());
                    }
                }
            }));
        }
    }

    private Optional<AlurXml> bagian(String jenis) throws NaskahTakTerbaca {
        int garis = utama.lastIndexOf('/');
        return wadah.xml(hubungan.jenis(jenis).findFirst().orElse(utama.substring(0, garis + 1) + jenis + ".xml"));
    }
}
