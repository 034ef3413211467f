package id.kinerja.paket.banding;

/** Cells are the same when they only differ in the blanks around them. */
final class IsiSel {
    private IsiSel() {}

    static String rapi(String sel) {
        return sel.replace('\u00A0', ' ').strip();
    }

    static boolean sama(String satu, String lain) {
        return satu.equals(lain) || rapi(satu).equals(rapi(lain));
    }
}
