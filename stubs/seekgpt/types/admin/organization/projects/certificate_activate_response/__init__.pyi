from typing_extensions import TypeAlias
from .. import _certificate_activate_response
from .. import CertificateActivateResponse as CertificateActivateResponse

CertificateDetails: TypeAlias = _certificate_activate_response.CertificateDetails
