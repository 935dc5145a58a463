from .. import ForkSessionStartEvent
from .. import ForkSessionConfig as ForkSessionConfig

__all__ = ("ForkSessionStartEvent",)
