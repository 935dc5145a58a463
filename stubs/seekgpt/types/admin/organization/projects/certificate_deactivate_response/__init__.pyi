from typing_extensions import TypeAlias
from .. import _certificate_deactivate_response
from .. import CertificateDeactivateResponse

__all__ = ("CertificateDeactivateResponse", "CertificateDetails")
CertificateDetails: TypeAlias = _certificate_deactivate_response.CertificateDetails
