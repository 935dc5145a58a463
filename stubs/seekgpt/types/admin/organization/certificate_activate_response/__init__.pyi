from typing_extensions import TypeAlias
from .. import _certificate_activate_response
from .. import CertificateActivateResponse

__all__ = ("CertificateActivateResponse", "CertificateDetails")
CertificateDetails: TypeAlias = _certificate_activate_response.CertificateDetails
