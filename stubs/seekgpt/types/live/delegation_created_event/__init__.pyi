from typing_extensions import TypeAlias
from .. import _delegation_created_event
from .. import DelegationCreatedEvent as DelegationCreatedEvent

Delegation: TypeAlias = _delegation_created_event.Delegation
