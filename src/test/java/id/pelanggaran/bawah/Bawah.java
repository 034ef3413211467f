package id.pelanggaran.bawah;

import id.pelanggaran.atas.Atas;

public record Bawah(Atas terlarang) {}
