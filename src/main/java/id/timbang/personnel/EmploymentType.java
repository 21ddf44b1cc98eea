package id.timbang.personnel;

/**
 * The two kinds of civil servants (ASN).
 */
public enum EmploymentType {

	/** Permanent (<i>Pegawai Negeri Sipil</i>). */
	PNS,

	/** On contract (<i>Pegawai Pemerintah dengan Perjanjian Kerja</i>). */
	PPPK

}
