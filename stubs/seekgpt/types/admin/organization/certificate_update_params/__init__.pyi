from .. import CertificateUpdateParams as CertificateUpdateParams

__all__ = ("CertificateUpdateParams",)
