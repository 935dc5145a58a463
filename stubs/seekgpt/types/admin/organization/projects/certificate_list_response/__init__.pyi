from .. import _certificate_list_response
from .. import CertificateListResponse as CertificateListResponse

CertificateDetails = _certificate_list_response.CertificateDetails
