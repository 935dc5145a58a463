from typing_extensions import TypeAlias
from .. import _hosted_environment_file
from .. import HostedEnvironmentFile
from .. import HostedEnvironmentFileID as HostedEnvironmentFileID

__all__ = ("HostedEnvironmentFile", "HostedEnvironmentFileResourceInline")
HostedEnvironmentFileResourceInline: TypeAlias = (
    _hosted_environment_file.HostedEnvironmentFileResourceInline
)
