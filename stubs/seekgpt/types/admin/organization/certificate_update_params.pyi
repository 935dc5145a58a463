from typing_extensions import TypedDict

__all__ = ["CertificateUpdateParams"]

class CertificateUpdateParams(TypedDict, total=False):
    """Rename a certificate."""

    name: str
