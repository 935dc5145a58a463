from .. import CertificateActivateParams

__all__ = ("CertificateActivateParams",)
