from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaContainerNetworkPolicyDisabledParam",)

class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]
