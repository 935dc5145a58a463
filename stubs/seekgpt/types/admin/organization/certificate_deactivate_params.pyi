from typing_extensions import Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["CertificateDeactivateParams"]

class CertificateDeactivateParams(TypedDict, total=False):
    """Switch off up to 10 certificates for the organization."""

    certificate_ids: Required[SequenceNotStr[str]]
