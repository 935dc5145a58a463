from .. import ClientConfigParam
from .. import DataChannelConfigParam as DataChannelConfigParam

__all__ = ("ClientConfigParam",)
