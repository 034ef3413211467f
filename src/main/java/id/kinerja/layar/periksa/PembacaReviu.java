package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.HasilReviu.SatuNaskah;
import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.pekerjaan.KodeKejadian;
import id.kinerja.pekerjaan.PencatatLangkah;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.tandai.SalinanBertanda;
import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import id.kinerja.penyimpanan.ArsipReviu;
import id.kinerja.penyimpanan.Reviu;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the documents of a review one after the other and checks them together; one that fails does not stop the others. */
@Component
class PembacaReviu implements CaraPeriksa {
    private static final Logger CATATAN = LoggerFactory.getLogger(PembacaReviu.class);

    private static final String SENDIRI =
            "Dokumen ini diperiksa sendiri: pemeriksaan bersama dokumen lain terhenti karena gangguan di dalam program.";

    private final ArsipReviu arsip;
    private final SecureRandom acak;

    PembacaReviu(ArsipReviu arsip, SecureRandom acak) {
        this.arsip = arsip;
        this.acak = acak;
    }

    private sealed interface Terbaca {
        record Ada(Naskah naskah, Optional<SalinanBertanda> salinan) implements Terbaca {}

        record Tidak(String galat) implements Terbaca {}
    }

    private sealed interface Diperiksa {
        record Selesai(HasilPeriksa hasil) implements Diperiksa {}

        record Gagal(String galat) implements Diperiksa {}
    }

    @Override
    public HasilReviu periksa(Reviu reviu, List<Reviu.NaskahReviu> berkas, PencatatLangkah langkah) {
        List<Terbaca> terbaca = new ArrayList<>();
        for (Reviu.NaskahReviu b : berkas) {
            langkah.catat("Membaca " + b.nama(), terbaca.size(), berkas.size() + 1);
            terbaca.add(baca(reviu, b));
        }
        langkah.catat("Memeriksa semua angka", berkas.size(), berkas.size() + 1);
        List<Naskah> naskah = terbaca.stream()
                .filter(Terbaca.Ada.class::isInstance)
                .map(t -> ((Terbaca.Ada) t).naskah())
                .toList();
        List<Diperiksa> hasil = bersama(naskah, reviu.tahun());
        List<SatuNaskah> semua = new ArrayList<>();
        int ke = 0;
        for (int i = 0; i < berkas.size(); i++) {
            Reviu.NaskahReviu b = berkas.get(i);
            semua.add(
                    switch (terbaca.get(i)) {
                        case Terbaca.Ada(Naskah n, var salinan) ->
                            switch (hasil.get(ke++)) {
                                case Diperiksa.Selesai(HasilPeriksa h) ->
                                    new SatuNaskah.Terperiksa(
                                            b, NaskahTersaji.dari(String.valueOf(b.nomor()), n, h), salinan);
                                case Diperiksa.Gagal(String galat) -> new SatuNaskah.TakTerbaca(b, galat);
                            };
                        case Terbaca.Tidak(String galat) -> new SatuNaskah.TakTerbaca(b, galat);
                    });
        }
        return new HasilReviu(semua);
    }

    /** All against each other; when that fails each alone, so that one document does not stop the others. */
    private List<Diperiksa> bersama(List<Naskah> naskah, OptionalInt tahun) {
        if (naskah.isEmpty()) {
            return List.of();
        }
        try {
            return new Pemeriksa()
                    .periksaBersama(naskah, tahun).stream()
                            .<Diperiksa>map(Diperiksa.Selesai::new)
                            .toList();
        } catch (RuntimeException | StackOverflowError galat) {
            return naskah.size() == 1
                    ? List.of(new Diperiksa.Gagal(gangguan("diperiksa", galat)))
                    : naskah.stream()
                            .flatMap(n -> bersama(List.of(n), tahun).stream())
                            .map(PembacaReviu::sendiri)
                            .toList();
        }
    }

    private static Diperiksa sendiri(Diperiksa hasil) {
        return switch (hasil) {
            case Diperiksa.Selesai(HasilPeriksa h) ->
                new Diperiksa.Selesai(new HasilPeriksa(
                        h.dokumen(),
                        h.ringkasan(),
                        h.temuan(),
                        Stream.concat(Stream.of(SENDIRI), h.catatan().stream()).toList(),
                        h.ceklis()));
            case Diperiksa.Gagal g -> g;
        };
    }

    private String gangguan(String apa, Throwable galat) {
        String kode = KodeKejadian.baru(acak);
        CATATAN.error("{} naskah reviu gagal {}", kode, apa, galat);
        return "Dokumen ini gagal " + apa + " karena gangguan di dalam program. Berkasnya tetap tersimpan dan"
                + " tidak diubah. Sampaikan kode kejadian " + kode + " kepada pengelola.";
    }

    private Terbaca baca(Reviu reviu, Reviu.NaskahReviu b) {
        try {
            byte[] isi = arsip.isi(reviu.id(), b.nomor(), b.versi()).orElseThrow();
            return new Terbaca.Ada(PembacaNaskah.baca(b.nama(), isi), salinan(b.nama(), isi));
        } catch (NaskahTakTerbaca galat) {
            return new Terbaca.Tidak(String.valueOf(galat.getMessage()));
        } catch (RuntimeException | StackOverflowError galat) {
            return new Terbaca.Tidak(gangguan("dibaca", galat));
        }
    }

    private static Optional<SalinanBertanda> salinan(String nama, byte[] isi) {
        if (nama.toLowerCase(Locale.ROOT).matches(".*\\.xls[a-z]?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(SalinanBertanda.untuk(isi));
        } catch (TakDapatDitandai tidak) {
            return Optional.empty();
        }
    }
}
