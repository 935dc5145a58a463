from .. import DataChannelConfigParam as DataChannelConfigParam
from .. import ServerEventSelectorParam as ServerEventSelectorParam
