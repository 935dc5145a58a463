from .. import _certificate_activate_response
from .. import CertificateActivateResponse as CertificateActivateResponse

CertificateDetails = _certificate_activate_response.CertificateDetails
