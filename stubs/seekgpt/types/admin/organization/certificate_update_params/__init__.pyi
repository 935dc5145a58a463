from .. import CertificateUpdateParams as CertificateUpdateParams
