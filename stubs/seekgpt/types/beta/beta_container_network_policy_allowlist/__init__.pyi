from .._apart import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .._apart import (
    BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
)
