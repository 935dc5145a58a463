from .. import CertificateDeleteResponse as CertificateDeleteResponse

__all__ = ("CertificateDeleteResponse",)
