package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Nip;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** A staff number has eighteen digits that encode possible dates. */
public final class NipSah implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NIP-01",
                Jenis.TAHUN_LABEL,
                "NIP berbentuk benar",
                "NIP tidak terdiri dari 18 angka, atau tanggal lahir, bulan pengangkatan, atau kode jenis kelaminnya tidak mungkin.",
                "Penanda tangan tidak dapat dikenali dengan pasti.",
                "Susunan NIP: tanggal lahir (8 angka), tahun dan bulan pengangkatan (6), jenis kelamin 1 atau 2, nomor urut (3).",
                "Cocokkan NIP dengan data kepegawaian.",
                """
                KEPALA DINAS CONTOH

                BUDI SANTOSO

                NIP. 19741307 199403 2 002""",
                """
                KEPALA DINAS CONTOH

                BUDI SANTOSO

                NIP. 19740607 199403 2 002""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka())
                .forEach(t -> Nip.cari(t.teks()).forEach(n -> satu(n, t.tempat("NIP. " + n.tercetak()), lapor)));
    }

    private static void satu(Nip nip, Tempat tempat, Pelapor lapor) {
        if (nip.contoh()) {
            lapor.info(tempat, "", "NIP tampaknya belum diisi.");
        } else {
            nip.cacat().ifPresent(c -> lapor.warning(tempat, "", c));
        }
    }
}
