package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.regex.Pattern;

/** A term does not contradict itself. */
public final class IstilahTidakBertentangan implements Aturan {
    private static final Pattern BERTENTANGAN = Pattern.compile(
            "(?i)jangka\\s+(panjang\\s+menengah|menengah\\s+panjang|pendek\\s+menengah|menengah\\s+pendek|pendek\\s+panjang|panjang\\s+pendek)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NAMA-05",
                Jenis.TAHUN_LABEL,
                "Istilah perencanaan tidak bertentangan dengan dirinya",
                "Sebuah istilah memuat dua kata yang saling meniadakan, misalnya \"Jangka Panjang Menengah\".",
                "Pembaca tidak tahu dokumen perencanaan mana yang dimaksud.",
                "Rencana pembangunan jangka panjang (20 tahun) dan jangka menengah (5 tahun) adalah dua dokumen.",
                "Pilih istilah yang sesuai dengan dokumen yang dirujuk.",
                "Peraturan Presiden Nomor 7 Tahun 2005 tentang Rencana Pembangunan Jangka Panjang Menengah Nasional Tahun 2004-2009.",
                "Peraturan Presiden Nomor 7 Tahun 2005 tentang Rencana Pembangunan Jangka Menengah Nasional Tahun 2004-2009.");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka())
                .forEach(t -> BERTENTANGAN
                        .matcher(t.teks())
                        .results()
                        .forEach(m -> lapor.info(
                                t.tempat(m.group()),
                                "Jangka Panjang atau Jangka Menengah",
                                "\"" + m.group() + "\" menyebut dua jangka waktu sekaligus.")));
    }
}
