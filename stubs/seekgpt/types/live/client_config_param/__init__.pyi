from .. import ClientConfigParam as ClientConfigParam
from .. import DataChannelConfigParam as DataChannelConfigParam
