from .. import CertificateRetrieveParams as CertificateRetrieveParams
