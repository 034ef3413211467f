package id.kinerja.pemeriksaan.kertas;

/**
 * What people said of a finding; blank where nothing was said yet.
 *
 * @param putusan decision of the team, with its reason
 * @param tanggapan answer of the agency
 */
public record CatatanTemuan(String putusan, String tanggapan) {
    public static final CatatanTemuan KOSONG = new CatatanTemuan("", "");
}
