from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["CertificateDeactivateResponse", "CertificateDetails"]

class CertificateDeactivateResponse(BaseModel):
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["organization.certificate"]

class CertificateDetails(BaseModel):
    expires_at: Optional[int]
    valid_at: Optional[int]
