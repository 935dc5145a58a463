from .. import CertificateActivateParams as CertificateActivateParams

__all__ = ("CertificateActivateParams",)
