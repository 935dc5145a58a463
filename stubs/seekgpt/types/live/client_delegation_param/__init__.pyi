from .. import ClientDelegationParam as ClientDelegationParam
