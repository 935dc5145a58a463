from typing_extensions import Literal, Required, TypedDict

__all__ = ["SpendLimitUpdateParams"]

class SpendLimitUpdateParams(TypedDict, total=False):
    """Set a project's monthly spend limit."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]
