package id.kinerja.penyimpanan;

import id.kinerja.basisdata.Penyewa;
import id.kinerja.organisasi.Profil;
import java.util.Locale;

/**
 * Which agency and which year.
 *
 * @param pemda short name of the government, e.g. {@code kota-semarang}
 * @param opd code of the agency as in its profile
 */
public record KunciData(String pemda, String opd, int tahun) {
    private static final String PEMERINTAH = "pemerintah-";

    /** The government has no code in the profile, so its name gives one. */
    public static KunciData dari(Profil profil) {
        String nama = profil.namaPemda()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String pendek = nama.startsWith(PEMERINTAH) ? nama.substring(PEMERINTAH.length()) : nama;
        return new KunciData(
                pendek.isEmpty() ? "pemda" : pendek,
                profil.kode(),
                profil.tahun().tahun());
    }

    public Penyewa penyewa() {
        return new Penyewa(pemda, opd);
    }

    /** {@code kota-semarang/dinsos-kota-semarang/2023}, the beginning of every page's address. */
    public String jalur() {
        return pemda + "/" + opd + "/" + tahun;
    }
}
