from typing_extensions import TypeAlias
from .. import _certificate_deactivate_response
from .. import CertificateDeactivateResponse as CertificateDeactivateResponse

CertificateDetails: TypeAlias = _certificate_deactivate_response.CertificateDetails
