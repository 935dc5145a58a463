from .. import CertificateCreateParams as CertificateCreateParams

__all__ = ("CertificateCreateParams",)
