from .. import _delegation_created_event
from .. import DelegationCreatedEvent as DelegationCreatedEvent

Delegation = _delegation_created_event.Delegation
