/** Planted violations: the architecture tests must catch each of them. */
package id.kinerja.arsitektur.pelanggaran;
