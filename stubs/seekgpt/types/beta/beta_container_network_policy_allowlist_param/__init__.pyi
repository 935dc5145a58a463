from .. import BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam
from .. import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)

__all__ = ("BetaContainerNetworkPolicyAllowlistParam",)
