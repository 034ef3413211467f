/** The three example agencies: their printed figures against ours. */
package id.kinerja.contoh;
