from .. import CertificateCreateParams as CertificateCreateParams
