from typing_extensions import Literal, TypedDict

__all__ = ["CertificateListParams"]

class CertificateListParams(TypedDict, total=False):
    """List the certificates of a project, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
