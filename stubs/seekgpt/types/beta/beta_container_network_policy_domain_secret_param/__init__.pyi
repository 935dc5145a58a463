from .. import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)

__all__ = ("BetaContainerNetworkPolicyDomainSecretParam",)
