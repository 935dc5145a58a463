from .. import HostedPluginParam as HostedPluginParam
from .. import InlineCapabilitySourceParam as InlineCapabilitySourceParam
