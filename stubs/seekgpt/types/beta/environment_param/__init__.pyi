from .. import _environment_param
from .. import EnvironmentParam as EnvironmentParam
from .. import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from .. import HostedPluginParam as HostedPluginParam
from .. import HostedSkillParam as HostedSkillParam
from .. import SetupCommandParam as SetupCommandParam

class EnvironmentParamNone(_environment_param.EnvironmentParamNone, total=False): ...
class EnvironmentParamSeekGPTHosted(
    _environment_param.EnvironmentParamSeekGPTHosted,
    total=False,
): ...
class EnvironmentParamSeekGPTHostedDesktop(
    _environment_param.EnvironmentParamSeekGPTHostedDesktop,
    total=False,
): ...
class EnvironmentParamSeekGPTHostedNetwork(
    _environment_param.EnvironmentParamSeekGPTHostedNetwork,
    total=False,
): ...
class EnvironmentParamSeekGPTHostedPackages(
    _environment_param.EnvironmentParamSeekGPTHostedPackages,
    total=False,
): ...
class EnvironmentParamSelfHosted(_environment_param.EnvironmentParamSelfHosted, total=False): ...
