from .. import _template_create_params
from .. import TemplateCreateParams
from .... import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from .... import HostedPluginParam as HostedPluginParam
from .... import HostedSkillParam as HostedSkillParam
from .... import SetupCommandParam as SetupCommandParam

__all__ = ("Desktop", "Network", "Packages", "TemplateCreateParams")

class Desktop(_template_create_params.Desktop, total=False): ...
class Network(_template_create_params.Network, total=False): ...
class Packages(_template_create_params.Packages, total=False): ...
