from .. import CertificateCreateParams

__all__ = ("CertificateCreateParams",)
