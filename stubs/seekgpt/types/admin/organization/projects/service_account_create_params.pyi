from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountCreateParams"]

class ServiceAccountCreateParams(TypedDict, total=False):
    """Create a service account, by default with an API key."""

    name: Required[str]
    create_service_account_only: Optional[bool]
