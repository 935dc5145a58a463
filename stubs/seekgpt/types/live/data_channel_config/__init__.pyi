from .. import DataChannelConfig
from .. import ServerEventSelector as ServerEventSelector

__all__ = ("DataChannelConfig",)
