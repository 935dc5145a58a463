from typing_extensions import TypeAlias
from .. import _certificate
from .. import Certificate as Certificate

CertificateDetails: TypeAlias = _certificate.CertificateDetails
