package id.kinerja.paket.xlsx;

/** Names of cells as a spreadsheet shows them; columns and rows count from 0 inside and from A and 1 outside. */
final class LetakSel {
    private LetakSel() {}

    static String huruf(int kolom) {
        String hasil = "";
        for (int k = kolom + 1; k > 0; k = (k - 1) / 26) {
            hasil = (char) ('A' + (k - 1) % 26) + hasil;
        }
        return hasil;
    }

    /** Column of a name such as {@code AB12}; -1 when it does not begin with letters. */
    static int kolom(String nama) {
        int hasil = 0;
        for (int i = 0; i < nama.length() && i < 4; i++) {
            char c = nama.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            hasil = hasil * 26 + (c - 'A' + 1);
        }
        return hasil - 1;
    }
}
