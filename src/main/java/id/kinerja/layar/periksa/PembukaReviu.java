package id.kinerja.layar.periksa;

import id.kinerja.layar.TidakDitemukan;
import id.kinerja.penyimpanan.ArsipReviu;
import id.kinerja.penyimpanan.Reviu;
import org.springframework.stereotype.Component;

/** Opens a review, checked as it stands now. */
@Component
class PembukaReviu {
    private final ArsipReviu arsip;
    private final PemeriksaReviu pemeriksa;

    PembukaReviu(ArsipReviu arsip, PemeriksaReviu pemeriksa) {
        this.arsip = arsip;
        this.pemeriksa = pemeriksa;
    }

    /** @throws TidakDitemukan when there is no such review */
    Reviu cari(String id) {
        return arsip.cari(id)
                .orElseThrow(
                        () -> new TidakDitemukan("Pemeriksaan ini tidak ada atau sudah lewat 90 hari, sehingga sudah"
                                + " dihapus. Kirim kembali dokumennya dari halaman Periksa laporan."));
    }

    /**
     * @throws TidakDitemukan when there is no such review, or no such document in it
     * @throws MasihDiperiksa when the check takes longer than a page
     */
    ReviuTerbuka buka(Pandangan p) {
        return buka(p, p.alamat());
    }

    /** @param tujuan where the job leads to, when it becomes one */
    ReviuTerbuka buka(Pandangan p, String tujuan) {
        Reviu reviu = cari(p.id());
        return switch (pemeriksa.periksa(reviu, p.berkas(reviu), tujuan)) {
            case PemeriksaReviu.Kemajuan.Selesai(HasilReviu hasil) ->
                new ReviuTerbuka(reviu, p, hasil, Sikap.menurutTemuan(arsip.keputusan(p.id())));
            case PemeriksaReviu.Kemajuan.Berlangsung(String pekerjaan) -> throw new MasihDiperiksa(pekerjaan);
        };
    }
}
