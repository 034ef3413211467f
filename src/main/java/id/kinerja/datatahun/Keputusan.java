package id.kinerja.datatahun;

import id.kinerja.kernel.Alamat;

/** A contradiction in the sources, decided: value used, other value, both places, reason. Printed as a note. {@code objek} is an address. */
public record Keputusan(
        String kode,
        Alamat objek,
        String nilaiDipakai,
        String nilaiLain,
        String tempatDipakai,
        String tempatLain,
        String alasan) {

    /** As a note beside the number that it is about. */
    public String catatan() {
        return "Dipakai " + nilaiDipakai + " (" + tempatDipakai + "), bukan " + nilaiLain + " (" + tempatLain + "): "
                + alasan + (alasan.endsWith(".") ? "" : ".");
    }
}
