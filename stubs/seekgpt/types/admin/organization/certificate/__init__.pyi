from .. import _certificate
from .. import Certificate as Certificate

CertificateDetails = _certificate.CertificateDetails
