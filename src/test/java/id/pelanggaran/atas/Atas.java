package id.pelanggaran.atas;

public record Atas(String isi) {}
