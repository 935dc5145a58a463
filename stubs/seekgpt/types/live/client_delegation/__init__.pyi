from .. import ClientDelegation as ClientDelegation
