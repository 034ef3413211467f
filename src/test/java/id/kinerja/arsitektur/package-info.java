/** Tests of the structure itself; each rule is proved able to fail by a planted violation. */
package id.kinerja.arsitektur;
