from .. import _hosted_environment_file
from .. import HostedEnvironmentFile as HostedEnvironmentFile
from .. import HostedEnvironmentFileID as HostedEnvironmentFileID

HostedEnvironmentFileResourceInline = _hosted_environment_file.HostedEnvironmentFileResourceInline
