from .. import CertificateDeleteResponse as CertificateDeleteResponse
