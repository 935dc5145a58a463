from .. import CertificateRetrieveParams

__all__ = ("CertificateRetrieveParams",)
