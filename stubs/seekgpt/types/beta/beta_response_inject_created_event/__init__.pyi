from .. import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent

__all__ = ("BetaResponseInjectCreatedEvent",)
