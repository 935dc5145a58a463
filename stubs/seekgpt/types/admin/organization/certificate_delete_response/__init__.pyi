from .. import CertificateDeleteResponse

__all__ = ("CertificateDeleteResponse",)
