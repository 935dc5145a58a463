from typing_extensions import TypeAlias
from .. import _certificate_list_response
from .. import CertificateListResponse as CertificateListResponse

CertificateDetails: TypeAlias = _certificate_list_response.CertificateDetails
