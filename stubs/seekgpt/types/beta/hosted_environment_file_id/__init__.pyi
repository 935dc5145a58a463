from .. import HostedEnvironmentFileID

__all__ = ("HostedEnvironmentFileID",)
