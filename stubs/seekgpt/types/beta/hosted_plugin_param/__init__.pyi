from .. import HostedPluginParam
from .. import InlineCapabilitySourceParam as InlineCapabilitySourceParam

__all__ = ("HostedPluginParam",)
