from .. import HostedPlugin as HostedPlugin
