from .. import ClientConfig as ClientConfig
from .. import DataChannelConfig as DataChannelConfig
