from typing_extensions import TypeAlias
from .. import _certificate_list_response
from .. import CertificateListResponse

__all__ = ("CertificateListResponse", "CertificateDetails")
CertificateDetails: TypeAlias = _certificate_list_response.CertificateDetails
