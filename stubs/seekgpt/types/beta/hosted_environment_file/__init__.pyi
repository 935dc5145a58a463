from typing_extensions import TypeAlias
from .. import _hosted_environment_file
from .. import HostedEnvironmentFile as HostedEnvironmentFile
from .. import HostedEnvironmentFileID as HostedEnvironmentFileID

HostedEnvironmentFileResourceInline: TypeAlias = (
    _hosted_environment_file.HostedEnvironmentFileResourceInline
)
