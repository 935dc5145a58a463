from .. import CertificateListParams as CertificateListParams

__all__ = ("CertificateListParams",)
