package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Penanda;
import id.kinerja.pemeriksaan.telaah.PenelusurNomor;
import id.kinerja.pemeriksaan.telaah.PenelusurNomor.Cacat;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** The numbers of a list follow each other, none doubled or skipped. */
public final class NomorDaftarBerurutan implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-03",
                Jenis.TAHUN_LABEL,
                "Nomor butir berurutan, tidak ganda dan tidak melompat",
                "Nomor dalam satu daftar butir dipakai dua kali atau melompat.",
                "Pembaca mengira ada butir yang hilang, dan jumlah butir tidak cocok dengan yang disebut.",
                "Nomor atau huruf kecil dalam satu daftar naik satu demi satu; daftar di dalam daftar dihitung tersendiri.",
                "Beri nomor ulang, atau tambahkan butir yang kurang.",
                """
                Layanan terdiri dari:

                1. Lanjut usia terlantar
                2. Anak terlantar
                3. Fakir miskin
                6. Korban bencana""",
                """
                Layanan terdiri dari:

                1. Lanjut usia terlantar
                2. Anak terlantar
                3. Fakir miskin
                4. Korban bencana""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        PenelusurNomor.telusuri(telaah.kerangka().baris(Zona.DEPAN, Zona.ISI).toList()).stream()
                .filter(p -> p.penanda().ragam() != Penanda.Ragam.BESAR && p.cacat() != Cacat.TERTUKAR)
                .forEach(p -> lapor.info(
                        p.baris().tempat(),
                        p.sebelum().pada(p.sebelum().nilai() + 1),
                        p.cacat() == Cacat.GANDA
                                ? "Nomor " + p.penanda().cetak() + " sudah dipakai butir sebelumnya."
                                : "Setelah nomor " + p.sebelum().cetak() + " langsung "
                                        + p.penanda().cetak() + ".",
                        p.barisSebelum().tempat()));
    }
}
