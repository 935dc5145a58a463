from .. import ClientConfig
from .. import DataChannelConfig as DataChannelConfig

__all__ = ("ClientConfig",)
