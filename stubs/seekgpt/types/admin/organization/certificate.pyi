from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["Certificate", "CertificateDetails"]

class Certificate(BaseModel):
    active: Optional[bool]
    certificate_details: CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]

class CertificateDetails(BaseModel):
    content: Optional[str]
    expires_at: Optional[int]
    valid_at: Optional[int]
