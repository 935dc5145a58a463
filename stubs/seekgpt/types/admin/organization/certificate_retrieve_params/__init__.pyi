from .. import CertificateRetrieveParams as CertificateRetrieveParams

__all__ = ("CertificateRetrieveParams",)
