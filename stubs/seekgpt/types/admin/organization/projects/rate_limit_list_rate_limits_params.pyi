from typing_extensions import TypedDict

__all__ = ["RateLimitListRateLimitsParams"]

class RateLimitListRateLimitsParams(TypedDict, total=False):
    """List a project's rate limits by model, page by page."""

    after: str
    before: str
    limit: int
