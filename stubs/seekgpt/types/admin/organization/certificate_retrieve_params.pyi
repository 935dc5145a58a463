from typing import Sequence
from typing_extensions import Literal, TypedDict

__all__ = ["CertificateRetrieveParams"]

class CertificateRetrieveParams(TypedDict, total=False):
    """Fetch a certificate, with its PEM content on request."""

    include: Sequence[Literal["content"]]
