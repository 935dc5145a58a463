from typing_extensions import TypeAlias
from .. import _delegation_created_event
from .. import DelegationCreatedEvent

__all__ = ("DelegationCreatedEvent", "Delegation")
Delegation: TypeAlias = _delegation_created_event.Delegation
