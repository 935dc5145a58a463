from .._apart import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from .._apart import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
