from .. import BetaResponseInjectCreatedEvent

__all__ = ("BetaResponseInjectCreatedEvent",)
