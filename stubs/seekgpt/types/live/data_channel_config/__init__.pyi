from .. import DataChannelConfig as DataChannelConfig
from .. import ServerEventSelector as ServerEventSelector
