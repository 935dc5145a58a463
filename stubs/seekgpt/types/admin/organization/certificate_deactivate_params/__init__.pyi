from .. import CertificateDeactivateParams as CertificateDeactivateParams

__all__ = ("CertificateDeactivateParams",)
