from typing_extensions import TypeAlias
from .. import _certificate
from .. import Certificate

__all__ = ("Certificate", "CertificateDetails")
CertificateDetails: TypeAlias = _certificate.CertificateDetails
