from .. import CertificateListParams as CertificateListParams
