from typing_extensions import TypeAlias
from .. import _environment
from .. import Environment as Environment
from .. import HostedEnvironmentFile as HostedEnvironmentFile
from .. import HostedPlugin as HostedPlugin
from .. import HostedSkill as HostedSkill

EnvironmentResourceNone: TypeAlias = _environment.EnvironmentResourceNone
EnvironmentResourceSeekGPTHosted: TypeAlias = _environment.EnvironmentResourceSeekGPTHosted
EnvironmentResourceSeekGPTHostedNetwork: TypeAlias = (
    _environment.EnvironmentResourceSeekGPTHostedNetwork
)
EnvironmentResourceSeekGPTHostedPackages: TypeAlias = (
    _environment.EnvironmentResourceSeekGPTHostedPackages
)
EnvironmentResourceSeekGPTHostedDesktop: TypeAlias = (
    _environment.EnvironmentResourceSeekGPTHostedDesktop
)
EnvironmentResourceSelfHosted: TypeAlias = _environment.EnvironmentResourceSelfHosted
