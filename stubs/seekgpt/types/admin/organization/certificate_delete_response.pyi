from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["CertificateDeleteResponse"]

class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]
