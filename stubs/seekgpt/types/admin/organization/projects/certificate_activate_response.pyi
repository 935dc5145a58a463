from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["CertificateActivateResponse", "CertificateDetails"]

class CertificateActivateResponse(BaseModel):
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["organization.project.certificate"]

class CertificateDetails(BaseModel):
    expires_at: Optional[int]
    valid_at: Optional[int]
