from .. import CertificateDeactivateParams

__all__ = ("CertificateDeactivateParams",)
