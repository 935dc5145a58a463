from .. import CertificateDeactivateParams as CertificateDeactivateParams
