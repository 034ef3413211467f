/**
 * Tests of the database. {@link id.kinerja.basisdata.BasisDataUji} gives every test class of the project a database of its own.
 */
package id.kinerja.basisdata;
