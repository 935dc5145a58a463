from .. import HostedPlugin

__all__ = ("HostedPlugin",)
