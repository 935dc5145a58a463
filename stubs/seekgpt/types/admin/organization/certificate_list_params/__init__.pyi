from .. import CertificateListParams

__all__ = ("CertificateListParams",)
