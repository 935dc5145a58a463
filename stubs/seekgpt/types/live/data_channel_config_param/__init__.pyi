from .. import DataChannelConfigParam
from .. import ServerEventSelectorParam as ServerEventSelectorParam

__all__ = ("DataChannelConfigParam",)
