/** A planted violation inside an inner package: the architecture test must catch it. */
package id.kinerja.pengukuran.pelanggaran;
