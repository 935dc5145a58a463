from .. import CertificateActivateParams as CertificateActivateParams
