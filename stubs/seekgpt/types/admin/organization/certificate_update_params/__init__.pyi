from .. import CertificateUpdateParams

__all__ = ("CertificateUpdateParams",)
