from .._apart import (
    BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
)
