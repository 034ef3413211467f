package id.kinerja.dokumen;

import java.time.ZonedDateTime;

/** Metadata. {@code kaki} stands at the left of every page's foot; {@code dibuat} comes from outside, so output is reproducible. */
public record Identitas(String judul, String perihal, String penulis, String kaki, ZonedDateTime dibuat) {}
