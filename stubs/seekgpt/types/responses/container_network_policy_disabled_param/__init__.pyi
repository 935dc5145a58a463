from typing_extensions import Literal, Required, TypedDict

__all__ = ("ContainerNetworkPolicyDisabledParam",)

class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]
