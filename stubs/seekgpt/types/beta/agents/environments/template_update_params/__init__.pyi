from .. import _template_update_params
from .. import TemplateUpdateParams as TemplateUpdateParams
from .... import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from .... import HostedPluginParam as HostedPluginParam
from .... import HostedSkillParam as HostedSkillParam
from .... import SetupCommandParam as SetupCommandParam

class Desktop(_template_update_params.Desktop, total=False): ...
class Network(_template_update_params.Network, total=False): ...
class Packages(_template_update_params.Packages, total=False): ...
