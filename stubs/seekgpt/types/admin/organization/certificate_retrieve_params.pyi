from typing_extensions import Literal, TypedDict
from ...._types import SequenceNotStr

__all__ = ["CertificateRetrieveParams"]

class CertificateRetrieveParams(TypedDict, total=False):
    """Fetch a certificate, with its PEM content on request."""

    include: SequenceNotStr[Literal["content"]]
