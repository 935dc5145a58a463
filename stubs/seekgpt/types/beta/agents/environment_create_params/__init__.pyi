from .. import _environment_create_params
from .. import EnvironmentCreateParams
from ... import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from ... import HostedPluginParam as HostedPluginParam
from ... import HostedSkillParam as HostedSkillParam
from ... import SetupCommandParam as SetupCommandParam

__all__ = (
    "Environment",
    "EnvironmentDesktop",
    "EnvironmentNetwork",
    "EnvironmentPackages",
    "EnvironmentCreateParams",
)

class Environment(_environment_create_params.Environment, total=False): ...
class EnvironmentDesktop(_environment_create_params.EnvironmentDesktop, total=False): ...
class EnvironmentNetwork(_environment_create_params.EnvironmentNetwork, total=False): ...
class EnvironmentPackages(_environment_create_params.EnvironmentPackages, total=False): ...
