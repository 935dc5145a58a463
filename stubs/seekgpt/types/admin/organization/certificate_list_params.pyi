from typing_extensions import Literal, TypedDict

__all__ = ["CertificateListParams"]

class CertificateListParams(TypedDict, total=False):
    """List the organization's certificates, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
