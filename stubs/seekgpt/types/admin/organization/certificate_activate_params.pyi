from typing_extensions import Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["CertificateActivateParams"]

class CertificateActivateParams(TypedDict, total=False):
    """Switch on up to 10 certificates for the organization."""

    certificate_ids: Required[SequenceNotStr[str]]
