from .. import BetaContainerNetworkPolicyAllowlistParam
from .. import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)

__all__ = ("BetaContainerNetworkPolicyAllowlistParam",)
