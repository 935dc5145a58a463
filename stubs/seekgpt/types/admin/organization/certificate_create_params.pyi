from typing_extensions import Required, TypedDict

__all__ = ["CertificateCreateParams"]

class CertificateCreateParams(TypedDict, total=False):
    """Upload a client certificate; it is not active yet."""

    certificate: Required[str]
    name: str
